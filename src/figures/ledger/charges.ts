import { Decimal, sum, ZERO } from '../../base/decimal.ts';
import { groupBy } from '../../base/group-by.ts';
import { oncePer } from '../../base/once.ts';
import type { Place } from '../../base/place.ts';
import { type Doc, ofKind } from '../../documents/kind.ts';
import { Activities, type Scope } from './activities.ts';
import type { Charge, Known } from './charge.ts';
import { type Consent, Consents } from './consent.ts';
import { followedCharges } from './followed.ts';
import { type Member, membersIn } from './groups.ts';
import type { Homes } from './homes.ts';
import { plannedCharges } from './planned.ts';
import { Sayings } from './said.ts';
import { most, type Settled, settle } from './settle.ts';

/** What one person has planned and used in one school year. */
export interface PersonYear {
  /** Hours still to come, of every pot. */
  readonly planned: readonly Settled[];
  /** Money from the own right still to come. */
  readonly plannedMoney: readonly Settled[];
  readonly followed: readonly Charge[];
}

/** What of the own right was used or is planned without the consent that it asks. */
export interface Unconsented {
  readonly used: Decimal;
  readonly planned: Decimal;
}

/** Who is charged for what in a workspace: made once, and the one answer for figures, tables, prints and rules. */
export class Ledger {
  readonly charges: readonly Charge[];
  readonly #activities: Activities;
  readonly #consents: Consents;
  readonly #members: ReadonlyMap<string, Member>;
  readonly #byFile: ReadonlyMap<string, readonly Charge[]>;
  readonly #byPerson: ReadonlyMap<string, readonly Charge[]>;
  /** Lines of plans that name a person for what is assigned. */
  readonly #assigned: ReadonlyMap<string, readonly Charge[]>;
  /** Where a school's list of a year says that it is closed, by `school year`. */
  readonly #closed: ReadonlyMap<string, Place>;

  constructor(docs: readonly Doc[], homes: Homes) {
    this.#members = membersIn(docs);
    this.#activities = new Activities(docs, homes);
    const sayings = new Sayings(docs, this.#activities, homes, this.#members);
    this.#consents = new Consents(docs, sayings);
    this.charges = [
      ...plannedCharges(docs, this.#activities, sayings, homes),
      ...followedCharges(docs, this.#activities, sayings, homes),
    ];
    this.#byFile = groupBy(this.charges, ({ place }) => place.file);
    this.#byPerson = groupBy(this.charges, ({ person }) => person ?? '');
    this.#assigned = groupBy(
      this.charges.filter(({ assigned, from }) => assigned && (from === 'plan' || from === 'teamplan')),
      ({ person }) => person ?? '',
    );
    this.#closed = closedLists(docs);
  }

  /** Every line of a document that says which pot pays, those that speak of groups too. */
  in(file: string): readonly Charge[] {
    return this.#byFile.get(file) ?? [];
  }

  /** What is planned and used by a person in a school year; a moment that is not known may be any year. */
  readonly of = oncePer(
    (person: string, year: string) => `${person} ${year}`,
    (person, year) => this.#settled(person, year),
  );

  /**
   * The lines of plans that assign an activity to a person by name in a school year, whatever a personal plan says
   * of it; a second plan that names the person for the same activity adds nothing.
   */
  assignedTo(person: string, year: string): readonly Charge[] {
    const plans = new Map<string, string>();
    return (this.#assigned.get(person) ?? []).filter(({ activity, place, years }) => {
      if (years?.includes(year) === false) return false;
      plans.set(activity, plans.get(activity) ?? place.file);
      return plans.get(activity) === place.file;
    });
  }

  consent(person: string, activity: string): Consent {
    return this.#consents.of(person, activity);
  }

  activityNamed(reference: string, scope: Scope): Known | null {
    return this.#activities.named(reference, scope);
  }

  /** Hours or euros of the own right that ask consent and have none, used and still planned. */
  unconsented(person: string, year: string, measure: 'hours' | 'money'): Unconsented {
    const { planned, plannedMoney, followed } = this.of(person, year);
    const asking = ({ asksConsent, pot }: Charge): boolean => asksConsent && pot === 'basisrecht';
    const used = groupBy(followed.filter(asking), ({ activity }) => activity);
    const settled = measure === 'hours' ? planned : plannedMoney;
    const toCome = groupBy(
      settled.filter(({ charge }) => asking(charge)),
      ({ charge }) => charge.activity,
    );
    let [ofUse, ofAll] = [ZERO, ZERO];
    for (const activity of new Set([...used.keys(), ...toCome.keys()])) {
      const consent = this.consent(person, activity)[measure];
      if (consent === 'alles') continue;
      const spent = sum((used.get(activity) ?? []).map((charge) => charge[measure]?.value ?? ZERO));
      const more = sum((toCome.get(activity) ?? []).map(({ rest }) => most(rest) ?? ZERO));
      ofUse = ofUse.plus(above(spent, consent));
      ofAll = ofAll.plus(above(spent.plus(more), consent));
    }
    return { used: ofUse, planned: ofAll.minus(ofUse) };
  }

  #settled(person: string, year: string): PersonYear {
    const own = groupBy(this.#byPerson.get(person) ?? [], ({ state }) => state);
    const isOfYear = ({ years }: Charge): boolean => years?.includes(year) ?? true;
    const planned = (own.get('planned') ?? []).filter(isOfYear);
    const followed = (own.get('followed') ?? []).filter(isOfYear);
    const elsewhere = (own.get('followed') ?? []).filter((charge) => !isOfYear(charge));
    const rest = (measure: 'hours' | 'money'): Settled[] =>
      settle(
        planned.filter((charge) => charge[measure] !== null && (measure === 'money' || charge.counts)),
        followed,
        elsewhere,
        {
          measure,
          // A list closes the hours of a year; a bill may come after it.
          closedAt: (charge) =>
            charge.years === null || measure === 'money' ? null : this.#closedAt(charge, person, year),
          isOpen: (activity) => this.#isOpen(activity),
          isOwn: ({ from, activity }) =>
            (from === 'persoonlijk-plan' || from === 'aanvraag') &&
            this.#activities.keyed(activity)?.collective == null,
        },
      );
    return { planned: rest('hours'), plannedMoney: rest('money'), followed };
  }

  /** Closed where every school that may hold the list of this person and activity has closed it. */
  #closedAt({ activity }: Charge, person: string, year: string): Place | null {
    const own = [...(this.#members.get(person)?.schools ?? [])];
    const plan = this.#activities.schoolsOf(activity);
    const both = own.filter((school) => plan.includes(school));
    const meant = both.length > 0 ? both : plan.length > 0 ? plan : own;
    const places = meant.map((school) => this.#closed.get(`${school} ${year}`));
    return places.every((place) => place !== undefined) ? (places[0] ?? null) : null;
  }

  /**
   * Not assigned, from the own right and without a length of its own: what own plans fill in. Where no plan that could
   * be read has the activity, it may be such a one: then what was used is not counted beside what it may have filled.
   */
  #isOpen(activity: string): boolean {
    const known = this.#activities.keyed(activity);
    if (known === null) return true;
    return (
      known.collective !== null &&
      known.pot?.name === 'basisrecht' &&
      known.assigned !== true &&
      known.lasts.value === null
    );
  }
}

function closedLists(docs: readonly Doc[]): Map<string, Place> {
  return new Map(
    ofKind(docs, 'deelname').flatMap(({ file, data }): [string, Place][] =>
      typeof data['afgesloten-op'] === 'string'
        ? [[`${data.school} ${data.schooljaar}`, { file, pointer: '/afgesloten-op', part: 'value' }]]
        : [],
    ),
  );
}

function above(amount: Decimal, consent: Decimal | null): Decimal {
  return Decimal.max(ZERO, amount.minus(consent ?? ZERO));
}
