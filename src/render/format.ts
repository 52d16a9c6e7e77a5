import type { Decimal } from '../base/decimal.ts';
import { dateInWords, euro, hours, number, percent } from '../base/format.ts';
import type { Figure, Unit } from '../figures/figure.ts';

/** What a figure without a known part prints. */
export const UNKNOWN = 'onbekend';

/**
 * A figure as readers see it: `€ 1.849,00`, `41,5 uur`, `≥ € 350,00 + 1 onbekend` when parts are unknown,
 * `€ 100,00 – € 150,00` when the law leaves room, `onbekend` when nothing is known.
 */
export function figureText(figure: Figure): string {
  if (figure.value === null) return UNKNOWN;
  const known = rangeText(figure, figure.value);
  return figure.open === 0 ? known : `≥ ${known} + ${figure.open} ${UNKNOWN}`;
}

/**
 * What is left of an amount after costs that are partly unknown: those can only make it less, so
 * `hoogstens € 157,40`.
 */
export function remainderText(figure: Figure): string {
  if (figure.value === null) return UNKNOWN;
  const known = rangeText(figure, figure.value);
  return figure.open === 0 ? known : `hoogstens ${known}`;
}

function rangeText(figure: Figure, value: Decimal): string {
  const low = figure.low ?? value;
  const high = figure.high ?? value;
  if (low.eq(high)) return quantity(value, figure.unit);
  return `${quantity(low, figure.unit)} – ${quantity(high, figure.unit)}`;
}

function quantity(value: Decimal, unit: Unit): string {
  return QUANTITIES[unit](value);
}

const QUANTITIES: Readonly<Record<Unit, (value: Decimal) => string>> = {
  euro,
  uur: hours,
  fte: (value) => `${number(value)} fte`,
  dag: (value) => `${number(value)} ${value.eq(1) ? 'dag' : 'dagen'}`,
  'halve-dag': (value) => `${number(value)} ${value.eq(1) ? 'halve dag' : 'halve dagen'}`,
  aantal: number,
  verhouding: percent,
};

/** Joins with commas and, before the last, `en`: `a, b en c`; nothing gives ''. */
export function listText(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} en ${last}`;
}

/** A span of days: `8 maart 2027 tot en met 12 maart 2027`; one day is that day. */
export function spanText(from: string, to: string): string {
  return from === to ? dateInWords(from) : `${dateInWords(from)} tot en met ${dateInWords(to)}`;
}

/** The paragraphs of a text: blank lines part them; line ends inside one stay. */
export function paragraphs(text: string | undefined): string[] {
  if (text === undefined) return [];
  return text
    .split(/(?:\r?\n[\t ]*){2,}/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
