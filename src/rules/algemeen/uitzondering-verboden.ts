import { coreRule } from '../rule.ts';

export default coreRule<{ regel: string }>({
  name: 'algemeen/uitzondering-verboden',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Op deze regel bestaat geen uitzondering',
      message: (args) => `Op ${args.regel} kan geen uitzondering bestaan.`,
      advice: () => 'Verwijder de uitzondering en herstel wat de regel vraagt.',
    },
    en: {
      title: 'No exception to this rule',
      message: (args) => `There can be no exception to ${args.regel}.`,
      advice: () => 'Remove the exception and mend what the rule asks.',
    },
  },
});
