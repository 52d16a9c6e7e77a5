import { coreRule } from '../rule.ts';

export default coreRule<{ teken: string }>({
  name: 'yaml/haak-en-streepje',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Haak voor een lijst met streepjes',
      message: (args) =>
        `Na ${args.teken} staan onderdelen met een streepje; een lijst heeft haken of streepjes, niet allebei.`,
      advice: (args) => `Haal ${args.teken} weg en de haak die erbij hoort, en laat de streepjes staan.`,
    },
    en: {
      title: 'Bracket before a list with dashes',
      message: (args) =>
        `After ${args.teken} come items with a dash; a list has brackets or dashes, not both.`,
      advice: (args) => `Remove ${args.teken} and the bracket that goes with it, and leave the dashes.`,
    },
  },
});
