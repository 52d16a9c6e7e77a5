import { type Decimal, ZERO } from '../../base/decimal.ts';
import { euro } from '../../base/format.ts';
import { pointerTo } from '../../base/place.ts';
import type { Doc } from '../../documents/kind.ts';
import type { SchoolView } from '../input.ts';
import { at, type Report, schoolRule } from '../rule.ts';

type Kind = 'plan' | 'persoonlijk-plan' | 'uitgaven';
type Words = { activiteit: string; waarde: string } & (
  | { geval: 'kost' }
  | { geval: 'tijd' }
  | { geval: 'basisrecht'; wie: string; betaald: string; ingestemd: string }
);

export default schoolRule<Kind, Words>({
  name: 'nl-vo/opgedragen-kost-werkgever',
  scope: 'school',
  kinds: ['plan', 'persoonlijk-plan', 'uitgaven'],
  regime: 'nl-vo',
  notes: ['NL-VO-C10', 'NL-VO-C09'],
  force: 'cao',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2014-08-01' },
  basis: { source: 'cao-vo', article: 'art. 17.7 lid 1 en 2; art. 17.5 lid 2' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc, view }, report) => {
    if (doc.soort === 'uitgaven') judgeBookings(doc, view, report);
    else judgePlan(doc, view, report);
  },
  texts: {
    nl: {
      title: 'Wat opgedragen is, kost de medewerker geen geld en geen vrije tijd',
      message: (args) => {
        if (args.geval === 'kost')
          return `${args.activiteit} is opgedragen, maar een kost is betaald door de ${args.waarde}.`;
        if (args.geval === 'tijd')
          return `${args.activiteit} is opgedragen, maar de uren komen uit ${args.waarde} en vallen dan buiten de jaartaak.`;
        return `Voor ${args.activiteit} gaat ${args.betaald} van het geld in het ${args.waarde} van ${args.wie} af. Ingestemd is met ${args.ingestemd}.`;
      },
      advice: (args) => {
        if (args.geval === 'kost')
          return 'Laat de werkgever betalen; voorschieten kan met voorgeschoten-door.';
        if (args.geval === 'tijd')
          return 'Zet de uren op werkgever: opgedragen activiteiten vallen in de jaartaak.';
        return 'Boek de kost op werkgever, of leg bij de deelnemer de instemming voor dit geld vast.';
      },
    },
    en: {
      title: 'What is assigned costs the employee no money and no free time',
      message: (args) => {
        if (args.geval === 'kost')
          return `${args.activiteit} is assigned, but a cost is paid by the participant (${args.waarde}).`;
        if (args.geval === 'tijd')
          return `${args.activiteit} is assigned, but its hours come from ${args.waarde} and then lie outside the yearly task.`;
        return `For ${args.activiteit}, ${args.betaald} is taken from the ${args.waarde} money of ${args.wie}. Consented is ${args.ingestemd}.`;
      },
      advice: (args) => {
        if (args.geval === 'kost')
          return 'Let the employer pay; voorgeschoten-door says who pays in advance.';
        if (args.geval === 'tijd')
          return 'Put the hours on werkgever: assigned activities lie within the yearly task.';
        return 'Book the cost on werkgever, or record the consent for this money at the participant.';
      },
    },
  },
});

function judgePlan(doc: Doc<'plan' | 'persoonlijk-plan'>, view: SchoolView, report: Report<Words>): void {
  const told = new Set<string>();
  for (const charge of view.ledger.in(doc.file)) {
    const [, activiteit = charge.activity] = charge.activity.split('/');
    const [, , index] = charge.place.pointer.split('/');
    if (!charge.assigned || index === undefined) continue;
    const said = charge.potAt?.file === doc.file ? charge.potAt : null;
    if (charge.pot === 'eigen-tijd' && said !== null && !told.has(said.pointer)) {
      told.add(said.pointer);
      report({
        at: said,
        args: { activiteit, geval: 'tijd', waarde: 'eigen-tijd' },
      });
    }
    if (told.has(index)) continue;
    told.add(index);
    for (const [position, line] of (doc.data.activiteiten?.[Number(index)]?.kosten ?? []).entries())
      if (line['betaald-door'] === 'deelnemer')
        report({
          at: at(doc, pointerTo('/activiteiten', index, 'kosten', position, 'betaald-door')),
          args: { activiteit, geval: 'kost', waarde: 'deelnemer' },
        });
  }
}

function judgeBookings(doc: Doc<'uitgaven'>, view: SchoolView, report: Report<Words>): void {
  // A personal plan may agree to it.
  if (view.broken.has('persoonlijk-plan')) return;
  const paid = new Map<string, Decimal>();
  for (const { person: wie, activity, assigned, money, potAt } of view.ledger.in(doc.file)) {
    if (!assigned || wie === null || money?.value == null || potAt === null) continue;
    const key = `${wie}\n${activity}`;
    const sum = (paid.get(key) ?? ZERO).plus(money.value);
    paid.set(key, sum);
    const { money: consent } = view.ledger.consent(wie, activity);
    if (consent === 'alles' || sum.lte(consent) || money.value.lte(0)) continue;
    report({
      at: potAt,
      args: {
        activiteit: activity.replace(/^.*\//, ''),
        geval: 'basisrecht',
        waarde: 'basisrecht',
        wie,
        betaald: euro(sum),
        ingestemd: euro(consent),
      },
    });
  }
}
