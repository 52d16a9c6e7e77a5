import { coreRule } from '../rule.ts';
import { didYouMean, shownValue } from '../words.ts';

export default coreRule<{ waarde: string; bedoeld: string | null; keuzes: readonly string[] }>({
  name: 'vorm/onbekende-soort',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Onbekende soort document',
      message: (args) => `De soort ${args.waarde} bestaat niet.`,
      advice: (args) => didYouMean.nl(args.bedoeld) ?? `Kies uit: ${args.keuzes.join(', ')}.`,
    },
    en: {
      title: 'Unknown kind of document',
      message: (args) => `The kind ${shownValue.en(args.waarde)} does not exist.`,
      advice: (args) => didYouMean.en(args.bedoeld) ?? `Choose from: ${args.keuzes.join(', ')}.`,
    },
  },
});
