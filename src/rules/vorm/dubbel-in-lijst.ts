import { coreRule } from '../rule.ts';

export default coreRule<{ veld: string }>({
  name: 'vorm/dubbel-in-lijst',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Lijst noemt iets twee keer',
      message: (args) => `In de lijst ${args.veld} staat iets twee keer.`,
      advice: () => 'Verwijder de herhaling.',
    },
    en: {
      title: 'List names something twice',
      message: (args) => `The list ${args.veld} names something twice.`,
      advice: () => 'Remove the repetition.',
    },
  },
});
