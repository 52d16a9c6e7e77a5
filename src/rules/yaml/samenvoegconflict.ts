import { coreRule } from '../rule.ts';

export default coreRule<Record<string, never>>({
  name: 'yaml/samenvoegconflict',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Twee versies door elkaar',
      message: () => 'Hier staan twee versies die Git niet kon samenvoegen.',
      advice: () => 'Kies wat moet blijven, en verwijder de regels met <<<<<<<, ======= en >>>>>>>.',
    },
    en: {
      title: 'Two versions in one another',
      message: () => 'Here stand two versions that Git could not merge.',
      advice: () => 'Choose what must stay, and remove the lines with <<<<<<<, ======= and >>>>>>>.',
    },
  },
});
