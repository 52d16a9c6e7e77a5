import { type Decimal, sum, toCents, ZERO } from '../base/decimal.ts';
import type { Place } from '../base/place.ts';
import type { ParameterValue } from '../law/lookup.ts';
import type { Figure, Unit } from './figure.ts';

interface Named {
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
}

/** What a figure that stands by itself is made of. */
const NONE: readonly Figure[] = [];

/** A number that stands in a file. */
export function given({ id, label, unit }: Named, value: Decimal, source: Place): Figure {
  return { id, label, unit, value, open: 0, exact: true, operands: NONE, source };
}

/** Something that is not known: it counts as one open part and never as zero. */
export function unknown({ id, label, unit }: Named, source: Place, operation: string): Figure {
  return { id, label, unit, value: null, open: 1, exact: false, operands: NONE, source, operation };
}

/** A number of the law on a date. */
export function fromLaw(parameter: ParameterValue, unit: Unit): Figure {
  const { dated, id, label, source, value } = parameter;
  return {
    id,
    label,
    unit,
    value,
    open: 0,
    exact: dated.confidence !== 'doubtful',
    operands: [],
    parameter: { id, from: dated.from, ...source, confidence: dated.confidence },
    ...(dated.doubt === undefined ? {} : { doubt: dated.doubt }),
  };
}

/** A value worked out from operands; unknown operands make it unknown, low and high travel through `compute`. */
export function derived(
  named: Named,
  operation: string,
  operands: readonly Figure[],
  compute: (values: readonly Decimal[]) => Decimal,
  extra: Partial<Pick<Figure, 'source' | 'rounding' | 'doubt' | 'bound'>> = {},
): Figure {
  const values = operands.map((operand) => operand.value);
  const known = values.every((value) => value !== null);
  const ranged = known && operands.some((operand) => operand.low !== undefined || operand.high !== undefined);
  const bound = (side: 'low' | 'high') =>
    compute(operands.map((operand) => operand[side] ?? (operand.value as Decimal)));
  const open = openIn(operands);
  return made(named, operation, operands, {
    value: known ? compute(values as Decimal[]) : null,
    low: ranged ? bound('low') : undefined,
    high: ranged ? bound('high') : undefined,
    open: known ? open : Math.max(1, open),
    bound: extra.bound ?? boundOf(operands),
    exact: extra.rounding === undefined && operands.every((operand) => operand.exact),
    source: extra.source,
    rounding: extra.rounding,
    doubt: extra.doubt,
  });
}

/**
 * A sum: what is unknown stays out of the value and is counted in `open`. The empty sum is 0; with a part that is the
 * most it can be, so is the sum.
 */
export function total(
  named: Named,
  operands: readonly Figure[],
  extra: Partial<Pick<Figure, 'source'>> = {},
): Figure {
  const open = openIn(operands);
  const known = operands.filter((operand) => operand.value !== null);
  const ranged = known.some((operand) => operand.high !== undefined);
  const bound = (side: 'low' | 'high') =>
    sum(known.map((operand) => operand[side] ?? (operand.value as Decimal)));
  return made(named, 'som', operands, {
    value: known.length === 0 && open > 0 ? null : sum(known.map((operand) => operand.value as Decimal)),
    low: ranged ? bound('low') : undefined,
    high: ranged ? bound('high') : undefined,
    open,
    bound: boundOf(operands),
    source: extra.source,
  });
}

/**
 * What is left of some figures when others are taken off. What is unknown of those that are taken makes the value the
 * most it can be; the lowest outcome takes their highest.
 */
export function difference(
  named: Named,
  operation: string,
  from: readonly Figure[],
  taken: readonly Figure[],
): Figure {
  const operands = [...from, ...taken];
  const side = (figures: readonly Figure[], bound: 'low' | 'high') =>
    sum(figures.map((figure) => figure[bound] ?? figure.value ?? ZERO));
  const values = (figures: readonly Figure[]) => sum(figures.map(({ value }) => value ?? ZERO));
  const isRanged = operands.some(({ low, high }) => low !== undefined || high !== undefined);
  const isMost = taken.some(({ open }) => open > 0) || operands.some(({ bound }) => bound === 'hoogstens');
  return made(named, operation, operands, {
    value: values(from).minus(values(taken)),
    low: isRanged ? side(from, 'low').minus(side(taken, 'high')) : undefined,
    high: isRanged ? side(from, 'high').minus(side(taken, 'low')) : undefined,
    open: openIn(operands),
    bound: isMost ? 'hoogstens' : undefined,
  });
}

/**
 * A figure made of others. All have the same fields in the same order, whether they say something or not: a board has
 * tens of thousands, and the engine keeps what has one shape in a quarter of the room.
 */
export function made(
  { id, label, unit }: Named,
  operation: string,
  operands: readonly Figure[],
  parts: Pick<Figure, 'value' | 'open' | 'low' | 'high' | 'bound' | 'source' | 'rounding' | 'doubt'> &
    Partial<Pick<Figure, 'exact'>>,
): Figure {
  const { value, open, low, high, bound, source, rounding, doubt } = parts;
  const { exact = operands.every((operand) => operand.exact) } = parts;
  return {
    id,
    label,
    unit,
    value,
    low,
    high,
    open,
    bound,
    exact,
    rounding,
    operation,
    operands,
    source,
    doubt,
  };
}

function openIn(operands: readonly Figure[]): number {
  return operands.reduce((count, { open }) => count + open, 0);
}

/** One part that is the most it can be makes so of all that is made with it. */
function boundOf(operands: readonly Figure[]): Figure['bound'] {
  return operands.some(({ bound }) => bound === 'hoogstens') ? 'hoogstens' : undefined;
}

/** The same figure rounded half-up to the cent; says so when that changes the value. */
export function inCents(figure: Figure): Figure {
  if (figure.value === null) return figure;
  const value = toCents(figure.value);
  return value.eq(figure.value)
    ? figure
    : { ...figure, value, exact: false, rounding: 'op de cent, half naar boven' };
}

/** What is certain whatever the unknowns are: the lower bound of a figure of parts that can't be negative. */
export function atLeast(figure: Figure): Decimal {
  return figure.low ?? figure.value ?? ZERO;
}
