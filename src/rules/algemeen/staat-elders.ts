import { coreRule } from '../rule.ts';

export default coreRule<{ soort: string }>({
  name: 'algemeen/staat-elders',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Wat in een eigen repository hoort, staat daar',
      message: ({ soort }) => `Een ${soort} hoort volgens proplan.yaml elders, en staat toch hier.`,
      advice: ({ soort }) =>
        `Verplaats dit bestand, of haal ${soort} weg bij elders. Wat al is vastgelegd, blijft in de geschiedenis van Git.`,
    },
    en: {
      title: 'What belongs in a repository of its own stands there',
      message: ({ soort }) => `A ${soort} belongs elsewhere by proplan.yaml, yet it stands here.`,
      advice: ({ soort }) =>
        `Move this file, or take ${soort} out of elders. What was committed before stays in the history of Git.`,
    },
  },
});
