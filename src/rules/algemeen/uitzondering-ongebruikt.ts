import { coreRule } from '../rule.ts';

export default coreRule<{ regel: string; betreft: string }>({
  name: 'algemeen/uitzondering-ongebruikt',
  scope: 'kern',
  severity: 'warning',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Uitzondering is niet nodig',
      message: (args) =>
        `De uitzondering op ${args.regel} voor ${args.betreft} past op geen enkele bevinding.`,
      advice: () => 'Verwijder de uitzondering, of verbeter regel en betreft.',
    },
    en: {
      title: 'Exception is not needed',
      message: (args) => `The exception to ${args.regel} for ${args.betreft} matches no finding.`,
      advice: () => 'Remove the exception, or mend regel and betreft.',
    },
  },
});
