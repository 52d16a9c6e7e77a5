import type { Decimal } from '../base/decimal.ts';
import { euro, hours, number, percent } from '../base/format.ts';
import type { Figure, Unit } from '../figures/figure.ts';
import type { Texts } from './texts.ts';

/**
 * A figure as readers see it: `€ 1.849,00`; `≥ € 350,00 + 1 onbekend` while parts are unknown; `hoogstens
 * € 157,40` for what is left while costs are unknown; `49,8 – 66,4 uur` where the law leaves room;
 * `onbekend`; `geen recht gevonden`.
 */
export function figureText(figure: Figure, texts: Texts): string {
  const { value, open, bound } = figure;
  if (value === null) return open > 0 ? texts.unknown : texts.noRight;
  const known = rangeText(figure, value);
  if (open === 0) return known;
  return bound === 'hoogstens' ? `${texts.atMost} ${known}` : `≥ ${known} + ${open} ${texts.unknown}`;
}

/** A figure for a table whose title names the unit: `1.849,00`, `≥ 350,00`, `≤ 157,40`, `58,17–66,4`, `?`. */
export function figureShort(figure: Figure): string {
  const { value, open, bound, unit } = figure;
  if (value === null) return open > 0 ? '?' : '–';
  const show = (amount: Decimal): string =>
    unit === 'euro' ? euro(amount).replace('€ ', '') : number(amount);
  const low = figure.low ?? value;
  const high = figure.high ?? value;
  const known = low.eq(high) ? show(value) : `${show(low)}–${show(high)}`;
  if (open === 0) return known;
  return `${bound === 'hoogstens' ? '≤' : '≥'} ${known}`;
}

/** A range with why it is one, as in a row of people: `77 tot 83: instemming voor 6 uur niet vastgelegd`; null without. */
export function doubtText({ value, low, high, unit, doubt }: Figure): string | null {
  if (doubt === undefined || value === null || low === undefined || high === undefined) return null;
  const show = unit === 'euro' ? euro : number;
  return `${show(low)} tot ${show(high)}: ${doubt}`;
}

function rangeText(figure: Figure, value: Decimal): string {
  const low = figure.low ?? value;
  const high = figure.high ?? value;
  if (low.eq(high)) return QUANTITIES[figure.unit](value);
  const least = figure.unit === 'uur' ? number(low) : QUANTITIES[figure.unit](low);
  return `${least} – ${QUANTITIES[figure.unit](high)}`;
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
