import type { IsoDate } from '../base/dates.ts';
import { Decimal } from '../base/decimal.ts';
import { groupBy } from '../base/group-by.ts';
import { once } from '../base/once.ts';
import { type Land, schoolYearOf } from '../base/school-year.ts';
import { type Doc, ofKind } from '../documents/kind.ts';
import type { Context, Contexts } from '../read/context.ts';
import { type ApartHours, assignedHours, taskPolicy } from './assigned-hours.ts';
import { Balances } from './balances.ts';
import type { Book } from './book.ts';
import { developmentTime } from './development-time.ts';
import type { Figure } from './figure.ts';
import type { ApartPart } from './ledger/address.ts';
import type { Ledger } from './ledger/charges.ts';
import { type Balance, figuresIn } from './ledger/pots.ts';
import { given } from './make.ts';
import type { Right } from './norms.ts';
import { figuresOfGroup, type GroupBalance, rightTotals } from './right-totals.ts';
import { schoolAverage } from './school-average.ts';
import { starterTeaching } from './starter-teaching.ts';

/** What is known of people in one file, a register or a personal plan; each part is worked out when it is asked for. */
export interface People {
  readonly balances: readonly Balance[];
  readonly groups: readonly GroupBalance[];
  readonly apart: readonly ApartHours[];
  /** The balance of one pot; null where the file says nothing of that person or year. */
  readonly balance: (person: string, pot: Right, year: string) => Balance | null;
  /** What the agreement gives for a pot; null where the file says nothing of that person or year. */
  readonly right: (person: string, pot: Right, year: string) => Figure | null;
}

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
  const balances = new Balances(docs, contexts, ledger);
  const people = new Map<string, People>();
  const plans = plansBySchool(docs);
  for (const register of ofKind(docs, 'personeel')) {
    const context = contexts.of(register);
    if (context === null) continue;
    const years = yearsOfPlans(plans.get(register.data.school) ?? [], context.land, today);
    const persons = (register.data.medewerkers ?? []).map(({ id }) => id);
    const own = peopleIn({ persons, years, context }, balances, {
      groups: (all) => rightTotals(register, all),
      apart: () => years.flatMap((year) => apartFrom(register, year, context, balances)),
    });
    people.set(register.file, own);
    book.add(register.file, () => [
      ...own.balances.flatMap(figuresIn),
      ...own.groups.flatMap(figuresOfGroup),
      ...years.flatMap((year) => schoolAverage(register, year, context.regime, context.land)),
      ...own.apart.map(({ figure }) => figure),
    ]);
  }
  for (const plan of ofKind(docs, 'persoonlijk-plan')) {
    const context = contexts.of(plan);
    if (context === null) continue;
    const years = yearsOfPlan(plan, context.land, today);
    const own = peopleIn({ persons: [plan.data.medewerker], years, context }, balances, {
      groups: () => [],
      apart: () => [],
    });
    people.set(plan.file, own);
    book.add(plan.file, () => own.balances.flatMap(figuresIn));
  }
  return people;
}

/** Whom a file speaks of, and in which school years. */
interface Spoken {
  readonly persons: readonly string[];
  readonly years: readonly string[];
  readonly context: Context;
}

function peopleIn(
  { persons, years, context }: Spoken,
  known: Balances,
  others: { groups: (all: readonly Balance[]) => GroupBalance[]; apart: () => ApartHours[] },
): People {
  const balances = once(() =>
    persons.flatMap((person) => years.flatMap((year) => known.all(person, year, context))),
  );
  const groups = once(() => others.groups(balances()));
  const apart = once(others.apart);
  const listed = new Set(persons);
  const speaksOf = (person: string, year: string): boolean => listed.has(person) && years.includes(year);
  return {
    get balances() {
      return balances();
    },
    get groups() {
      return groups();
    },
    get apart() {
      return apart();
    },
    balance: (person, pot, year) => (speaksOf(person, year) ? known.of(person, pot, year, context) : null),
    right: (person, pot, year) => (speaksOf(person, year) ? known.right(person, pot, year, context) : null),
  };
}

/** The school years that a personal plan grants rights for; without a grant today's, or the nearest in its term. */
function yearsOfPlan({ data }: Doc<'persoonlijk-plan'>, land: Land, today: IsoDate): string[] {
  const granted = [...new Set((data.toegekend ?? []).map(({ schooljaar }) => schooljaar))].sort();
  if (granted.length > 0) return granted;
  const { van = today, tot = today } = data.looptijd ?? {};
  return [schoolYearOf(today < van ? van : today > tot ? tot : today, land)];
}

/** The plans that name each school. */
function plansBySchool(docs: readonly Doc[]): Map<string, Doc<'plan'>[]> {
  const named = ofKind(docs, 'plan').flatMap((plan) =>
    (plan.data.scholen ?? []).map((school) => ({ school, plan })),
  );
  return new Map(
    [...groupBy(named, ({ school }) => school)].map(([school, own]) => [school, own.map(({ plan }) => plan)]),
  );
}

/** The school years that plans speak of, in order; today's where none says one. */
function yearsOfPlans(plans: readonly Doc<'plan'>[], land: Land, today: IsoDate): string[] {
  const years = [...new Set(plans.flatMap(({ data }) => data.schooljaar ?? []))].sort();
  return years.length > 0 ? years : [schoolYearOf(today, land)];
}

/** Hours that stand apart from the rights: assigned hours, consent, task policy, and what an agreement gives starters and for development time. */
function apartFrom(
  register: Doc<'personeel'>,
  year: string,
  context: Context,
  known: Balances,
): ApartHours[] {
  const norm = context.school === null ? null : lessonNorm(context.school);
  return (register.data.medewerkers ?? []).flatMap((person, index) => {
    const hours = [
      ...assignedHours(person.id, year, known.ledger.assignedTo(person.id, year)),
      ...taskPolicy(person, register, index, year),
    ];
    const appointments = known
      .appointmentsOf(person.id)
      .filter(({ school }) => school === register.data.school);
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
