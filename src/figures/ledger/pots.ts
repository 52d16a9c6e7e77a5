import type { IsoDate, Period } from '../../base/dates.ts';
import { Decimal, ZERO } from '../../base/decimal.ts';
import { dateInWords, euro, hours } from '../../base/format.ts';
import { once } from '../../base/once.ts';
import type { Doc } from '../../documents/kind.ts';
import type { Figure } from '../figure.ts';
import { derived, difference, total } from '../make.ts';
import { RIGHT_LABELS, type Right, unitOf } from '../norms.ts';
import type { Saving } from '../saving.ts';
import { type Part, rightAddress } from './address.ts';
import type { Unconsented } from './charges.ts';
import { grantsIn, keptIn } from './saved.ts';

/** The state of one pot of one person in a school year, in hours or euros. */
export interface Balance {
  readonly person: string;
  readonly pot: Right;
  readonly year: string;
  /** What the agreement gives; its value is null where no right was found. */
  readonly right: Figure;
  /** What personal plans grant, in place of the right; null when they grant nothing. */
  readonly granted: Figure | null;
  /** Kept from earlier years by agreement. */
  readonly saved: Figure | null;
  /** What is still planned. */
  readonly planned: Figure | null;
  /** Followed or spent. */
  readonly used: Figure | null;
  /** *Over*: granted or right + saved − used; where consent is missing, at most what it would be with those hours. */
  readonly left: Figure | null;
  /** *Nog vrij te plannen*: over − still planned. */
  readonly free: Figure | null;
  /** What of it lapses, and the last day on which it can be used. */
  readonly lapses: { readonly day: IsoDate; readonly figure: Figure } | null;
}

/** All that happens to one pot of one person in a school year. */
export interface PotInput {
  readonly person: string;
  readonly pot: Right;
  readonly schoolYear: string;
  readonly days: Period;
  /** True when what is not used lapses on the last day (CAO VO art. 17.6). */
  readonly lapses: boolean;
  /** The earliest school year of which a balance may still be there; absent where no limit was read. */
  readonly savedSince?: string | undefined;
  /** What kaders agree on keeping what is left. */
  readonly saving: readonly Saving[];
  readonly right: Figure;
  readonly personalPlans: readonly Doc<'persoonlijk-plan'>[];
  /** Hours or money that plans still charge to this pot. */
  readonly planned: readonly Figure[];
  /** Hours followed or money spent from this pot. */
  readonly used: readonly Figure[];
  /** What of those asks a consent that is not recorded. */
  readonly unconsented: () => Unconsented;
}

/** A balance of which nothing but the right is said. */
export function rightOnly(person: string, pot: Right, year: string, right: Figure): Balance {
  const none = { granted: null, saved: null, planned: null, used: null, left: null, free: null };
  return { person, pot, year, right, ...none, lapses: null };
}

/**
 * The balance of one pot. Where nothing is granted the right itself counts. Each part is worked out when it is asked
 * for: rules ask for little of it.
 */
export function balanceOf(input: PotInput): Balance {
  return new Pot(input);
}

class Pot implements Balance {
  readonly person: string;
  readonly pot: Right;
  readonly year: string;
  readonly right: Figure;
  readonly #input: PotInput;

  constructor(input: PotInput) {
    this.#input = input;
    this.person = input.person;
    this.pot = input.pot;
    this.year = input.schoolYear;
    this.right = input.right;
  }

  get granted(): Figure | null {
    return this.#granted();
  }

  get saved(): Figure {
    return this.#saved();
  }

  get planned(): Figure {
    return this.#planned();
  }

  get used(): Figure {
    return this.#used();
  }

  get left(): Figure | null {
    return this.#left();
  }

  get free(): Figure | null {
    return this.#free();
  }

  get lapses(): Balance['lapses'] {
    return this.#lapses();
  }

  readonly #granted = once(() => {
    const name = named(this.#input, 'toegekend', 'Toegekend');
    const grants = grantsIn(this.#input.personalPlans, this.pot, this.year, name.label);
    return grants.length === 0 ? null : total(name, grants);
  });

  readonly #saved = once(() => {
    const { personalPlans, days, saving, savedSince = '' } = this.#input;
    const kept = keptIn(
      personalPlans,
      this.pot,
      days,
      saving,
      (from) => from < this.year && from >= savedSince,
    );
    return sumOf(this.#input, named(this.#input, 'gespaard', 'Gespaard'), kept);
  });

  readonly #planned = once(() =>
    sumOf(this.#input, named(this.#input, 'gepland', 'Gepland'), this.#input.planned),
  );

  readonly #used = once(() => {
    const word = unitOf(this.pot) === 'uur' ? 'Gevolgd' : 'Besteed';
    return sumOf(this.#input, named(this.#input, 'gebruikt', word), this.#input.used);
  });

  readonly #unconsented = once(() => this.#input.unconsented());

  readonly #left = once(() => {
    const base = this.granted ?? this.right;
    if (base.value === null) return null;
    const name = named(this.#input, 'over', 'Over');
    const rest = difference(
      name,
      'toegekend of recht + gespaard − gebruikt',
      [base, this.saved],
      [this.used],
    );
    const { used } = this.#unconsented();
    return atMostMore(rest, used, used, this.pot);
  });

  readonly #free = once(() => {
    const { left, planned } = this;
    if (left === null) return null;
    const name = named(this.#input, 'nog-vrij-te-plannen', 'Nog vrij te plannen');
    const { used, planned: toCome } = this.#unconsented();
    return atMostMore(
      difference(name, 'over − gepland', [left], [planned]),
      toCome.minus(spreadOf(planned, toCome)),
      used.plus(toCome),
      this.pot,
    );
  });

  readonly #lapses = once(() => {
    const { left } = this;
    return this.#input.lapses && left !== null ? lapsing(this.#input, left) : null;
  });
}

/** The parts of a balance that have an address, in the order of a table. */
export function figuresIn(balance: Balance): Figure[] {
  const { right, granted, saved, planned, used, left, free, lapses } = balance;
  return [right, granted, saved, planned, used, left, free, lapses?.figure ?? null].filter(
    (figure) => figure !== null,
  );
}

/** What there is to plan from: granted or right + saved, in its widest reading; null where there is no right. */
export function roomOf({ right, granted, saved }: Balance): Decimal | null {
  const base = granted ?? right;
  const most = base.high ?? base.value;
  return most === null ? null : most.plus(saved?.high ?? saved?.value ?? ZERO);
}

/** Hours from the own right to which no consent is recorded may still be the person's: then more is left. */
function atMostMore(figure: Figure, more: Decimal, unconsented: Decimal, pot: Right): Figure {
  if (unconsented.lte(0)) return figure;
  const value = figure.value ?? ZERO;
  const amount = unitOf(pot) === 'uur' ? hours(unconsented) : euro(unconsented);
  return {
    ...figure,
    low: figure.low ?? value,
    high: (figure.high ?? value).plus(more),
    exact: false,
    doubt: `instemming voor ${amount} niet vastgelegd`,
  };
}

/** How much of what has no consent is a range in what is planned already, and is not to be counted twice. */
function spreadOf({ low, high }: Figure, unconsented: Decimal): Decimal {
  return low === undefined || high === undefined ? ZERO : Decimal.min(unconsented, high.minus(low));
}

/** A sum; when there is nothing to add, it points at the appointment whose pot is untouched. */
function sumOf(input: PotInput, name: Named, parts: readonly Figure[]): Figure {
  const source = input.right.operands[0]?.source;
  return total(name, parts, parts.length > 0 ? {} : { source });
}

type Named = Pick<Figure, 'id' | 'label' | 'unit'>;

function named({ person, pot, schoolYear }: PotInput, part: Part, word: string): Named {
  return {
    id: rightAddress({ person }, pot, schoolYear, part),
    label: `${word}, ${RIGHT_LABELS[pot].toLowerCase()} ${person}, ${schoolYear}`,
    unit: unitOf(pot),
  };
}

/** What is left on the last day lapses, less what an agreement carries to a later year. */
function lapsing(input: PotInput, left: Figure): NonNullable<Balance['lapses']> {
  const { to: day } = input.days;
  const { schoolYear: year } = input;
  const agreed = keptIn(
    input.personalPlans,
    input.pot,
    input.days,
    input.saving,
    (from, until) => from === year || (from < year && (until ?? '') > day),
  );
  const carried = total({ ...named(input, 'vervalt', 'Mee naar een volgend jaar'), id: 'mee' }, agreed);
  const figure = derived(
    named(input, 'vervalt', `Vervalt op ${dateInWords(day)}`),
    'over − wat een afspraak bewaart, minstens nul (art. 17.6)',
    agreed.length === 0 ? [left] : [left, carried],
    ([rest = ZERO, kept = ZERO]) => Decimal.max(ZERO, rest.minus(kept)),
  );
  return { day, figure };
}
