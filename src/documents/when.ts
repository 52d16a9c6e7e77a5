import type { IsoDate } from '../base/dates.ts';
import { type Land, schoolYearOf } from '../base/school-year.ts';
import type { Wanneer } from './generated/types.ts';

/** The school years an activity falls in, by its dates; null when no date says so. */
export function schoolYearsOf(when: Wanneer | undefined, land: Land): string[] | null {
  if (when === undefined) return null;
  if (when['telt-voor'] !== undefined) return [when['telt-voor']];
  if (when.schooljaren !== undefined) return when.schooljaren;
  const days = daysOf(when);
  return days.length === 0 ? null : [...new Set(days.map((day) => schoolYearOf(day, land)))];
}

/** The days that an activity names, as they stand: its one day, its list, or the first and last of a span. */
export function daysOf(when: Wanneer): IsoDate[] {
  if (when.datum !== undefined) return [when.datum];
  return when.data ?? [when.van, when.tot].filter((day) => day !== undefined);
}
