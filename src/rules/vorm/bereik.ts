import { coreRule } from '../rule.ts';
import { comparison } from '../words.ts';

export default coreRule<{ veld: string; waarde: string; vergelijking: string; grens: string }>({
  name: 'vorm/bereik',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Getal buiten de grenzen',
      message: (args) => `Bij ${args.veld} staat ${args.waarde}, en dat kan daar niet.`,
      advice: (args) => `Vul een getal in dat ${comparison.nl(args.vergelijking)} ${args.grens} is.`,
    },
    en: {
      title: 'Number out of range',
      message: (args) => `${args.veld} holds ${args.waarde}, which is not possible there.`,
      advice: (args) => `Fill in a number that is ${comparison.en(args.vergelijking)} ${args.grens}.`,
    },
  },
});
