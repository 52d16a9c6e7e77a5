import type { IsoDate, Period } from './dates.ts';

export type Land = 'be' | 'nl';

/** The first year of a school year written `2026-2027`, or null when it is not two successive years. */
export function schoolYearStart(schoolYear: string): number | null {
  const match = /^(\d{4})-(\d{4})$/.exec(schoolYear);
  if (!match) return null;
  const first = Number(match[1]);
  return Number(match[2]) === first + 1 ? first : null;
}

/**
 * The days of a school year: 1 September to 31 August in Flanders (Besluit Vlaamse Regering 31 August 2001,
 * art. 2), 1 August to 31 July in the Netherlands (customary; the definition in WVO 2020 art. 1.1 was not read).
 */
export function schoolYearPeriod(schoolYear: string, land: Land): Period {
  const first = schoolYearStart(schoolYear);
  if (first === null) throw new RangeError(`not a school year: ${schoolYear}`);
  return land === 'be'
    ? { from: `${first}-09-01`, to: `${first + 1}-08-31` }
    : { from: `${first}-08-01`, to: `${first + 1}-07-31` };
}

/** The school year in which a date lies. */
export function schoolYearOf(date: IsoDate, land: Land): string {
  const year = Number(date.slice(0, 4));
  const start = land === 'be' ? '09-01' : '08-01';
  const first = date.slice(5) >= start ? year : year - 1;
  return `${first}-${first + 1}`;
}

/** The school year so many years earlier: `2026-2027`, 3 → `2023-2024`. */
export function schoolYearBefore(schoolYear: string, years: number): string {
  const first = Number(schoolYear.slice(0, 4)) - years;
  return `${first}-${first + 1}`;
}
