import { Temporal } from 'temporal-polyfill';

/** A calendar date without time or zone, written `YYYY-MM-DD`; ISO text compares as dates do. */
export type IsoDate = string;

/** A closed span of days. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** True for an existing calendar date written as `YYYY-MM-DD`, leap days included. */
export function isIsoDate(text: string): boolean {
  // Every month has 28 days; there are many dates, and to look up each takes long.
  if (/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/.test(text)) return true;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  // A day that the month lacks becomes one of the next month, or no day at all.
  const day = Date.parse(text);
  return !Number.isNaN(day) && new Date(day).toISOString().startsWith(text);
}

/** Whether a day can be asked about: an existing date from 2000 to 2100. */
export function isAskedDay(text: string): boolean {
  return isIsoDate(text) && text >= '2000-01-01' && text <= '2100-12-31';
}

/** Milliseconds of a day in UTC. */
const DAY = 86_400_000;

/** The date `years` later; 29 February falls back to 28 February in a common year. */
export function addYears(date: IsoDate, years: number): IsoDate {
  // Every other day is there in each year.
  if (!date.endsWith('-02-29'))
    return `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;
  return Temporal.PlainDate.from(date).add({ years }).toString();
}

/** The date `months` later; a day that the month lacks falls back to its last one. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

/** The date `days` later, or earlier when negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/**
 * Number of days in a closed span: one day counts as 1; an empty span (to before from) as 0. Days of UTC all last
 * as long, so that subtraction does what Temporal does, many times faster.
 */
export function daysIn(period: Period): number {
  const days = (Date.parse(period.to) - Date.parse(period.from)) / DAY + 1;
  return Math.max(0, days);
}

/** The days two spans share, or null when they share none. */
export function overlap(a: Period, b: Period): Period | null {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : null;
}
