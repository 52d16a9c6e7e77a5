import type { Decimal } from '../base/decimal.ts';
import { euro, hours, number } from '../base/format.ts';
import type { Figure, Unit } from '../figures/figure.ts';
import type { Texts } from '../texts/texts.ts';

/** A figure's value as a reader sees it: `€ 1.849,00`, `≥ € 350,00 + 1 onbekend`, `49,8 uur – 66,4 uur`. */
export function amountText(figure: Figure, texts: Texts): string {
  const { value, low, high, open, unit } = figure;
  if (value === null) return open > 0 ? texts.unknown : texts.noRight;
  const known =
    low !== undefined && high !== undefined && !low.eq(high)
      ? `${inUnit(low, unit)} – ${inUnit(high, unit)}`
      : inUnit(value, unit);
  if (open === 0) return known;
  return figure.bound === 'hoogstens'
    ? `≤ ${known}, ${texts.explain.open(open)}`
    : `≥ ${known} + ${texts.explain.open(open)}`;
}

function inUnit(value: Decimal, unit: Unit): string {
  if (unit === 'euro') return euro(value);
  if (unit === 'uur') return hours(value);
  return number(value);
}
