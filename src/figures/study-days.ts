import { Temporal } from 'temporal-polyfill';
import type { Activiteit } from '../documents/generated/types.ts';

const EVERYONE = 'alle';
const WEDNESDAY = 3;

/**
 * Half days on which lessons stop for a study day, per pupil group. Several activities in one half day count
 * once: a date gives at most two halves, a Wednesday one. What concerns all pupils counts for every group.
 * Source: Besluit Vlaamse Regering 31 August 2001 and omzendbrief SO 74 (the limit is per pupil group).
 */
export function suspendedHalfDays(activities: readonly Activiteit[]): Map<string, number> {
  const perGroup = new Map<string, Map<string, number>>();
  for (const activity of activities) {
    const halves = activity.lesschorsing?.['halve-dagen'];
    if (halves === undefined || halves === 0) continue;
    const group = activity.lesschorsing?.leerlingengroep ?? EVERYONE;
    const days = perGroup.get(group) ?? new Map<string, number>();
    perGroup.set(group, days);
    for (const [day, count] of spread(activity, halves))
      days.set(day, Math.min(limitOf(day), (days.get(day) ?? 0) + count));
  }
  const everyone = perGroup.get(EVERYONE) ?? new Map<string, number>();
  return new Map(
    [...perGroup].map(([group, days]) => [
      group,
      countOf(group === EVERYONE ? days : merged(days, everyone)),
    ]),
  );
}

/** The half days of one activity over its dates; an activity without dates stands on its own. */
function spread(activity: Activiteit, halves: number): [string, number][] {
  const when = activity.wanneer;
  const dates = when?.datum ? [when.datum] : (when?.data ?? []);
  if (dates.length === 0) return [[`zonder datum: ${activity.id}`, halves]];
  const each = Math.ceil(halves / dates.length);
  return dates.map((date, index) => [date, Math.min(each, Math.max(0, halves - index * each))]);
}

function limitOf(day: string): number {
  if (!/^\d/.test(day)) return Number.POSITIVE_INFINITY;
  return Temporal.PlainDate.from(day).dayOfWeek === WEDNESDAY ? 1 : 2;
}

function merged(
  days: ReadonlyMap<string, number>,
  everyone: ReadonlyMap<string, number>,
): Map<string, number> {
  const all = new Map(everyone);
  for (const [day, count] of days) all.set(day, Math.min(limitOf(day), (all.get(day) ?? 0) + count));
  return all;
}

function countOf(days: ReadonlyMap<string, number>): number {
  return [...days.values()].reduce((total, count) => total + count, 0);
}
