import { Decimal as Base } from 'decimal.js';

/** Decimals with room for every amount and hour a school writes; half-up is the rounding of money. */
export const Decimal = Base.clone({
  precision: 40,
  rounding: Base.ROUND_HALF_UP,
  toExpNeg: -30,
  toExpPos: 30,
});
export type Decimal = InstanceType<typeof Decimal>;

export const ZERO = new Decimal(0);

/** Rounds an amount in euros half-up to the cent. */
export function toCents(amount: Decimal): Decimal {
  return amount.toDecimalPlaces(2, Base.ROUND_HALF_UP);
}

/** Sum of any number of decimals; the empty sum is 0. */
export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = total === ZERO ? value : total.plus(value);
  return total;
}
