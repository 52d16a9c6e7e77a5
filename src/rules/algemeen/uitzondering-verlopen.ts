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
  examples: [
    {
      title: 'op de laatste dag geldt de uitzondering nog',
      today: '2026-11-21',
      goed: {
        plan: `activiteiten:
  - {id: a-start, titel: Startdag, wanneer: {datum: 2026-08-28}}
uitzonderingen:
  - regel: algemeen/datum-in-planjaar
    betreft: a-start
    reden: De startdag hoort bij het nieuwe schooljaar.
    door: directie
    besloten-op: 2026-06-12
    tot: 2026-11-21
`,
      },
      fout: {
        plan: `activiteiten:
  - {id: a-start, titel: Startdag, wanneer: {datum: 2026-08-28}}
uitzonderingen:
  - regel: algemeen/datum-in-planjaar
    betreft: a-start
    reden: De startdag hoort bij het nieuwe schooljaar.
    door: directie
    besloten-op: 2026-06-12
    tot: 2026-11-20
`,
      },
    },
  ],
});
