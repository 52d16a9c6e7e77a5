import type { Collective } from './kind.ts';

/** The plans of a school and of its teams. */
export function plansOf(school: string, plans: readonly Collective[]): Collective[] {
  return plans.filter(({ data }) => data.scholen?.includes(school));
}
