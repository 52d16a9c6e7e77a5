import { coreRule } from '../rule.ts';

export default coreRule<{ id: string; eerder: string }>({
  name: 'vorm/dubbele-id',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Kenmerk is al gebruikt',
      message: (args) => `Het kenmerk ${args.id} is al gebruikt: ${args.eerder}.`,
      advice: () => 'Geef dit onderdeel een eigen kenmerk.',
    },
    en: {
      title: 'Identifier is already used',
      message: (args) => `The identifier ${args.id} is already used: ${args.eerder}.`,
      advice: () => 'Give this part an identifier of its own.',
    },
  },
  examples: [
    {
      goed: {
        plan: `activiteiten:
  - {id: a-lezen, titel: Lezen}
  - {id: a-schrijven, titel: Schrijven}
`,
      },
      fout: {
        plan: `activiteiten:
  - {id: a-lezen, titel: Lezen}
  - {id: a-lezen, titel: Schrijven}
`,
      },
    },
  ],
});
