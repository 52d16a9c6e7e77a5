import { coreRule } from '../rule.ts';

export default coreRule<{ teken: string }>({
  name: 'yaml/stuurteken',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Verboden teken in het bestand',
      message: (args) => `Hier staat het onzichtbare stuurteken ${args.teken}.`,
      advice: () => 'Verwijder het teken; meestal helpt het de regel opnieuw te typen.',
    },
    en: {
      title: 'Forbidden character in the file',
      message: (args) => `The invisible control character ${args.teken} stands here.`,
      advice: () => 'Remove the character; typing the line again usually helps.',
    },
  },
});
