import { coreRule } from '../rule.ts';
import { didYouMean } from '../words.ts';

export default coreRule<{ veld: string; bedoeld: string | null; toegelaten: readonly string[] }>({
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
        `Verwijder het, of gebruik één van de velden die hier passen: ${args.toegelaten.join(', ')}.`,
    },
    en: {
      title: 'Unknown field',
      message: (args) => `The field ${args.veld} does not exist here.`,
      advice: (args) =>
        didYouMean.en(args.bedoeld) ??
        `Remove it, or use one of the fields that fit here: ${args.toegelaten.join(', ')}.`,
    },
  },
  examples: [
    {
      raw: true,
      goed: {
        bestuur: `soort: bestuur
id: scholen-aan-de-vaart
naam: Scholen aan de Vaart
regelgeving: be-vlg
`,
      },
      fout: {
        bestuur: `soort: bestuur
id: scholen-aan-de-vaart
naem: Scholen aan de Vaart
regelgeving: be-vlg
naam: Scholen aan de Vaart
`,
      },
    },
  ],
});
