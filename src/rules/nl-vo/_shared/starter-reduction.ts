import { addDays, addMonths, addYears, type IsoDate, type Period } from '../../../base/dates.ts';
import { type Decimal, sum, ZERO } from '../../../base/decimal.ts';

const MONTHS_OF_YEAR = 12;

/** What of a starter's teaching task falls away in a school year. */
export interface Reduction {
  /** Of the task in the months of service. */
  readonly ofService: Decimal;
  /** Of the task of a whole year: it falls away only in the months of service. */
  readonly ofYear: Decimal;
}

/**
 * The least reduction in a school year, counted in whole months: each month belongs to the year of appointment in
 * which it ends, and a month that began before the appointment doesn't count. Null when there was no such month.
 */
export function reductionIn(
  year: Period,
  start: IsoDate,
  rates: readonly [Decimal, Decimal],
): Reduction | null {
  const months = Array.from({ length: MONTHS_OF_YEAR }, (_, index) => addMonths(year.from, index))
    .filter((first) => first >= start)
    .map((first) => rateOn(addDays(addMonths(first, 1), -1), start, rates));
  if (months.length === 0) return null;
  const total = sum(months);
  return { ofService: total.div(months.length), ofYear: total.div(MONTHS_OF_YEAR) };
}

function rateOn(day: IsoDate, start: IsoDate, [first, second]: readonly [Decimal, Decimal]): Decimal {
  if (day < addYears(start, 1)) return first;
  return day < addYears(start, 2) ? second : ZERO;
}
