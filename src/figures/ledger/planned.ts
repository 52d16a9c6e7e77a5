import { Decimal } from '../../base/decimal.ts';
import { groupBy } from '../../base/group-by.ts';
import { pointerTo } from '../../base/place.ts';
import { schoolYearOf } from '../../base/school-year.ts';
import { type Collective, collectivePlans, type Doc } from '../../documents/kind.ts';
import { schoolYearsOf } from '../../documents/when.ts';
import type { Figure } from '../figure.ts';
import { given, unknown } from '../make.ts';
import { type Activities, field } from './activities.ts';
import type { Charge, Known, PersonalActivity } from './charge.ts';
import type { Homes } from './homes.ts';
import {
  activitySaid,
  hoursNamed,
  isGranted,
  type PersonalLine,
  potOf,
  type RequestLine,
  type Row,
  type Said,
  type Sayings,
} from './said.ts';

/** Every line that plans hours or money for somebody: plans, then team plans, then personal plans, then requests. */
export function plannedCharges(
  docs: readonly Doc[],
  activities: Activities,
  sayings: Sayings,
  homes: Homes,
): Charge[] {
  const rows = groupBy(sayings.rows, ({ plan }) => plan.file);
  return [
    ...collectivePlans(docs).flatMap((plan) => [
      ...withoutRows(plan, activities),
      ...(rows.get(plan.file) ?? []).map((row) => rowCharge(row, sayings)),
    ]),
    ...sayings.personal.map((line) => personalCharge(line, sayings, homes)),
    ...sayings.requests.filter(isGranted).map((line) => requestCharge(line, sayings, homes)),
  ];
}

/** Activities that say a pot and nobody who takes part. */
function withoutRows(plan: Collective, activities: Activities): Charge[] {
  return (plan.data.activiteiten ?? []).flatMap((activity): Charge[] => {
    const known = activities.at(plan.id, activity.id);
    if (known === null || (activity.deelnemers ?? []).length > 0) return [];
    return [
      {
        ...inPlan(plan, known, [activitySaid(known)]),
        person: null,
        consent: null,
        place: known.place,
        counts: false,
      },
    ];
  });
}

function rowCharge(own: Row, sayings: Sayings): Charge {
  const { plan, known, row, place } = own;
  const named = row.medewerker ?? '';
  const said = sayings.of(named, known, own);
  const consented = row.instemming?.uren;
  return {
    ...inPlan(plan, known, said),
    ...saidHere(potOf(said), potOf([own.said, activitySaid(known)])),
    person: row.medewerker ?? null,
    consent:
      consented === undefined
        ? null
        : given(hoursNamed(known.id), new Decimal(consented), field(place, 'instemming', 'uren')),
    place,
    counts:
      named !== '' &&
      plannedBy(named, known.key, sayings) === own.plan.file &&
      !isRepeated(own, sayings.rowsOf(named, known.key)),
  };
}

/** Where a plan itself says the pot that holds, that is where it stands. */
function saidHere(holds: ReturnType<typeof potOf>, here: ReturnType<typeof potOf>): ReturnType<typeof potOf> {
  return here.pot === holds.pot && here.potAt !== null ? here : holds;
}

function inPlan(plan: Collective, known: Known, said: readonly Said[]) {
  return {
    activity: known.key,
    from: plan.soort,
    state: 'planned' as const,
    years: known.years,
    ...potOf(said),
    activityPot: known.pot?.name,
    assigned: known.assigned === true,
    asksConsent: known.assigned === true,
    hours: hoursBy(said, known.lasts),
    money: null,
  };
}

function personalCharge(line: PersonalLine, sayings: Sayings, homes: Homes): Charge {
  const { plan, activity, index, place, key, known } = line;
  const person = plan.data.medewerker;
  const said = known === null ? [line.said] : [line.said, ...sayings.of(person, known)];
  const assigned = (activity.opgedragen ?? known?.assigned) === true;
  const ownYears = schoolYearsOf(activity.wanneer, homes.landOf(plan));
  const pot = potOf(said);
  const name = activity.id ?? activity.activiteit ?? String(index);
  return {
    person,
    activity: key,
    from: 'persoonlijk-plan',
    state: 'planned',
    years: ownYears ?? known?.years ?? null,
    ...pot,
    activityPot: known?.collective ? known.pot?.name : undefined,
    assigned,
    asksConsent: assigned,
    hours: hoursBy(said, unknown(hoursNamed(name), field(place, 'uren'), 'uren nog niet bekend')),
    consent: null,
    money: assigned || setAsideBy(person, key, sayings) !== plan.file ? null : ownMoney(line, pot.pot, name),
    place,
    counts:
      plannedBy(person, key, sayings) === plan.file && !isRepeated(line, sayings.personalOf(person, key)),
  };
}

/**
 * True for a line without hours of its own, after one of the same file for the same person, activity and pot: it says
 * the same again. Lines that each say their hours are parts.
 */
function isRepeated<L extends Row | PersonalLine>(line: L, lines: readonly L[]): boolean {
  const potIn = ({ said, known }: L) => potOf(known === null ? [said] : [said, activitySaid(known)]).pot;
  const before = lines.slice(0, lines.indexOf(line)).filter(({ plan }) => plan.file === line.plan.file);
  return line.said.hours === undefined && before.some((one) => potIn(one) === potIn(line));
}

/** Money that a personal plan sets aside; null where it takes none from the own right. */
function ownMoney({ activity, place, known }: PersonalLine, pot: string, name: string): Figure | null {
  const amount = activity.facilitering?.bedrag;
  const named = { id: `geld/${name}`, label: `Geld ${name}`, unit: 'euro' as const };
  if (amount === 0) return null;
  if (amount !== undefined) return given(named, new Decimal(amount), field(place, 'facilitering', 'bedrag'));
  const costs = activity.kosten ?? known?.collective?.kosten;
  return pot === 'basisrecht' && hasOpenCost(costs)
    ? unknown(named, place, 'niet gezegd hoeveel er ten laste komt')
    : null;
}

/** Own hours with costs that nobody else is said to pay: how much of the right they take is not known. */
function hasOpenCost(costs: PersonalActivity['kosten']): boolean {
  return (costs ?? []).some(
    (line) => !line.gratis && line['betaald-door'] === undefined && line['kosten-uit'] === undefined,
  );
}

function requestCharge(line: RequestLine, sayings: Sayings, homes: Homes): Charge {
  const { request, key, known } = line;
  const person = request.data.medewerker;
  const said = known === null ? [line.said] : [line.said, ...sayings.of(person, known)];
  const land = homes.landOf(request);
  const assigned = known?.assigned === true;
  const place = { file: request.file, pointer: pointerTo('', 'uren'), part: 'value' as const };
  return {
    person,
    activity: key,
    from: 'aanvraag',
    state: 'planned',
    years: schoolYearsOf(request.data.wanneer, land) ??
      known?.years ?? [schoolYearOf(request.data['ingediend-op'], land)],
    ...potOf(said),
    activityPot: known?.collective ? known.pot?.name : undefined,
    assigned,
    asksConsent: assigned,
    hours: hoursBy(said, unknown(hoursNamed(request.id), place, 'uren nog niet bekend')),
    consent: null,
    money: null,
    place: { ...place, pointer: '' },
    counts: plannedBy(person, key, sayings) === request.file,
  };
}

/** The hours by authority. */
function hoursBy(said: readonly Said[], otherwise: Figure): Figure {
  return said.find(({ hours }) => hours !== undefined)?.hours ?? otherwise;
}

/**
 * The file whose line counts where more speak of the same person and activity: a personal plan that says hours or
 * pot, else a granted request, else the first plan with a row of that person, else the personal plan.
 */
function plannedBy(person: string, key: string, sayings: Sayings): string | undefined {
  const personal = sayings.personalOf(person, key);
  const telling = personal.find(({ said }) => said.hours !== undefined || said.pot !== undefined);
  return (
    telling?.plan.file ??
    sayings.grantedTo(person, key)[0]?.request.file ??
    sayings.rowsOf(person, key)[0]?.plan.file ??
    personal[0]?.plan.file
  );
}

/** The personal plan that says which money is set aside for an activity: the first that says an amount, else the first. */
function setAsideBy(person: string, key: string, sayings: Sayings): string | undefined {
  const personal = sayings.personalOf(person, key);
  const telling = personal.find(({ activity }) => activity.facilitering?.bedrag !== undefined);
  return (telling ?? personal[0])?.plan.file;
}
