import { coreRule } from '../rule.ts';

export default coreRule<{ reden: string; regel: string }>({
  name: 'algemeen/uitzondering-reden',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Uitzondering zonder echte reden',
      message: (args) => `De reden ${args.reden} bij de uitzondering op ${args.regel} zegt niet waarom.`,
      advice: () => 'Schrijf in één zin waarom deze school hier mag afwijken.',
    },
    en: {
      title: 'Exception without a real reason',
      message: (args) => `The reason ${args.reden} for the exception to ${args.regel} does not say why.`,
      advice: () => 'Write in one sentence why this school may deviate here.',
    },
  },
});
