import { overlap } from '../../../base/dates.ts';
import type { Doc } from '../../../documents/kind.ts';
import { planPeriod } from '../../../documents/plan-period.ts';
import type { Context } from '../../../read/context.ts';
import type { SchoolView } from '../../input.ts';

/**
 * The plans that together are what a school has for the days of this one: the duty is the school's, so what one
 * plan lacks may stand in another of the same days, or in the plan it is part of.
 */
export function plansTogether(plan: Doc<'plan'>, view: SchoolView): Doc<'plan'>[] {
  const own = planPeriod(plan.data, 'be');
  const others = view.plans.filter((other) => {
    const period = planPeriod(other.data, 'be');
    return other.file !== plan.file && own !== null && period !== null && overlap(own, period) !== null;
  });
  return [plan, ...others];
}

/** The kinds of school that must have a school council when they are subsidised, and whose lessons the calendar fixes. */
export function isSchool(context: Context): boolean {
  const kind = context.school?.data.instellingstype;
  return kind === 'basisschool' || kind === 'secundaire-school';
}

/** True for a plan that belongs to a larger document, which may hold what this one leaves out. */
export function isPartOfMore({ data }: Doc<'plan'>): boolean {
  return data['hoort-bij'] !== undefined || typeof data['deel-van'] === 'string';
}
