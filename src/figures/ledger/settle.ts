import { Decimal, ZERO } from '../../base/decimal.ts';
import type { Place } from '../../base/place.ts';
import type { Figure } from '../figure.ts';
import { unknown } from '../make.ts';
import type { Charge } from './charge.ts';

/** What a line planned, and what of it is still to come. */
export interface Settled {
  readonly charge: Charge;
  readonly rest: Figure;
}

/** Hours or money of a charge. */
export type Measure = 'hours' | 'money';

/** What takes the place of plans, besides what was followed of the same activity. */
export interface Settling {
  readonly measure: Measure;
  /** The place that says the list of the year is closed; null while more may follow. */
  readonly closedAt: (charge: Charge) => Figure['source'] | null;
  /** True where an activity has, or may have, no length of its own and each person's own plan fills it in. */
  readonly isOpen: (activity: string) => boolean;
  /** True where the activity is the person's own: in a personal plan or a request, and in no plan of a school. */
  readonly isOwn: (charge: Charge) => boolean;
}

/**
 * What is still planned of one person in one school year. What was followed or booked takes the place of what was
 * planned for the same activity and pot, as far as it goes; hours that another pot pays are no longer planned
 * either, and of money it makes no difference which pot pays the hours. What went to an activity that own plans fill
 * in takes the place of those. Of a year that is closed nothing remains. What was followed for an unknown time takes
 * the place of nothing. A line of no known year, or of more than one, is settled with what was followed in another
 * year too.
 */
export function settle(
  planned: readonly Charge[],
  followed: readonly Charge[],
  elsewhere: readonly Charge[],
  { measure, closedAt, isOpen, isOwn }: Settling,
): Settled[] {
  const places = planned.map((charge) => ({ charge, taken: ZERO, by: [] as Figure[] }));
  // What is surely of this year goes first, whatever the order of the documents.
  const inTurn = places.toSorted(({ charge: a }, { charge: b }) => turnOf(a) - turnOf(b));
  const uses = usesOf(followed, measure);
  const take = (use: Use, fits: (charge: Charge) => boolean): void => {
    for (const place of inTurn) {
      if (!fits(place.charge)) continue;
      const room = (most(amountOf(place.charge, measure)) ?? ZERO).minus(place.taken);
      const part = Decimal.min(use.left, room);
      if (part.lte(0)) continue;
      place.taken = place.taken.plus(part);
      place.by.push(...use.figures);
      use.left = use.left.minus(part);
    }
  };
  // Which pot pays the hours of a line says nothing of its money.
  const isOfPot = ({ pot }: Charge, use: Use): boolean => measure === 'money' || pot === use.pot;
  for (const use of uses) take(use, (charge) => charge.activity === use.activity && isOfPot(charge, use));
  for (const use of usesOf(elsewhere, measure))
    take(use, ({ activity, years }) => activity === use.activity && years?.length !== 1);
  for (const use of uses) {
    take(use, ({ activity }) => activity === use.activity);
    if (isOpen(use.activity)) take(use, (charge) => isOwn(charge) && isOfPot(charge, use));
  }
  return places.map(({ charge, taken, by }) => {
    const whole = amountOf(charge, measure);
    const closed = closedAt(charge);
    if (closed) return { charge, rest: nothing(whole, closed) };
    const rest = by.length === 0 ? whole : lessTaken(whole, taken, by, measure);
    return { charge, rest: charge.years === null ? ofNoYear(rest, whole.source ?? charge.place) : rest };
  });
}

/** What was used of one activity from one pot. */
interface Use {
  readonly activity: string;
  readonly pot: string;
  readonly figures: Figure[];
  left: Decimal;
}

function usesOf(followed: readonly Charge[], measure: Measure): Use[] {
  const uses = new Map<string, Use>();
  for (const charge of followed) {
    const figure = charge[measure];
    if (figure?.value == null || charge.activity === '') continue;
    const key = `${charge.activity}\n${charge.pot}`;
    const use = uses.get(key) ?? { activity: charge.activity, pot: charge.pot, figures: [], left: ZERO };
    uses.set(key, { ...use, figures: [...use.figures, figure], left: use.left.plus(figure.value) });
  }
  return [...uses.values()];
}

/**
 * What a line charges: of hours from the own right of which it records consent to a part, at least that part and
 * at most all.
 */
function amountOf(charge: Charge, measure: Measure): Figure {
  const figure = charge[measure] as Figure;
  const { consent } = charge;
  if (measure === 'money' || charge.pot !== 'basisrecht' || consent?.value == null) return figure;
  if (figure.value === null) return consent;
  return consent.value.gte(figure.value)
    ? figure
    : { ...consent, low: consent.value, high: figure.value, exact: false };
}

function turnOf({ years }: Charge): number {
  return years === null ? 2 : years.length === 1 ? 0 : 1;
}

/** What is left where no day says in which year: unknown, unless nothing is left. */
function ofNoYear(rest: Figure, source: Place): Figure {
  return most(rest)?.isZero() ? rest : unknown(rest, source, 'moment nog niet bekend');
}

/** The most that a figure can be; null when nothing is known. */
export function most(figure: Figure): Decimal | null {
  return figure.high ?? figure.value;
}

function lessTaken(whole: Figure, taken: Decimal, by: readonly Figure[], measure: Measure): Figure {
  const less = (amount: Decimal): Decimal => Decimal.max(ZERO, amount.minus(taken));
  const { value, low, high, label, unit, id, open, exact } = whole;
  return {
    id,
    label,
    unit,
    value: value === null ? null : less(value),
    ...(low === undefined ? {} : { low: less(low) }),
    ...(high === undefined ? {} : { high: less(high) }),
    open,
    exact,
    operation: `gepland − ${measure === 'hours' ? 'gevolgd' : 'geboekt'}, minstens nul`,
    operands: [whole, ...by],
  };
}

function nothing({ id, label, unit }: Figure, source: NonNullable<Figure['source']>): Figure {
  const operation = 'niets meer gepland: de lijst van het schooljaar is afgesloten';
  return { id, label, unit, value: ZERO, open: 0, exact: true, operation, operands: [], source };
}
