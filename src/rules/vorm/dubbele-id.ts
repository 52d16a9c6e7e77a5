import { coreRule } from '../rule.ts';

export default coreRule<{ id: string; bestand: string | null }>({
  name: 'vorm/dubbele-id',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Kenmerk is al gebruikt',
      message: (args) =>
        `Het kenmerk ${args.id} is al gebruikt, ${args.bestand === null ? 'eerder in dit bestand' : `in ${args.bestand}; alleen dat bestand telt mee`}.`,
      advice: (args) =>
        args.bestand === null
          ? 'Geef dit onderdeel een eigen kenmerk.'
          : 'Verwijder een van de twee als het een kopie is, of geef dit document een eigen kenmerk.',
    },
    en: {
      title: 'Identifier is already used',
      message: (args) =>
        `The identifier ${args.id} is already used, ${args.bestand === null ? 'earlier in this file' : `in ${args.bestand}; only that file counts`}.`,
      advice: (args) =>
        args.bestand === null
          ? 'Give this part an identifier of its own.'
          : 'Delete one of the two when it is a copy, or give this document an identifier of its own.',
    },
  },
});
