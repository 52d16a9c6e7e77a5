import { Decimal, sum, ZERO } from '../base/decimal.ts';

/**
 * Splits an amount in euros by exact shares, each in whole cents, so that nothing is lost: what rounding
 * leaves goes to the largest remainders, the first named at a tie. Shares that add up to less than 1 leave
 * the rest undivided; the parts then add up to that share of the amount, rounded half-up.
 */
export function divide(amount: Decimal, shares: readonly Decimal[]): Decimal[] {
  const exact = shares.map((share) => amount.times(share).times(100));
  const floors = exact.map((cents) => cents.floor());
  const goal = sum(exact).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
  let left = goal.minus(sum(floors)).toNumber();
  const order = exact
    .map((cents, index) => ({ index, remainder: cents.minus(cents.floor()) }))
    .sort((a, b) => b.remainder.cmp(a.remainder));
  for (const { index } of order) {
    if (left <= 0) break;
    floors[index] = (floors[index] ?? ZERO).plus(1);
    left -= 1;
  }
  return floors.map((cents) => cents.div(100));
}
