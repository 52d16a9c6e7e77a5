import { Decimal } from './decimal.ts';
import { number } from './format.ts';

const FRACTION = /^(\d{1,4})\/(\d{1,4})$/;
const PERCENTAGE = /^(\d{1,3}(?:[.,]\d{1,6})?) ?%$/;

/**
 * The exact value of a size of appointment or share: `0.6`, `"14/24"` or `"60 %"`. Null when it is none of
 * these or the denominator is zero. Thirds stay exact to 40 digits, so sums are rounded once, at the end.
 */
export function fractionOf(written: number | string): Decimal | null {
  if (typeof written === 'number') return new Decimal(written);
  const fraction = FRACTION.exec(written);
  if (fraction) {
    const [, above = '0', below = '0'] = fraction;
    return Number(below) === 0 ? null : new Decimal(above).div(below);
  }
  const percentage = PERCENTAGE.exec(written);
  return percentage ? new Decimal((percentage[1] ?? '0').replace(',', '.')).div(100) : null;
}

/** A share or size as the file writes it, a decimal the Dutch way: `0.6` → `0,6`, `"14/24"` as it is. */
export function fractionText(written: number | string): string {
  return typeof written === 'number' ? number(written) : written;
}
