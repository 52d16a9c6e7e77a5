import { coreRule } from '../rule.ts';

export default coreRule<{ soort: string; past: string }>({
  name: 'vorm/andere-soort',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Velden van een andere soort',
      message: (args) => `Hier staat soort ${args.soort}, maar de velden zijn die van ${args.past}.`,
      advice: (args) => `Schrijf soort: ${args.past}.`,
    },
    en: {
      title: 'Fields of another kind',
      message: (args) => `The kind here is ${args.soort}, but the fields are those of ${args.past}.`,
      advice: (args) => `Write soort: ${args.past}.`,
    },
  },
});
