import { meantBy, notation } from '../notation.ts';
import { coreRule } from '../rule.ts';
import { didYouMean, shownValue, strangeSign } from '../words.ts';

export default coreRule<{ veld: string; waarde: string; notatie: string; teken: string }>({
  name: 'vorm/notatie',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Waarde is anders geschreven dan nodig',
      message: (args) => `Bij ${args.veld} staat ${args.waarde}, en dat is niet goed geschreven.`,
      advice: (args) =>
        strangeSign.nl(args.teken) ??
        didYouMean.nl(meantBy(args.notatie, args.waarde)) ??
        `Schrijf hier ${notation.nl(args.notatie)}.`,
    },
    en: {
      title: 'Value is written differently',
      message: (args) =>
        `${args.veld} holds ${shownValue.en(args.waarde)}, which is not written as it should be.`,
      advice: (args) =>
        strangeSign.en(args.teken) ??
        didYouMean.en(meantBy(args.notatie, args.waarde)) ??
        `Write ${notation.en(args.notatie)} here.`,
    },
  },
});
