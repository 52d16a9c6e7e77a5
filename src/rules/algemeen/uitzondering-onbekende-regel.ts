import { coreRule } from '../rule.ts';
import { didYouMean } from '../words.ts';

export default coreRule<{ regel: string; bedoeld: string | null }>({
  name: 'algemeen/uitzondering-onbekende-regel',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Uitzondering op een onbekende regel',
      message: (args) => `De regel ${args.regel} bestaat niet.`,
      advice: (args) =>
        didYouMean.nl(args.bedoeld) ??
        'Neem de naam over uit de bevinding; proplan explain toont elke regel.',
    },
    en: {
      title: 'Exception to an unknown rule',
      message: (args) => `The rule ${args.regel} does not exist.`,
      advice: (args) =>
        didYouMean.en(args.bedoeld) ?? 'Take the name from the finding; proplan explain shows every rule.',
    },
  },
});
