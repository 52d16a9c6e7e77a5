import type { IsoDate, Period } from '../base/dates.ts';
import { type Land, schoolYearPeriod } from '../base/school-year.ts';
import type { Plan } from './generated/types.ts';

/** The days a plan of a school or team speaks of: its school year by the calendar of its country, or its own period. */
export function planPeriod(plan: Pick<Plan, 'schooljaar' | 'periode'>, land: Land): Period | null {
  if (plan.schooljaar !== undefined) return schoolYearPeriod(plan.schooljaar, land);
  return plan.periode ? { from: plan.periode.van, to: plan.periode.tot } : null;
}

/** True on the days that a plan speaks of, the first and the last included. */
export function planHoldsOn(plan: Plan, day: IsoDate, land: Land): boolean {
  const period = planPeriod(plan, land);
  return period !== null && period.from <= day && day <= period.to;
}
