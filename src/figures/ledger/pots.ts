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
  readonly unconsented: Unconsented;
}

/** A balance of which nothing but the right is said. */
export function rightOnly(person: string, pot: Right, year: string, right: Figure): Balance {
  const none = { granted: null, saved: null, planned: null, used: null, left: null, free: null };
  return { person, pot, year, right, ...none, lapses: null };
}

/**
 * The balance of one pot. Where nothing is granted the right itself counts. What is left of it is worked out when it is
 * asked for: rules ask for little of it.
 */
export function balanceOf(input: PotInput): Balance {
  const { person, pot, schoolYear: year, right, personalPlans, unconsented } = input;
  const grants = grantsIn(personalPlans, pot, year, named(input, 'toegekend', 'Toegekend').label);
  const granted = grants.length === 0 ? null : total(named(input, 'toegekend', 'Toegekend'), grants);
  const saved = sumOf(
    input,
    named(input, 'gespaard', 'Gespaard'),
    keptIn(
      personalPlans,
      pot,
      input.days,
      input.saving,
      (from) => from < year && from >= (input.savedSince ?? ''),
    ),
  );
  const planned = sumOf(input, named(input, 'gepland', 'Gepland'), input.planned);
  const used = sumOf(
    input,
    named(input, 'gebruikt', unitOf(pot) === 'uur' ? 'Gevolgd' : 'Besteed'),
    input.used,
  );
  const base = granted ?? right;
  const known = { person, pot, year, right, granted, saved, planned, used };
  if (base.value === null) return { ...known, left: null, free: null, lapses: null };
  const left = once(() =>
    atMostMore(
      difference(
        named(input, 'over', 'Over'),
        'toegekend of recht + gespaard − gebruikt',
        [base, saved],
        [used],
      ),
      unconsented.used,
      unconsented.used,
      pot,
    ),
  );
  const free = once(() =>
    atMostMore(
      difference(
        named(input, 'nog-vrij-te-plannen', 'Nog vrij te plannen'),
        'over − gepland',
        [left()],
        [planned],
      ),
      unconsented.planned.minus(spreadOf(planned, unconsented.planned)),
      unconsented.used.plus(unconsented.planned),
      pot,
    ),
  );
  const lapses = once(() => (input.lapses ? lapsing(input, left()) : null));
  return {
    ...known,
    get left() {
      return left();
    },
    get free() {
      return free();
    },
    get lapses() {
      return lapses();
    },
  };
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
  if (unconsented.lte(0) || figure.value === null) return figure;
  const amount = unitOf(pot) === 'uur' ? hours(unconsented) : euro(unconsented);
  return {
    ...figure,
    low: figure.low ?? figure.value,
    high: (figure.high ?? figure.value).plus(more),
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
  return parts.length > 0 || source === undefined ? total(name, parts) : total(name, parts, { source });
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
