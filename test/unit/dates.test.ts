import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addYears } from '../../src/base/dates.ts';

describe('years added to a day', () => {
  it.each([
    ['2026-12-01', 4, '2030-12-01'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2027-03-01', -1, '2026-03-01'],
  ])('%s and %i years is %s', (day, years, later) => {
    expect(addYears(day, years)).toBe(later);
  });

  it('are what the calendar of Temporal says, whatever the day', () => {
    const days = fc
      .integer({ min: 0, max: 36_600 })
      .map((days) => Temporal.PlainDate.from('2000-01-01').add({ days }).toString());
    fc.assert(
      fc.property(days, fc.integer({ min: -20, max: 20 }), (day, years) => {
        expect(addYears(day, years)).toBe(Temporal.PlainDate.from(day).add({ years }).toString());
      }),
    );
  });
});
