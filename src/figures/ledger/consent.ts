import { Decimal, ZERO } from '../../base/decimal.ts';
import { type Doc, ofKind } from '../../documents/kind.ts';
import type { Known } from './charge.ts';
import { type PersonalLine, potOf, type Sayings } from './said.ts';

/** How much of an activity a person agreed to pay from the own right. */
export interface Consent {
  /** Null when no consent to hours is recorded. */
  readonly hours: Decimal | 'alles' | null;
  readonly money: Decimal | 'alles';
}

/**
 * The consents that are recorded: at the participant, in a personal plan that the person agreed to once the plan
 * was there to agree to, and in a request of the person's own that was not refused.
 */
export class Consents {
  readonly #sayings: Sayings;
  /** The day on which each plan was written, by its id. */
  readonly #written: ReadonlyMap<string, string>;

  constructor(docs: readonly Doc[], sayings: Sayings) {
    this.#sayings = sayings;
    this.#written = new Map(ofKind(docs, 'plan').map(({ id, data }) => [id, data.opgesteld?.datum ?? '']));
  }

  of(person: string, activity: string): Consent {
    const recorded = this.#sayings
      .rowsOf(person, activity)
      .flatMap(({ row }) => (row.instemming === undefined ? [] : [row.instemming]));
    const agreed = this.#sayings.personalOf(person, activity).filter((line) => this.#isAgreed(line));
    return {
      hours: most([
        ...recorded.map(({ uren }) => (uren === undefined ? 'alles' : new Decimal(uren))),
        ...agreed.flatMap((line) => this.#agreedHours(line)),
        ...this.#requestedHours(person, activity),
      ]),
      money:
        most([
          ...recorded.map(({ geld = false }) =>
            geld === true ? 'alles' : new Decimal(geld === false ? 0 : geld),
          ),
          ...agreed.map(({ activity: own }) => new Decimal(own.facilitering?.bedrag ?? 0)),
        ]) ?? ZERO,
    };
  }

  #isAgreed({ plan, key }: PersonalLine): boolean {
    const agreed = plan.data.akkoord?.medewerker;
    const [home = ''] = key.split('/');
    return agreed !== undefined && agreed >= (this.#written.get(home) ?? '');
  }

  /** A personal plan agrees to what it says of the own right: the pot, or hours where the pot is the right anyway. */
  #agreedHours({ plan, said, known }: PersonalLine): (Decimal | 'alles')[] {
    const own = said.pot?.name;
    if (own === 'basisrecht') return [said.hours?.value ?? lasting(known) ?? 'alles'];
    if (own !== undefined || said.hours?.value == null || known === null) return [];
    const { pot } = potOf(this.#sayings.of(plan.data.medewerker, known));
    return pot === 'basisrecht' ? [said.hours.value] : [];
  }

  #requestedHours(person: string, activity: string): (Decimal | 'alles')[] {
    return this.#sayings
      .requestsOf(person, activity)
      .filter(
        ({ request: { data }, said }) =>
          said.pot?.name === 'basisrecht' && data.besluit?.uitkomst !== 'geweigerd',
      )
      .map(({ said }) => said.hours?.value ?? 'alles');
  }
}

function lasting(known: Known | null): Decimal | null {
  return known?.collective ? known.lasts.value : null;
}

function most(amounts: readonly (Decimal | 'alles')[]): Decimal | 'alles' | null {
  const known = amounts.filter((amount) => amount !== 'alles');
  if (known.length < amounts.length) return 'alles';
  return known.length === 0 ? null : Decimal.max(...known);
}
