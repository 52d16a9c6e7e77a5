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
  - regel: algemeen/vingerafdruk-klopt
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
