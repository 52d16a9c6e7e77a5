import { coreRule } from '../rule.ts';

export default coreRule<{ veld: string; in: string }>({
  name: 'vorm/ontbrekend-veld',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Verplicht veld ontbreekt',
      message: (args) => `Bij ${args.in} ontbreekt het veld ${args.veld}.`,
      advice: (args) => `Vul ${args.veld} in.`,
    },
    en: {
      title: 'Required field is missing',
      message: (args) => `${args.in} lacks the field ${args.veld}.`,
      advice: (args) => `Fill in ${args.veld}.`,
    },
  },
});
