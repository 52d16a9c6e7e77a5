import { Temporal } from 'temporal-polyfill';
import type { Activiteit } from '../documents/generated/types.ts';

const EVERYONE = 'alle';
const WEDNESDAY = 3;
const SATURDAY = 6;

type Half = 'voormiddag' | 'namiddag';
/** The half days without lessons on one day: those that are named, and the most that one activity leaves unnamed. */
interface Lost {
  readonly named: Set<Half>;
  unnamed: number;
}
type Days = Map<string, Lost>;

/**
 * Half days on which lessons stop for a study day, per pupil group: the least that the activities tell. Several
 * activities in one half day count once; a date gives at most two halves, a Wednesday one, a day without lessons
 * none. What concerns all pupils counts for every group.
 * Source: Besluit Vlaamse Regering 31 August 2001 and omzendbrief SO 74 (the limit is per pupil group).
 */
export function suspendedHalfDays(activities: readonly Activiteit[]): Map<string, number> {
  const perGroup = new Map<string, Days>();
  for (const activity of activities) {
    const halves = halvesOf(activity);
    const suspension = activity.lesschorsing;
    if (suspension === undefined || halves === 0) continue;
    const group = suspension.leerlingengroep ?? EVERYONE;
    const days = perGroup.get(group) ?? new Map<string, Lost>();
    perGroup.set(group, days);
    for (const [day, count] of spread(activity, halves)) lose(days, day, count, partOf(suspension));
  }
  const everyone = perGroup.get(EVERYONE) ?? new Map<string, Lost>();
  return new Map([...perGroup].map(([group, days]) => [group, countOf(merged(days, everyone))]));
}

/** The activities in their places, with only the suspensions that are study days, or only those on facultative days. */
export function suspendedOn(
  day: 'studiedag' | 'facultatieve-dag',
  activities: readonly Activiteit[],
): Activiteit[] {
  return activities.map((activity) => {
    const facultative = activity.lesschorsing?.['facultatieve-dag'] === true;
    if (facultative === (day === 'facultatieve-dag')) return activity;
    const { lesschorsing: _, ...rest } = activity;
    return rest;
  });
}

/** How many half days an activity takes: its number, else what its part of the day says. */
export function halvesOf(activity: Activiteit): number {
  const suspension = activity.lesschorsing;
  if (suspension?.['halve-dagen'] !== undefined) return suspension['halve-dagen'];
  if (suspension?.dagdeel === undefined) return 0;
  return suspension.dagdeel === 'hele-dag' ? 2 : 1;
}

function partOf({ dagdeel: part }: NonNullable<Activiteit['lesschorsing']>): Half | null {
  return part === 'voormiddag' || part === 'namiddag' ? part : null;
}

function lose(days: Days, day: string, count: number, part: Half | null): void {
  const lost = days.get(day) ?? { named: new Set<Half>(), unnamed: 0 };
  days.set(day, lost);
  if (part !== null && count === 1) lost.named.add(part);
  else lost.unnamed = Math.max(lost.unnamed, count);
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
  const { dayOfWeek, month } = Temporal.PlainDate.from(day);
  if (dayOfWeek >= SATURDAY || month === 7 || month === 8) return 0;
  return dayOfWeek === WEDNESDAY ? 1 : 2;
}

function merged(days: Days, everyone: Days): Days {
  const all: Days = new Map();
  for (const part of [everyone, days])
    for (const [day, { named, unnamed }] of part) {
      const lost = all.get(day) ?? { named: new Set<Half>(), unnamed: 0 };
      for (const half of named) lost.named.add(half);
      all.set(day, { ...lost, unnamed: Math.max(lost.unnamed, unnamed) });
    }
  return all;
}

function countOf(days: Days): number {
  return [...days].reduce(
    (total, [day, { named, unnamed }]) => total + Math.min(limitOf(day), Math.max(named.size, unnamed)),
    0,
  );
}
