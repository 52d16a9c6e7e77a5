import { coreRule } from '../rule.ts';
import { type Hints, shownValue, valueAdvice, valueKinds } from '../words.ts';

export default coreRule<Hints & { veld: string; waarde: string; verwacht: readonly string[] }>({
  name: 'vorm/ander-soort-waarde',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Waarde van een andere soort',
      message: (args) =>
        `Bij ${args.veld} staat ${args.waarde}, maar daar hoort ${valueKinds.nl(args.verwacht)}.`,
      advice: (args) => valueAdvice.nl(args.veld, args.waarde, args.verwacht, args),
    },
    en: {
      title: 'Value of another kind',
      message: (args) =>
        `${args.veld} holds ${shownValue.en(args.waarde)}, but should hold ${valueKinds.en(args.verwacht)}.`,
      advice: (args) => valueAdvice.en(args.veld, args.waarde, args.verwacht, args),
    },
  },
});
