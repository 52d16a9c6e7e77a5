import { coreRule } from '../rule.ts';
import { didYouMean } from '../words.ts';

export default coreRule<{
  veld: string;
  bedoeld: string | null;
  /** The field of which this key is one of the choices. */
  keuze: string | null;
  toegelaten: readonly string[];
}>({
  name: 'vorm/onbekend-veld',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Onbekend veld',
      message: (args) => `Het veld ${args.veld} bestaat hier niet.`,
      advice: (args) =>
        didYouMean.nl(args.bedoeld) ??
        (args.keuze === null
          ? null
          : `Schrijf ${args.keuze}: ${args.veld}, en zet de rest in eigen velden.`) ??
        `Verwijder het, of gebruik één van de velden die hier passen: ${args.toegelaten.join(', ')}.`,
    },
    en: {
      title: 'Unknown field',
      message: (args) => `The field ${args.veld} does not exist here.`,
      advice: (args) =>
        didYouMean.en(args.bedoeld) ??
        (args.keuze === null
          ? null
          : `Write ${args.keuze}: ${args.veld}, and put the rest in fields of its own.`) ??
        `Remove it, or use one of the fields that fit here: ${args.toegelaten.join(', ')}.`,
    },
  },
});
