import { type Decimal, ZERO } from '../../base/decimal.ts';
import { hours } from '../../base/format.ts';
import { pointerTo } from '../../base/place.ts';
import type { Doc } from '../../documents/kind.ts';
import { caoVo } from '../cao-vo.ts';
import { type Charge, chargesIn, consentedHours } from '../own-right.ts';
import { at, schoolRule } from '../rule.ts';

type Kind = 'plan' | 'persoonlijk-plan' | 'deelname';

export default schoolRule<
  Kind,
  { activiteit: string; wie: string; geval: 'groep' | 'geen' | 'te-weinig'; uren: string; ingestemd: string }
>({
  name: 'nl-vo/instemming-eigen-uren',
  scope: 'school',
  kinds: ['plan', 'persoonlijk-plan', 'deelname'],
  regime: 'nl-vo',
  notes: ['NL-VO-C09'],
  force: 'cao',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2014-08-01' },
  basis: caoVo('art. 17.4 lid 2'),
  confidence: 'primary',
  parameters: [],
  tags: ['goedkeuring'],
  check: ({ doc, view }, report) => {
    const told = new Set<string>();
    const followed = new Map<string, Decimal>();
    for (const charge of chargesIn(doc, view)) {
      if (!charge.assigned || charge.pot !== 'basisrecht') continue;
      const [, activiteit = charge.activity] = charge.activity.split('/');
      if (charge.person === null) {
        const pointer = charge.potAt ?? charge.line;
        if (told.has(pointer)) continue;
        told.add(pointer);
        report({
          at: at(doc, pointer),
          args: { activiteit, wie: '', geval: 'groep', uren: '', ingestemd: '' },
        });
        continue;
      }
      const wie = charge.person;
      const own = doc.soort === 'persoonlijk-plan' ? charge.potAt : null;
      const place = at(doc, own ?? pointerTo(charge.line, 'medewerker'));
      const consent = consentedHours(wie, charge.activity, view);
      if (consent === null) {
        report({ at: place, args: { activiteit, wie, geval: 'geen', uren: '', ingestemd: '' } });
        continue;
      }
      if (consent === 'alles' || charge.hours === null) continue;
      const key = `${wie}\n${charge.activity}`;
      const used = (followed.get(key) ?? ZERO).plus(charge.hours);
      followed.set(key, used);
      if (used.lte(consent) || told.has(key)) continue;
      told.add(key);
      report({
        at: place,
        args: { activiteit, wie, geval: 'te-weinig', uren: hours(used), ingestemd: hours(consent) },
        // Of hours that the plan gives no person, it may mean only those that were agreed to.
        ...(doc.soort === 'plan' && !hasOwnHours(doc as Doc<'plan'>, charge)
          ? { atMost: 'info' as const }
          : {}),
      });
    }
  },
  texts: {
    nl: {
      title: 'Opgedragen uren gaan alleen met eigen instemming van het basisrecht af',
      message: (args) => {
        if (args.geval === 'groep')
          return `${args.activiteit} is opgedragen en gaat van het basisrecht af zonder dat ieder zelf instemt. Een besluit van de PMR is dat niet.`;
        if (args.geval === 'geen')
          return `Van ${args.wie} is geen instemming vastgelegd om ${args.activiteit} van het basisrecht te betalen. De PMR kan dat niet in die plaats doen.`;
        return `${args.wie} stemde in voor ${args.ingestemd}, maar voor ${args.activiteit} gaat ${args.uren} van het basisrecht af.`;
      },
      advice: (args) =>
        args.geval === 'groep'
          ? 'Zet de uren op werkgever, of noem wie instemt elk apart met medewerker en instemming.'
          : 'Zet de uren op werkgever, of leg bij de deelnemer de instemming met datum en uren vast.',
    },
    en: {
      title: 'Assigned hours come from the basic right only with own consent',
      message: (args) => {
        if (args.geval === 'groep')
          return `${args.activiteit} is assigned and charged to basisrecht without each person's consent. A decision of the PMR is none.`;
        if (args.geval === 'geen')
          return `No consent of ${args.wie} is recorded to charge ${args.activiteit} to the basic right. The PMR can not give it instead.`;
        return `${args.wie} consented to ${args.ingestemd}, but ${args.activiteit} takes ${args.uren} of the basic right.`;
      },
      advice: (args) =>
        args.geval === 'groep'
          ? 'Put the hours on werkgever, or name each who consents with medewerker and instemming.'
          : 'Put the hours on werkgever, or record the consent with date and hours at the participant.',
    },
  },
  examples: [
    {
      title: 'een studiedag van 8 uur: wie zelf instemt, mag de uren van het eigen recht nemen',
      goed: {
        plan: 'activiteiten:\n  - id: a-studiedag\n    titel: Studiedag\n    opgedragen: true\n    uren: {totaal: 8}\n    deelnemers:\n      - {medewerker: p-0102, uren-uit: basisrecht, instemming: {datum: 2026-06-04, uren: 8}}\n',
      },
      fout: {
        plan: 'activiteiten:\n  - id: a-studiedag\n    titel: Studiedag\n    opgedragen: true\n    uren: {totaal: 8}\n    deelnemers:\n      - {medewerker: p-0102, uren-uit: basisrecht}\n',
      },
    },
    {
      title: 'instemming voor 7,5 uur dekt geen 8 uur',
      goed: {
        plan: 'activiteiten:\n  - id: a-studiedag\n    titel: Studiedag\n    opgedragen: true\n    deelnemers:\n      - {medewerker: p-0102, uren: 8, uren-uit: basisrecht, instemming: {datum: 2026-06-04, uren: 8}}\n',
      },
      fout: {
        plan: 'activiteiten:\n  - id: a-studiedag\n    titel: Studiedag\n    opgedragen: true\n    deelnemers:\n      - {medewerker: p-0102, uren: 8, uren-uit: basisrecht, instemming: {datum: 2026-06-04, uren: 7.5}}\n',
      },
    },
    {
      title: 'de instemming van de PMR is niet die van elke medewerker',
      goed: {
        plan: 'activiteiten:\n  - id: a-studiedag\n    titel: Studiedag\n    opgedragen: true\n    uren-uit: werkgever\n    deelnemers: [{groep: hele-team}]\n',
        goedkeuring:
          'orgaan: pmr\nzitting: 2026-06-18\nuitkomst: instemming-verleend\ndocumenten: [{document: plan-de-brug-2026-2027, digest: "$digest(plan)"}]\n',
      },
      fout: {
        plan: 'activiteiten:\n  - id: a-studiedag\n    titel: Studiedag\n    opgedragen: true\n    uren-uit: basisrecht\n    deelnemers: [{groep: hele-team}]\n',
        goedkeuring:
          'orgaan: pmr\nzitting: 2026-06-18\nuitkomst: instemming-verleend\ndocumenten: [{document: plan-de-brug-2026-2027, digest: "$digest(plan)"}]\n',
      },
    },
    {
      title: 'ook wat gevolgd is, gaat alleen met instemming van het eigen recht af',
      goed: {
        plan: 'activiteiten: [{id: a-studiedag, titel: Studiedag, opgedragen: true, uren-uit: werkgever}]\n',
        deelname:
          'school: de-brug\nschooljaar: 2026-2027\nregels:\n  - {activiteit: a-studiedag, medewerker: p-0102, uren: 8, uren-uit: werkgever}\n',
      },
      fout: {
        plan: 'activiteiten: [{id: a-studiedag, titel: Studiedag, opgedragen: true, uren-uit: werkgever}]\n',
        deelname:
          'school: de-brug\nschooljaar: 2026-2027\nregels:\n  - {activiteit: a-studiedag, medewerker: p-0102, uren: 8, uren-uit: basisrecht}\n',
      },
    },
  ],
});

function hasOwnHours(plan: Doc<'plan'>, charge: Charge): boolean {
  const [, , activity, , row] = charge.line.split('/');
  return plan.data.activiteiten?.[Number(activity)]?.deelnemers?.[Number(row)]?.uren !== undefined;
}
