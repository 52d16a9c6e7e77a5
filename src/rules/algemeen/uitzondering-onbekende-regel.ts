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
  examples: [
    {
      goed: {
        plan: `activiteiten:
  - {id: a-start, titel: Startdag, wanneer: {datum: 2026-08-28}}
uitzonderingen:
  - regel: algemeen/datum-in-planjaar
    betreft: a-start
    reden: De startdag hoort bij het nieuwe schooljaar.
    door: directie
    besloten-op: 2026-06-12
    tot: 2027-08-31
`,
      },
      fout: {
        plan: `activiteiten:
  - {id: a-start, titel: Startdag, wanneer: {datum: 2026-08-28}}
uitzonderingen:
  - regel: algemeen/datum-in-planjaren
    betreft: a-start
    reden: De startdag hoort bij het nieuwe schooljaar.
    door: directie
    besloten-op: 2026-06-12
    tot: 2027-08-31
`,
      },
    },
  ],
});
