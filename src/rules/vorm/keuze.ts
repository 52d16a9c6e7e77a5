import { coreRule } from '../rule.ts';
import { didYouMean, shownValue, strangeSign } from '../words.ts';

export default coreRule<{
  veld: string;
  waarde: string;
  keuzes: readonly string[];
  bedoeld: string | null;
  teken: string;
}>({
  name: 'vorm/keuze',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Waarde staat niet in de keuzelijst',
      message: (args) => `Bij ${args.veld} staat ${args.waarde}, en dat is geen van de mogelijke waarden.`,
      advice: (args) =>
        strangeSign.nl(args.teken) ?? didYouMean.nl(args.bedoeld) ?? `Kies uit: ${args.keuzes.join(', ')}.`,
    },
    en: {
      title: 'Value is not in the list of choices',
      message: (args) =>
        `${args.veld} holds ${shownValue.en(args.waarde)}, which is none of the possible values.`,
      advice: (args) =>
        strangeSign.en(args.teken) ??
        didYouMean.en(args.bedoeld) ??
        `Choose from: ${args.keuzes.join(', ')}.`,
    },
  },
});
