import { coreRule } from '../rule.ts';

export default coreRule<Record<string, never>>({
  name: 'yaml/leeg',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Bestand is leeg',
      message: () => 'In dit bestand staat niets.',
      advice: () => 'Vul het bestand, of verwijder het.',
    },
    en: {
      title: 'File is empty',
      message: () => 'There is nothing in this file.',
      advice: () => 'Fill the file, or remove it.',
    },
  },
});
