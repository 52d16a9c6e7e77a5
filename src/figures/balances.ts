import { Decimal, ZERO } from '../base/decimal.ts';
import { groupBy } from '../base/group-by.ts';
import { oncePer } from '../base/once.ts';
import { schoolYearBefore, schoolYearPeriod } from '../base/school-year.ts';
import { type Doc, ofKind } from '../documents/kind.ts';
import type { Context, Contexts } from '../read/context.ts';
import { type Appointment, appointmentsIn } from './appointment.ts';
import type { Figure } from './figure.ts';
import type { Ledger } from './ledger/charges.ts';
import { type Balance, balanceOf, rightOnly } from './ledger/pots.ts';
import { given } from './make.ts';
import { LAPSING, RIGHTS, type Right, yearsKept } from './norms.ts';
import { rightOf } from './right.ts';
import { savingIn } from './saving.ts';

/** The word with which plans and lists charge hours to each pot. */
const CHARGED_AS: Readonly<Partial<Record<Right, string>>> = {
  'basisrecht-uren': 'basisrecht',
  basisvaardigheden: 'basisvaardigheden',
  'lpb-uren': 'lpb-uren',
  'starter-uren': 'starter-uren',
};

/**
 * The balances of people, each worked out when it is first asked for and once: a register and a personal plan say the
 * same of a person under the same employer.
 */
export class Balances {
  readonly ledger: Ledger;
  readonly #appointments: ReadonlyMap<string, readonly Appointment[]>;
  readonly #boardOfSchool: ReadonlyMap<string, string | undefined>;
  readonly #personalPlans: ReadonlyMap<string, readonly Doc<'persoonlijk-plan'>[]>;
  /** By the board they are of. */
  readonly #kaders: ReadonlyMap<string | undefined, readonly Doc<'kader'>[]>;

  constructor(docs: readonly Doc[], contexts: Contexts, ledger: Ledger) {
    const schools = ofKind(docs, 'school');
    const weeks = new Map(schools.map((school) => [school.id, workWeeks(school)]));
    this.ledger = ledger;
    this.#appointments = groupBy(
      appointmentsIn(ofKind(docs, 'personeel')).map((one) => ({ ...one, werkweken: weeks.get(one.school) })),
      ({ person }) => person,
    );
    this.#boardOfSchool = new Map(schools.map((school) => [school.id, contexts.of(school)?.bestuur?.id]));
    this.#personalPlans = groupBy(ofKind(docs, 'persoonlijk-plan'), ({ data }) => data.medewerker);
    this.#kaders = groupBy(ofKind(docs, 'kader'), (kader) => contexts.of(kader)?.bestuur?.id);
  }

  appointmentsOf(person: string): readonly Appointment[] {
    return this.#appointments.get(person) ?? [];
  }

  /** The balances of a person in a school year, of every pot in the order of a table. */
  all(person: string, year: string, context: Context): Balance[] {
    return RIGHTS.flatMap((pot) => this.of(person, pot, year, context) ?? []);
  }

  /** The balance of one pot; null for a pot that the person lacks and that few people have. */
  readonly of = oncePer(
    (person: string, pot: Right, year: string, { regime, bestuur, school }: Context) =>
      `${person}\n${pot}\n${year}\n${regime}\n${bestuur?.id}\n${school?.id}`,
    (person, pot, year, context) => this.#made(person, pot, year, context),
  );

  /** What the agreement gives, whatever happens to it; its value is null where no right was found. */
  readonly right = oncePer(
    (person: string, pot: Right, year: string, { regime, bestuur }: Context) =>
      `${person}\n${pot}\n${year}\n${regime}\n${bestuur?.id}`,
    (person, pot, year, { regime, land, bestuur }) =>
      rightOf(person, pot, this.#employment(person, bestuur?.id), year, regime, land),
  );

  /** The appointments of a person with one board. */
  #employment(person: string, board: string | undefined): Appointment[] {
    return this.appointmentsOf(person).filter(({ school }) => this.#boardOfSchool.get(school) === board);
  }

  #made(person: string, pot: Right, year: string, context: Context): Balance | null {
    const { regime, land, bestuur, school } = context;
    const right = this.right(person, pot, year, context);
    // Most people have two pots; an empty line for each pot they lack would hide those.
    if (right.value === null && pot !== 'basisrecht-uren' && pot !== 'basisrecht-geld') return null;
    if (right.value === null || pot === 'oop-uitbreiding') return rightOnly(person, pot, year, right);
    const days = schoolYearPeriod(year, land);
    const kept = yearsKept(pot, this.#employment(person, bestuur?.id), days, regime);
    const isMoney = pot === 'basisrecht-geld';
    const own = isMoney || pot === 'basisrecht-uren';
    return balanceOf({
      person,
      pot,
      schoolYear: year,
      days,
      savedSince: kept === null ? undefined : schoolYearBefore(year, kept),
      saving: savingIn(this.#kaders.get(bestuur?.id) ?? [], school?.id ?? ''),
      lapses: LAPSING[regime].includes(pot),
      right,
      personalPlans: this.#personalPlans.get(person) ?? [],
      ...this.#happened(person, pot, year),
      unconsented: () =>
        own
          ? this.ledger.unconsented(person, year, isMoney ? 'money' : 'hours')
          : { used: ZERO, planned: ZERO },
    });
  }

  /** What is still planned from a pot, and what was used of it. */
  #happened(person: string, pot: Right, year: string): { planned: Figure[]; used: Figure[] } {
    const { planned, plannedMoney, followed } = this.ledger.of(person, year);
    const isMoney = pot === 'basisrecht-geld';
    const toCome = isMoney ? plannedMoney : planned.filter(({ charge }) => charge.pot === CHARGED_AS[pot]);
    const used = isMoney
      ? followed.map(({ money }) => money)
      : followed.filter((charge) => charge.pot === CHARGED_AS[pot]).map(({ hours }) => hours);
    return { planned: toCome.map(({ rest }) => rest), used: used.filter((figure) => figure !== null) };
  }
}

function workWeeks({ file, data: { werkweken: weeks } }: Doc<'school'>): Figure | undefined {
  if (weeks === undefined) return undefined;
  const place = { file, pointer: '/werkweken', part: 'value' as const };
  return given(
    { id: 'werkweken', label: 'Werkweken van de school', unit: 'aantal' },
    new Decimal(weeks),
    place,
  );
}
