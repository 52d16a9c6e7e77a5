import { coreRule } from '../rule.ts';

export default coreRule<Record<string, never>>({
  name: 'bestand/koppeling',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Koppeling in plaats van een bestand',
      message: () => 'Dit is een koppeling, en die volgt proplan niet.',
      advice: () =>
        'Zet het bestand of de map zelf op deze plaats, of noem de koppeling bij overslaan in proplan.yaml.',
    },
    en: {
      title: 'Link in place of a file',
      message: () => 'This is a link, and proplan does not follow it.',
      advice: () =>
        'Put the file or folder itself in this place, or name the link at overslaan in proplan.yaml.',
    },
  },
});
