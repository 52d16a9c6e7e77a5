import { Decimal } from './decimal.ts';

/** Groups an exact decimal the Dutch way: `1849.5` → `1.849,5`; `decimals` pads with zeros and never rounds. */
function dutch(value: Decimal, decimals: number): string {
  const [whole = '0', fraction = ''] = value.abs().toFixed().split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, '.');
  const padded = fraction.padEnd(decimals, '0');
  return `${value.isNegative() && !value.isZero() ? '-' : ''}${grouped}${padded === '' ? '' : `,${padded}`}`;
}

/** An amount in euros rounded half-up to the cent: `€ 1.849,00`. */
export function euro(amount: Decimal | string | number): string {
  return `€ ${dutch(new Decimal(amount).toDecimalPlaces(2), 2)}`;
}

/** Hours with at most two decimals shown: `41,5 uur`. */
export function hours(amount: Decimal | string | number): string {
  return `${number(amount)} uur`;
}

/** A bare number with at most two decimals shown: `1.234,5`. */
export function number(amount: Decimal | string | number): string {
  return dutch(new Decimal(amount).toDecimalPlaces(2), 0);
}

/** A share as a percentage: `0.1` → `10 %`. */
export function percent(share: Decimal | string | number): string {
  return `${number(new Decimal(share).times(100))} %`;
}

/** From January. */
export const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** A date in words: `2026-06-12` → `12 juni 2026`. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}
