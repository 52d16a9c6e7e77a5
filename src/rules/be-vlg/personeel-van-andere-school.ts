import { Decimal, sum } from '../../base/decimal.ts';
import { pointerTo } from '../../base/place.ts';
import type { Activiteit } from '../../documents/generated/types.ts';
import type { Doc } from '../../documents/kind.ts';
import type { SchoolView } from '../input.ts';
import { at, type Report, schoolRule } from '../rule.ts';
import { isTrainingMoney, ownersOf, payersOf, paysHeadsBeyond } from './_shared/training-money.ts';

interface Args {
  readonly [key: string]: string;
  readonly waar: string;
  readonly budget: string;
  readonly van: string;
  readonly ander: string;
}

export default schoolRule<'plan' | 'uitgaven', Args>({
  name: 'be-vlg/personeel-van-andere-school',
  scope: 'school',
  kinds: ['plan', 'uitgaven'],
  regime: 'be-vlg',
  notes: ['VL-MON-006'],
  force: 'wet',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: { source: 'kwaliteitsdecreet-middelen', article: 'art. 9-11' },
  confidence: 'primary',
  parameters: [],
  severity: {
    value: 'warning',
    why: 'Het geld is voor het personeel van de instelling; wie op twee scholen werkt, is uit het plan niet te zien.',
  },
  check: ({ doc, view }, report) => {
    if (doc.soort === 'plan') checkPlan(doc, view, report);
    else checkSpending(doc, view, report);
  },
  texts: {
    nl: {
      title: 'Professionaliseringsmiddelen betalen enkel voor het eigen personeel',
      message: (args) =>
        `Bij ${args.waar} betaalt ${args.budget} van ${args.van} voor personeel van ${args.ander}.`,
      advice: (args) =>
        `Laat ${args.ander} haar eigen deelnemers betalen; dit geld is voor het personeel van ${args.van}.`,
    },
    en: {
      title: 'Training money pays for own staff only',
      message: (args) => `At ${args.waar} ${args.budget} of ${args.van} pays for staff of ${args.ander}.`,
      advice: (args) =>
        `Let ${args.ander} pay for its own participants; this money is for staff of ${args.van}.`,
    },
  },
});

function checkPlan(doc: Doc<'plan'>, view: SchoolView, report: Report<Args>): void {
  for (const [index, activity] of (doc.data.activiteiten ?? []).entries()) {
    if (activity.verdeling !== undefined) continue;
    const found = firstForOthers(activity, view);
    if (found === null) continue;
    report({
      at: at(doc, pointerTo('/activiteiten', index, 'deelnemers', found.group, 'school')),
      args: { waar: activity.id, budget: found.budget, van: found.owner, ander: found.other },
    });
  }
}

/** The first line whose one payer is the training money of one school, and that pays heads of another. */
function firstForOthers(
  activity: Activiteit,
  view: SchoolView,
): { group: number; budget: string; owner: string; other: string } | null {
  for (const line of activity.kosten ?? []) {
    const [budget, ...others] = payersOf(line);
    if (budget === undefined || others.length > 0 || !isTrainingMoney(budget, view.schools)) continue;
    const owners = ownersOf(budget, view.schools);
    const owner = owners[0]?.school.id;
    if (owners.length !== 1 || owner === undefined) continue;
    const beyond = paysHeadsBeyond(line, activity, ({ school }) => school === undefined || school === owner);
    if (beyond === null) continue;
    const group = (activity.deelnemers ?? []).findIndex(
      ({ school }) => school !== undefined && school !== owner,
    );
    return { group, budget, owner, other: activity.deelnemers?.[group]?.school ?? '' };
  }
  return null;
}

/** What is paid for another school and not got back. */
function checkSpending(doc: Doc<'uitgaven'>, view: SchoolView, report: Report<Args>): void {
  const own = doc.data.school;
  if (own === undefined) return;
  const bookings = doc.data.boekingen ?? [];
  const seen = new Set<string>();
  for (const [index, booking] of bookings.entries()) {
    const { budget, 'voor-school': other } = booking;
    if (budget === undefined || other === undefined || other === own || booking.bedrag <= 0) continue;
    const key = `${budget}/${other}`;
    if (seen.has(key) || !isTrainingMoney(budget, view.schools)) continue;
    seen.add(key);
    const net = sum(
      bookings
        .filter((one) => one.budget === budget && one['voor-school'] === other)
        .map(({ bedrag }) => new Decimal(bedrag)),
    );
    if (net.lte(0)) continue;
    report({
      at: at(doc, pointerTo('/boekingen', index, 'voor-school')),
      args: { waar: booking.id ?? booking.datum, budget, van: own, ander: other },
    });
  }
}
