import type { IsoDate } from '../base/dates.ts';
import { Decimal } from '../base/decimal.ts';
import { groupBy } from '../base/group-by.ts';
import { type Land, schoolYearBefore, schoolYearOf, schoolYearPeriod } from '../base/school-year.ts';
import { type Collective, collectivePlans, type Doc, ofKind } from '../documents/kind.ts';
import { ownMoneySpent, usesInParticipation } from '../figures/actual-use.ts';
import { type Appointment, appointmentsIn } from '../figures/appointment.ts';
import { assignedHours } from '../figures/assigned-hours.ts';
import type { Book } from '../figures/book.ts';
import { developmentTime } from '../figures/development-time.ts';
import type { Figure } from '../figures/figure.ts';
import { given } from '../figures/make.ts';
import { LAPSING, RIGHTS, type Right, yearsKept } from '../figures/norms.ts';
import { potFigures } from '../figures/person-pot.ts';
import { moneyInPersonalPlan, type Use, usesInPersonalPlan, usesInPlan } from '../figures/planned-use.ts';
import { rightOf } from '../figures/right.ts';
import { rightTotals } from '../figures/right-totals.ts';
import { schoolAverage } from '../figures/school-average.ts';
import { starterTeaching } from '../figures/starter-teaching.ts';
import type { Context, Contexts } from '../read/context.ts';

/** The word with which plans and lists charge hours to each pot. */
const CHARGED_AS: Readonly<Partial<Record<Right, string>>> = {
  'basisrecht-uren': 'basisrecht',
  basisvaardigheden: 'basisvaardigheden',
  'lpb-uren': 'lpb-uren',
  'starter-uren': 'starter-uren',
};

/**
 * The rights of every person and what happens to them, under `rechten/<person>/<pot>/<year>`: with the register
 * that holds the person, and with the personal plan that grants them.
 */
export function rightFigures(docs: readonly Doc[], contexts: Contexts, today: IsoDate, book: Book): void {
  const world = gather(docs, contexts);
  for (const register of ofKind(docs, 'personeel')) {
    const context = contexts.of(register);
    if (context === null) continue;
    const years = yearsOf(register, docs, context, today);
    const people = (register.data.medewerkers ?? []).map(({ id }) => id);
    const own = people.flatMap((person) => years.flatMap((year) => figuresOf(person, year, context, world)));
    const apart = years.flatMap((year) => apartFrom(register, year, context, world));
    const together = years.flatMap((year) => schoolAverage(register, year, context.regime, context.land));
    book.add(register.file, [...own, ...rightTotals(register, own), ...together, ...apart]);
  }
  for (const plan of ofKind(docs, 'persoonlijk-plan')) {
    const context = contexts.of(plan);
    if (context === null) continue;
    const years = yearsOfPlan(plan, context.land, today);
    book.add(
      plan.file,
      years.flatMap((year) => figuresOf(plan.data.medewerker, year, context, world)),
    );
  }
}

/** The school years that a personal plan grants rights for; without a grant today's, or the nearest in its term. */
function yearsOfPlan({ data }: Doc<'persoonlijk-plan'>, land: Land, today: IsoDate): string[] {
  const granted = [...new Set((data.toegekend ?? []).map(({ schooljaar }) => schooljaar))].sort();
  if (granted.length > 0) return granted;
  const { van = today, tot = today } = data.looptijd ?? {};
  return [schoolYearOf(today < van ? van : today > tot ? tot : today, land)];
}

/** Hours that stand apart from the rights: assigned hours, consent, task policy; for Dutch schools also starters and development time. */
function apartFrom(register: Doc<'personeel'>, year: string, context: Context, world: World): Figure[] {
  const norm = context.school === null ? null : lessonNorm(context.school);
  return (register.data.medewerkers ?? []).flatMap((person, index) => {
    const hours = assignedHours(person, register, index, year, world.plans(person.id));
    if (context.regime !== 'nl-vo') return hours;
    const appointments = world
      .appointments(person.id)
      .filter(({ school }) => school === register.data.school);
    const starter = norm === null ? [] : starterTeaching(person, appointments, year, context.land, norm);
    return [...hours, ...starter, ...developmentTime(person, register, index, year, context.land)];
  });
}

function lessonNorm(school: Doc<'school'>): Figure | null {
  const { lesnorm } = school.data;
  const place = { file: school.file, pointer: '/lesnorm', part: 'value' as const };
  return lesnorm === undefined
    ? null
    : given({ id: 'lesnorm', label: 'Lesnorm van de school', unit: 'uur' }, new Decimal(lesnorm), place);
}

function workWeeks(school: Doc<'school'>): Figure | undefined {
  const weeks = school.data.werkweken;
  if (weeks === undefined) return undefined;
  const place = { file: school.file, pointer: '/werkweken', part: 'value' as const };
  return given(
    { id: 'werkweken', label: 'Werkweken van de school', unit: 'aantal' },
    new Decimal(weeks),
    place,
  );
}

/** What speaks of a person, in the order of the workspace. */
type Of<T> = (person: string) => readonly T[];

/** Everything about people that the figures need, gathered once. */
interface World {
  readonly appointments: Of<Appointment>;
  readonly boardOfSchool: ReadonlyMap<string, string | undefined>;
  readonly personalPlans: Of<Doc<'persoonlijk-plan'>>;
  readonly plans: Of<Collective>;
  readonly lists: Of<Doc<'deelname'>>;
  readonly books: Of<Doc<'uitgaven'>>;
}

/** Finds what names a person. */
function naming<T>(items: readonly T[], peopleIn: (item: T) => readonly (string | undefined)[]): Of<T> {
  const named = items.flatMap((item) => [...new Set(peopleIn(item))].map((person) => ({ person, item })));
  const byPerson = groupBy(named, ({ person }) => person);
  return (person) => (byPerson.get(person) ?? []).map(({ item }) => item);
}

function gather(docs: readonly Doc[], contexts: Contexts): World {
  const schools = ofKind(docs, 'school');
  const weeks = new Map(schools.map((school) => [school.id, workWeeks(school)]));
  return {
    appointments: naming(
      appointmentsIn(ofKind(docs, 'personeel')).map((one) => ({ ...one, werkweken: weeks.get(one.school) })),
      ({ person }) => [person],
    ),
    boardOfSchool: new Map(schools.map((school) => [school.id, contexts.of(school)?.bestuur?.id])),
    personalPlans: naming(ofKind(docs, 'persoonlijk-plan'), ({ data }) => [data.medewerker]),
    plans: naming(collectivePlans(docs), ({ data }) =>
      (data.activiteiten ?? []).flatMap(({ deelnemers }) => (deelnemers ?? []).map((one) => one.medewerker)),
    ),
    lists: naming(ofKind(docs, 'deelname'), ({ data }) => (data.regels ?? []).map((line) => line.medewerker)),
    books: naming(ofKind(docs, 'uitgaven'), ({ data }) =>
      (data.boekingen ?? []).map((one) => one.medewerker),
    ),
  };
}

function yearsOf(
  register: Doc<'personeel'>,
  docs: readonly Doc[],
  context: Context,
  today: IsoDate,
): string[] {
  const years = ofKind(docs, 'plan')
    .filter((plan) => plan.data.scholen?.includes(register.data.school))
    .flatMap((plan) => plan.data.schooljaar ?? []);
  return years.length > 0 ? [...new Set(years)].sort() : [schoolYearOf(today, context.land)];
}

function figuresOf(person: string, year: string, context: Context, world: World): Figure[] {
  const { regime, land } = context;
  const appointments = world
    .appointments(person)
    .filter(({ school }) => world.boardOfSchool.get(school) === context.bestuur?.id);
  const personalPlans = world.personalPlans(person);
  const planned = plannedUses(person, year, personalPlans, context, world);
  const used = world
    .lists(person)
    .filter((list) => list.data.schooljaar === year)
    .flatMap((list) => usesInParticipation(list, planned, person));
  return RIGHTS.flatMap((pot) => {
    const right = rightOf(person, pot, appointments, year, regime, land);
    // Most people have two pots; an empty line for each pot they lack would hide those.
    if (right.value === null && pot !== 'basisrecht-uren' && pot !== 'basisrecht-geld') return [];
    const kept = yearsKept(pot, appointments, schoolYearPeriod(year, land), regime);
    const charged = (uses: readonly Use[]): Figure[] =>
      uses.filter((use) => use.pot === CHARGED_AS[pot]).map(({ hours }) => hours);
    const money = pot === 'basisrecht-geld';
    const state = {
      person,
      pot,
      schoolYear: year,
      lastDay: schoolYearPeriod(year, land).to,
      savedSince: kept === null ? undefined : schoolYearBefore(year, kept),
      lapses: LAPSING[regime]?.includes(pot) === true,
      right,
      personalPlans,
      planned: money
        ? personalPlans.flatMap((plan) => moneyInPersonalPlan(plan, year, land))
        : charged(planned),
      used: money ? ownMoneySpent(world.books(person), person, year, land) : charged(used),
    };
    const only = right.value === null || pot === 'oop-uitbreiding';
    return only ? [right] : [right, ...potFigures(state)];
  });
}

/** What plans charge to a person: school plans first, then team plans; the same activity further on counts once. */
function plannedUses(
  person: string,
  year: string,
  personalPlans: readonly Doc<'persoonlijk-plan'>[],
  context: Context,
  world: World,
): Use[] {
  const sources = [
    ...world
      .plans(person)
      .filter((plan) => plan.data.schooljaar === year)
      .map((plan) => usesInPlan(plan, person)),
    ...personalPlans.map((plan) => usesInPersonalPlan(plan, year, context.land)),
  ];
  const uses: Use[] = [];
  for (const source of sources) {
    const known = new Set(uses.map(({ activity }) => activity));
    uses.push(...source.filter(({ activity }) => !known.has(activity)));
  }
  return uses;
}
