import { Decimal, sum } from '../../base/decimal.ts';
import { euro } from '../../base/format.ts';
import { pointerTo } from '../../base/place.ts';
import type { Plafond } from '../../documents/generated/types.ts';
import type { Doc } from '../../documents/kind.ts';
import { bookingsOf, countsFor, isMeant, isWithin, YEARS, yearOf } from '../../figures/caps.ts';
import type { SchoolView } from '../input.ts';
import { ownAgreement } from '../own-agreement.ts';
import { at, type Report, schoolRule } from '../rule.ts';

type Kind = 'plan' | 'persoonlijk-plan' | 'uitgaven';
type Words = { waarde: string; plafond: string; wie: string } & (
  | { geval: 'kost'; post: string }
  | { geval: 'boekingen'; jaren: number; betaald: string }
);

export default schoolRule<Kind, Words>({
  name: 'algemeen/plafond-overschreden',
  scope: 'school',
  kinds: ['plan', 'persoonlijk-plan', 'uitgaven'],
  regime: 'algemeen',
  notes: [],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2000-01-01' },
  basis: ownAgreement('het kader van de school stelt een plafond'),
  confidence: 'primary',
  parameters: [],
  severity: {
    value: 'warning',
    why: 'Het plafond is een eigen afspraak; wie daarover gaat, kan met reden anders beslissen.',
  },
  check: ({ doc, view }, report) => {
    const kaders = view.kaders.filter(({ data }) => data['geldt-voor']?.includes(view.school.id) ?? true);
    for (const kader of kaders)
      for (const cap of kader.data.plafonds ?? []) {
        if (doc.soort === 'uitgaven') judgeBookings(doc, kader, cap, view, report);
        else judgeLines(doc, kader, cap, view, report);
      }
  },
  texts: {
    nl: {
      title: 'Kosten blijven onder het plafond van het kader',
      message: (args) => {
        if (args.geval === 'kost')
          return `De kost ${args.post} komt op ${args.waarde}, boven het plafond van ${args.plafond} per ${args.wie}.`;
        const years = args.jaren === 1 ? 'een jaar' : `${args.jaren} jaar`;
        return `Met ${args.waarde} erbij kostte ${args.wie} in ${years} ${args.betaald}; het plafond is ${args.plafond}.`;
      },
      advice: () =>
        'Verlaag de kost, of leg vast wie met welke reden meer toestond, bijvoorbeeld als uitzondering.',
    },
    en: {
      title: 'Costs stay below the cap of the framework',
      message: (args) => {
        if (args.geval === 'kost')
          return `The cost ${args.post} comes to ${args.waarde}, above the cap of ${args.plafond} per ${args.wie}.`;
        const years = args.jaren === 1 ? 'one year' : `${args.jaren} years`;
        return `With ${args.waarde} more, ${args.wie} cost ${args.betaald} in ${years}; the cap is ${args.plafond}.`;
      },
      advice: () => 'Lower the cost, or record who allowed more and why, for instance as an exception.',
    },
  },
});

/** A cap for one category is only sure to hold for who has no other. */
function holdsFor(cap: Plafond, person: string, view: SchoolView): boolean {
  if (cap.categorie === undefined) return true;
  const own = view.employed(person);
  return own.length > 0 && own.every(({ categorie }) => categorie === cap.categorie);
}

/** What was paid for one person or school over the years of the cap; where the kader doesn't say which years, the least of both. */
function judgeBookings(
  doc: Doc<'uitgaven'>,
  kader: Doc<'kader'>,
  cap: Plafond,
  view: SchoolView,
  report: Report<Words>,
): void {
  const { land } = view.context;
  const kinds = cap['telt-per'] === undefined ? YEARS : [cap['telt-per']];
  const all = bookingsOf(view.spending)
    .filter((booking) => countsFor(cap, kader, booking))
    .toSorted((a, b) => a.datum.localeCompare(b.datum));
  for (const [position, booking] of all.entries()) {
    const { medewerker, datum, bedrag } = booking;
    const who = cap.per === 'school' ? view.school.id : medewerker;
    if (booking.file !== doc.file || who === undefined || bedrag <= 0) continue;
    if (cap.per !== 'school' && !holdsFor(cap, who, view)) continue;
    const own = all.slice(0, position + 1).filter((one) => cap.per === 'school' || one.medewerker === who);
    const paid = Decimal.min(
      ...kinds.map((kind) =>
        sum(
          own
            .filter((one) => isWithin(cap, one.datum, yearOf(datum, kind, land), kind, land))
            .map((one) => new Decimal(one.bedrag)),
        ),
      ),
    );
    if (paid.lte(cap.bedrag)) continue;
    report({
      at: at(doc, pointerTo('/boekingen', booking.index, 'bedrag')),
      args: {
        waarde: euro(bedrag),
        plafond: euro(cap.bedrag),
        wie: who,
        geval: 'boekingen',
        jaren: cap.jaren ?? 1,
        betaald: euro(paid),
      },
    });
  }
}

/** One planned cost that alone is more than the cap. */
function judgeLines(
  doc: Doc<'plan' | 'persoonlijk-plan'>,
  kader: Doc<'kader'>,
  cap: Plafond,
  view: SchoolView,
  report: Report<Words>,
): void {
  const per = cap.per ?? 'medewerker';
  const isPersonal = doc.soort === 'persoonlijk-plan';
  if (per !== 'activiteit' && !(per === 'medewerker' && isPersonal)) return;
  if (isPersonal && !holdsFor(cap, doc.data.medewerker, view)) return;
  if (!isPersonal && (cap.categorie !== undefined || doc.data.kader !== kader.id)) return;
  for (const [index, activity] of (doc.data.activiteiten ?? []).entries())
    for (const [position, line] of (activity.kosten ?? []).entries()) {
      if (!isMeant(cap, line)) continue;
      const pointer = pointerTo('/activiteiten', index, 'kosten', position);
      const cost = view.cost(doc.file, pointer)?.value;
      if (cost == null || cost.lte(cap.bedrag)) continue;
      report({
        at: at(doc, pointerTo(pointer, 'post')),
        args: {
          waarde: euro(cost),
          plafond: euro(cap.bedrag),
          wie: per,
          geval: 'kost',
          post: line.post,
        },
      });
    }
}
