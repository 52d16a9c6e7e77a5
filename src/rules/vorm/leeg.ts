import { coreRule } from '../rule.ts';

export default coreRule<{ veld: string }>({
  name: 'vorm/leeg',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Veld is leeg',
      message: (args) => `Het veld ${args.veld} staat er, maar er staat niets in.`,
      advice: (args) => `Vul ${args.veld} in, of verwijder het veld.`,
    },
    en: {
      title: 'Field is empty',
      message: (args) => `The field ${args.veld} is there, but holds nothing.`,
      advice: (args) => `Fill in ${args.veld}, or remove the field.`,
    },
  },
});
