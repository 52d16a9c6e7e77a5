import { coreRule } from '../rule.ts';

export default coreRule<{ etiket: string }>({
  name: 'yaml/etiket',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Type-aanduiding met uitroepteken',
      message: (args) => `${args.etiket} is een type-aanduiding en die wordt hier niet gelezen.`,
      advice: () => 'Verwijder het uitroepteken met het woord erachter.',
    },
    en: {
      title: 'Type tag',
      message: (args) => `${args.etiket} is a type tag, and those are not read here.`,
      advice: () => 'Remove the exclamation mark and the word after it.',
    },
  },
});
