import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/base/decimal.ts';
import { reductionIn } from '../../src/rules/nl-vo/_shared/starter-reduction.ts';

const RATES = [new Decimal('0.20'), new Decimal('0.10')] as const;
const year = (first: number) => ({ from: `${first}-08-01`, to: `${first + 1}-07-31` });
const of = (first: number, start: string): [service: number, year: number] | null => {
  const found = reductionIn(year(first), start, RATES);
  return found && [found.ofService.toNumber(), found.ofYear.toNumber()];
};

describe('the teaching that falls away for a starter', () => {
  it('20 % in the first year, 10 % in the second, nothing after', () => {
    expect(of(2026, '2026-08-01')).toEqual([0.2, 0.2]);
    expect(of(2027, '2026-08-01')).toEqual([0.1, 0.1]);
    expect(of(2028, '2026-08-01')).toEqual([0, 0]);
  });

  // 20 % × 6/12 + 10 % × 6/12 = 15 %; in the year of the start six months at 20 %
  it('a start on 1 February gives 15 % in the next school year', () => {
    expect(of(2025, '2026-02-01')).toEqual([0.2, 0.1]);
    expect(of(2026, '2026-02-01')).toEqual([0.15, 0.15]);
    expect(of(2027, '2026-02-01')).toEqual([0.05, 0.05]);
  });

  // 15 February: February doesn't count, and the February after a year is one of the second year:
  // 6 months at 20 % and 6 at 10 %
  it('a start within a month counts the lower reading', () => {
    expect(of(2026, '2026-02-15')).toEqual([0.15, 0.15]);
    expect(of(2025, '2026-02-15')?.[1]).toBeCloseTo((5 * 0.2) / 12, 10);
  });

  it('a month that ends on the day that a year begins is of that year', () => {
    expect(of(2027, '2026-08-31')).toEqual([0.1, 0.1]);
    expect(of(2028, '2026-08-31')).toEqual([0, 0]);
  });

  it('nothing is known of a year before the start', () => {
    expect(of(2024, '2026-02-01')).toBeNull();
  });
});
