import type { IsoDate } from '../base/dates.ts';
import { Decimal } from '../base/decimal.ts';
import { groupBy } from '../base/group-by.ts';
import { type Land, schoolYearBefore, schoolYearOf, schoolYearPeriod } from '../base/school-year.ts';
import { type Doc, ofKind } from '../documents/kind.ts';
import type { Context, Contexts } from '../read/context.ts';
import { type Appointment, appointmentsIn } from './appointment.ts';
import { type ApartHours, assignedHours, taskPolicy } from './assigned-hours.ts';
import type { Book } from './book.ts';
import { developmentTime } from './development-time.ts';
import type { Figure } from './figure.ts';
import type { ApartPart } from './ledger/address.ts';
import type { Ledger } from './ledger/charges.ts';
import { type Balance, balanceOf, figuresIn, rightOnly } from './ledger/pots.ts';
import { given } from './make.ts';
import { LAPSING, RIGHTS, type Right, yearsKept } from './norms.ts';
import { rightOf } from './right.ts';
import { figuresOfGroup, type GroupBalance, rightTotals } from './right-totals.ts';
import { savingIn } from './saving.ts';
import { schoolAverage } from './school-average.ts';
import { starterTeaching } from './starter-teaching.ts';

/** What is known of people in one file: a register, or a personal plan. */
export interface People {
  readonly balances: readonly Balance[];
  readonly groups: readonly GroupBalance[];
  readonly apart: readonly ApartHours[];
}

/** The word with which plans and lists charge hours to each pot. */
const CHARGED_AS: Readonly<Partial<Record<Right, string>>> = {
  'basisrecht-uren': 'basisrecht',
  basisvaardigheden: 'basisvaardigheden',
  'lpb-uren': 'lpb-uren',
  'starter-uren': 'starter-uren',
};

/**
 * The rights of every person and what happens to them: with the register that holds the person, and with the
 * personal plan that grants them. Adds their figures to the book.
 */
export function peopleFigures(
  docs: readonly Doc[],
  contexts: Contexts,
  today: IsoDate,
  ledger: Ledger,
  book: Book,
): Map<string, People> {
  const world = gather(docs, contexts, ledger);
  const balancesIn = remembered(world);
  const people = new Map<string, People>();
  const planYears = yearsByPlan(docs);
  for (const register of ofKind(docs, 'personeel')) {
    const context = contexts.of(register);
    if (context === null) continue;
    const years = planYears.get(register.data.school) ?? [schoolYearOf(today, context.land)];
    const persons = (register.data.medewerkers ?? []).map(({ id }) => id);
    const balances = persons.flatMap((person) => years.flatMap((year) => balancesIn(person, year, context)));
    const groups = rightTotals(register, balances);
    const apart = years.flatMap((year) => apartFrom(register, year, context, world));
    const together = years.flatMap((year) => schoolAverage(register, year, context.regime, context.land));
    people.set(register.file, { balances, groups, apart });
    book.add(register.file, [
      ...balances.flatMap(figuresIn),
      ...groups.flatMap(figuresOfGroup),
      ...together,
      ...apart.map(({ figure }) => figure),
    ]);
  }
  for (const plan of ofKind(docs, 'persoonlijk-plan')) {
    const context = contexts.of(plan);
    if (context === null) continue;
    const balances = yearsOfPlan(plan, context.land, today).flatMap((year) =>
      balancesIn(plan.data.medewerker, year, context),
    );
    people.set(plan.file, { balances, groups: [], apart: [] });
    book.add(plan.file, balances.flatMap(figuresIn));
  }
  return people;
}

/** The school years that a personal plan grants rights for; without a grant today's, or the nearest in its term. */
function yearsOfPlan({ data }: Doc<'persoonlijk-plan'>, land: Land, today: IsoDate): string[] {
  const granted = [...new Set((data.toegekend ?? []).map(({ schooljaar }) => schooljaar))].sort();
  if (granted.length > 0) return granted;
  const { van = today, tot = today } = data.looptijd ?? {};
  return [schoolYearOf(today < van ? van : today > tot ? tot : today, land)];
}

/** The school years of the plans that name each school, in order. */
function yearsByPlan(docs: readonly Doc[]): Map<string, string[]> {
  const years = ofKind(docs, 'plan').flatMap(({ data }) =>
    data.schooljaar === undefined
      ? []
      : (data.scholen ?? []).map((school) => [school, data.schooljaar ?? ''] as const),
  );
  return new Map(
    [...groupBy(years, ([school]) => school)].map(([school, own]) => [
      school,
      [...new Set(own.map(([, year]) => year))].sort(),
    ]),
  );
}

/** Hours that stand apart from the rights: assigned hours, consent, task policy, and what an agreement gives starters and for development time. */
function apartFrom(register: Doc<'personeel'>, year: string, context: Context, world: World): ApartHours[] {
  const norm = context.school === null ? null : lessonNorm(context.school);
  return (register.data.medewerkers ?? []).flatMap((person, index) => {
    const hours = [
      ...assignedHours(person.id, year, world.ledger.assignedTo(person.id, year)),
      ...taskPolicy(person, register, index, year),
    ];
    const appointments = (world.appointments.get(person.id) ?? []).filter(
      ({ school }) => school === register.data.school,
    );
    const starter = norm === null ? [] : starterTeaching(person, appointments, year, context.regime, norm);
    const named = (part: ApartPart, figures: readonly Figure[]): ApartHours[] =>
      figures.map((figure) => ({ person: person.id, part, year, figure }));
    return [
      ...hours,
      ...named('lestaak-hoogstens', starter),
      ...named('ontwikkeltijd', developmentTime(person, register, index, year, context.regime)),
    ];
  });
}

function lessonNorm(school: Doc<'school'>): Figure | null {
  const { lesnorm } = school.data;
  const place = { file: school.file, pointer: '/lesnorm', part: 'value' as const };
  return lesnorm === undefined
    ? null
    : given({ id: 'lesnorm', label: 'Lesnorm van de school', unit: 'uur' }, new Decimal(lesnorm), place);
}

function workWeeks(school: Doc<'school'> | undefined): Figure | undefined {
  const weeks = school?.data.werkweken;
  if (school === undefined || weeks === undefined) return undefined;
  const place = { file: school.file, pointer: '/werkweken', part: 'value' as const };
  return given(
    { id: 'werkweken', label: 'Werkweken van de school', unit: 'aantal' },
    new Decimal(weeks),
    place,
  );
}

/** Everything about people that the figures need, gathered once. */
interface World {
  readonly appointments: ReadonlyMap<string, readonly Appointment[]>;
  readonly boardOfSchool: ReadonlyMap<string, string | undefined>;
  readonly personalPlans: ReadonlyMap<string, readonly Doc<'persoonlijk-plan'>[]>;
  /** By the board they are of. */
  readonly kaders: ReadonlyMap<string | undefined, readonly Doc<'kader'>[]>;
  readonly ledger: Ledger;
}

/**
 * What a register and a personal plan say of the same person under the same employer is the same: it is worked out
 * once, which halves the figures of a board.
 */
function remembered(world: World): (person: string, year: string, context: Context) => readonly Balance[] {
  const known = new Map<string, readonly Balance[]>();
  return (person, year, context) => {
    const key = [person, year, context.regime, context.bestuur?.id].join('\n');
    const balances = known.get(key) ?? balancesOf(person, year, context, world);
    known.set(key, balances);
    return balances;
  };
}

function gather(docs: readonly Doc[], contexts: Contexts, ledger: Ledger): World {
  const schools = ofKind(docs, 'school');
  const weeks = new Map(schools.map((school) => [school.id, workWeeks(school)]));
  return {
    appointments: groupBy(
      appointmentsIn(ofKind(docs, 'personeel')).map((one) => ({ ...one, werkweken: weeks.get(one.school) })),
      ({ person }) => person,
    ),
    boardOfSchool: new Map(schools.map((school) => [school.id, contexts.of(school)?.bestuur?.id])),
    personalPlans: groupBy(ofKind(docs, 'persoonlijk-plan'), ({ data }) => data.medewerker),
    kaders: groupBy(ofKind(docs, 'kader'), (kader) => contexts.of(kader)?.bestuur?.id),
    ledger,
  };
}

function balancesOf(person: string, year: string, context: Context, world: World): Balance[] {
  const { regime, land } = context;
  const appointments = (world.appointments.get(person) ?? []).filter(
    ({ school }) => world.boardOfSchool.get(school) === context.bestuur?.id,
  );
  const personalPlans = world.personalPlans.get(person) ?? [];
  const days = schoolYearPeriod(year, land);
  const saving = savingIn(world.kaders.get(context.bestuur?.id) ?? [], context.school?.id ?? '');
  const { planned, plannedMoney, followed } = world.ledger.of(person, year);
  return RIGHTS.flatMap((pot): Balance[] => {
    const right = rightOf(person, pot, appointments, year, regime, land);
    // Most people have two pots; an empty line for each pot they lack would hide those.
    if (right.value === null && pot !== 'basisrecht-uren' && pot !== 'basisrecht-geld') return [];
    if (right.value === null || pot === 'oop-uitbreiding') return [rightOnly(person, pot, year, right)];
    const kept = yearsKept(pot, appointments, days, regime);
    const isMoney = pot === 'basisrecht-geld';
    const toCome = isMoney ? plannedMoney : planned.filter(({ charge }) => charge.pot === CHARGED_AS[pot]);
    const used = isMoney
      ? followed.map(({ money }) => money)
      : followed.filter((charge) => charge.pot === CHARGED_AS[pot]).map(({ hours }) => hours);
    const own = isMoney || pot === 'basisrecht-uren';
    return [
      balanceOf({
        person,
        pot,
        schoolYear: year,
        days,
        savedSince: kept === null ? undefined : schoolYearBefore(year, kept),
        saving,
        lapses: LAPSING[regime].includes(pot),
        right,
        personalPlans,
        planned: toCome.map(({ rest }) => rest),
        used: used.filter((figure) => figure !== null),
        unconsented: own
          ? world.ledger.unconsented(person, year, isMoney ? 'money' : 'hours')
          : { used: new Decimal(0), planned: new Decimal(0) },
      }),
    ];
  });
}
