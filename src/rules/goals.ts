import type { Activiteit } from '../documents/generated/types.ts';
import type { Doc } from '../documents/kind.ts';
import type { SchoolView } from './input.ts';

type Goal = NonNullable<Doc<'plan'>['data']['doelen']>[number];

/** The goals of a plan that are due in its school year and that no activity of the school's plans names. */
export function unservedGoals(doc: Doc<'plan'>, view: SchoolView): { goal: Goal; index: number }[] {
  const served = new Set(
    [...view.plans, ...view.teamPlans].flatMap((plan) =>
      (plan.data.activiteiten ?? []).flatMap(({ doelen = [] }) =>
        doelen.map((goal) => (goal.includes('/') ? goal : `${plan.id}/${goal}`)),
      ),
    ),
  );
  const year = doc.data.schooljaar;
  return (doc.data.doelen ?? []).flatMap((goal, index) => {
    const later = year !== undefined && goal.schooljaren !== undefined && !goal.schooljaren.includes(year);
    return later || served.has(`${doc.id}/${goal.id}`) ? [] : [{ goal, index }];
  });
}

/** The goals of its own plan that an activity works on. */
export function goalsServed(activity: Activiteit, plan: Doc<'plan'>): Goal[] {
  const named = new Set(activity.doelen ?? []);
  return (plan.data.doelen ?? []).filter(({ id }) => named.has(id) || named.has(`${plan.id}/${id}`));
}
