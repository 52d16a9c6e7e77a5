import { coreRule } from '../rule.ts';

export default coreRule<{ regel: string; betreft: string; tot: string }>({
  name: 'algemeen/uitzondering-verlopen',
  scope: 'kern',
  severity: 'warning',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Uitzondering is verlopen',
      message: (args) => `De uitzondering op ${args.regel} voor ${args.betreft} gold tot en met ${args.tot}.`,
      advice: () => 'Herstel wat de regel vraagt, of leg de uitzondering opnieuw voor.',
    },
    en: {
      title: 'Exception has expired',
      message: (args) => `The exception to ${args.regel} for ${args.betreft} held until ${args.tot}.`,
      advice: () => 'Mend what the rule asks, or submit the exception again.',
    },
  },
});
