import { coreRule } from '../rule.ts';
import { exclusive, exclusiveAdvice } from '../words.ts';

export default coreRule<{
  in: string;
  velden: readonly string[];
  aanwezig: readonly string[];
  regel: string;
}>({
  name: 'vorm/een-van',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Velden die niet samengaan',
      message: (args) => exclusive.nl(args.in, args.velden, args.aanwezig),
      advice: (args) => exclusiveAdvice.nl(args.aanwezig, args.regel),
    },
    en: {
      title: 'Fields that exclude each other',
      message: (args) => exclusive.en(args.in, args.velden, args.aanwezig),
      advice: (args) => exclusiveAdvice.en(args.aanwezig, args.regel),
    },
  },
});
