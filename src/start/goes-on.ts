import type { Plan, Voortgang } from '../documents/generated/types.ts';

/** Why a goal or activity does not go on: its status, a short goal that no report speaks of, or no goal that goes on. */
export type Stop = 'afgerond' | 'geschrapt' | 'kort' | 'zonder-doel';

/** What of a plan goes on in the next year, and what does not, each by its id. */
export interface GoesOn {
  readonly goals: ReadonlySet<string>;
  readonly activities: ReadonlySet<string>;
  readonly stops: ReadonlyMap<string, Stop>;
}

/**
 * A goal goes on unless it is done or dropped, or is short and nothing says how far it is; an activity goes on unless
 * it is done or dropped, or works on no goal that goes on.
 */
export function goesOn(plan: Plan, progress: Voortgang | null): GoesOn {
  const goals = new Set<string>();
  const activities = new Set<string>();
  const stops = new Map<string, Stop>();
  for (const { id, termijn } of plan.doelen ?? []) {
    const status = statusOf('doel', id, plan, progress);
    const stop = status === null ? (termijn === 'kort' ? 'kort' : null) : ended(status);
    if (stop === null) goals.add(id);
    else stops.set(id, stop);
  }
  for (const { id, doelen = [] } of plan.activiteiten ?? []) {
    const status = statusOf('activiteit', id, plan, progress);
    const aims = doelen.some((goal) => goals.has(bare(goal, plan.id)));
    const stop = status === null ? (aims ? null : 'zonder-doel') : ended(status);
    if (stop === null) activities.add(id);
    else stops.set(id, stop);
  }
  return { goals, activities, stops };
}

type Status = NonNullable<Voortgang['regels']>[number]['status'];

function ended(status: Status): Stop | null {
  return status === 'afgerond' || status === 'geschrapt' ? status : null;
}

function statusOf(
  what: 'doel' | 'activiteit',
  id: string,
  plan: Plan,
  progress: Voortgang | null,
): Status | null {
  const rows = progress?.regels ?? [];
  return rows.find((row) => bare(row[what] ?? '', plan.id) === id)?.status ?? null;
}

/** An id of this plan without the plan's own id before it. */
export function bare(reference: string, plan: string): string {
  return reference.startsWith(`${plan}/`) ? reference.slice(plan.length + 1) : reference;
}
