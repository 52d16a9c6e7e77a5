import { coreRule } from '../rule.ts';

export default coreRule<Record<string, never>>({
  name: 'yaml/te-diep',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Te veel niveaus in elkaar',
      message: () => 'Hier zitten meer niveaus in elkaar dan een plan ooit nodig heeft.',
      advice: () => 'Maak de opbouw vlakker; een voorbeeldbestand toont hoe.',
    },
    en: {
      title: 'Nested too deeply',
      message: () => 'More levels are nested here than a plan ever needs.',
      advice: () => 'Make the structure flatter; an example file shows how.',
    },
  },
});
