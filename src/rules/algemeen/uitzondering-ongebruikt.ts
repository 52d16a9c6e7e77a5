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
  - regel: algemeen/datum-in-planjaar
    betreft: plan-de-linde-2026-2027
    reden: De startdag hoort bij het nieuwe schooljaar.
    door: directie
    besloten-op: 2026-06-12
    tot: 2027-08-31
`,
      },
    },
  ],
});
