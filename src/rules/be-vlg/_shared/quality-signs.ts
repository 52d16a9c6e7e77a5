import type { Activiteit, Plan } from '../../../documents/generated/types.ts';
import type { Doc } from '../../../documents/kind.ts';
import { leerwijzeOf } from '../../../documents/learning.ts';
import type { ActivitySign, GoalSign, NeedSign } from '../../../law/quality-element.ts';
import { goalsServed } from '../../goals.ts';

type Goal = NonNullable<Plan['doelen']>[number];
type Need = NonNullable<NonNullable<Plan['behoefteanalyse']>['noden']>[number];

/** Forms in which people meet others of other schools or services. */
const OUTSIDE: readonly string[] = ['netwerk', 'werkbezoek', 'conferentie', 'internationale-mobiliteit'];
/** Forms in which somebody stands beside the learner. */
const BESIDE: readonly string[] = ['coaching', 'mentoraat', 'supervisie'];

/** From which side an activity shares expertise, as far as it says. */
export function sharing(activity: Activiteit): ('intern' | 'extern')[] {
  const { aanbieder, sturing, overdracht, vorm = '' } = activity;
  const intern = aanbieder?.intern === true || sturing === 'intern' || overdracht !== undefined;
  const extern = aanbieder?.intern === false || OUTSIDE.includes(vorm);
  return [...(intern ? ['intern' as const] : []), ...(extern ? ['extern' as const] : [])];
}

/** Anything that goes on after the course: time, passing on, a next step, somebody who comes along. */
export function isSupport(activity: Activiteit): boolean {
  const { uren, overdracht, aard } = activity;
  const learning = leerwijzeOf(activity);
  return (
    (uren?.nawerk ?? 0) > 0 ||
    overdracht !== undefined ||
    activity['vervolg-op'] !== undefined ||
    aard === 'begeleiding-organisatieontwikkeling' ||
    learning === 'anderen' ||
    learning === 'werken'
  );
}

/** Whether somebody will see what an activity brought: an evaluation, or an indicator at its goal. */
export function isFollowed(activity: Activiteit, plan: Doc<'plan'>): boolean {
  return (
    activity.evaluatie !== undefined ||
    goalsServed(activity, plan).some(({ indicator }) => indicator !== undefined)
  );
}

/** Time of the employer, a replacement or guidance: what helps people to take part. */
function isEnabled(activity: Activiteit): boolean {
  const { vervanging, aard, vorm = '' } = activity;
  const replaced = vervanging?.wijze !== undefined && vervanging.wijze !== 'geen';
  return (
    replaced ||
    activity['uren-uit'] === 'werkgever' ||
    aard === 'begeleiding-organisatieontwikkeling' ||
    BESIDE.includes(vorm)
  );
}

/** The signs by which an activity shows an element of the quality framework. */
export const ACTIVITY_SIGNS: Readonly<
  Record<ActivitySign, (activity: Activiteit, plan: Doc<'plan'>) => boolean>
> = {
  'van-anderen': (activity) => leerwijzeOf(activity) === 'anderen',
  'tijd-of-begeleiding': isEnabled,
  'intern-gedeeld': (activity) => sharing(activity).includes('intern'),
  'extern-gedeeld': (activity) => sharing(activity).includes('extern'),
  'vervolg-in-de-klas': isSupport,
  opgevolgd: isFollowed,
  aanvangsbegeleiding: ({ aard }) => aard === 'aanvangsbegeleiding',
};

/** The signs by which a goal shows one. */
export const GOAL_SIGNS: Readonly<Record<GoalSign, (goal: Goal, plan: Doc<'plan'>) => boolean>> = {
  'lange-termijn': ({ termijn }) => termijn === 'lang',
  'prioritair-met-activiteit': (goal, plan) =>
    goal.prioritair === true &&
    (plan.data.activiteiten ?? []).some((activity) => goalsServed(activity, plan).includes(goal)),
};

/** The signs by which a need shows one. */
export const NEED_SIGNS: Readonly<Record<NeedSign, (need: Need) => boolean>> = {
  'van-teamleden': ({ niveau }) => niveau === 'persoon' || niveau === 'team',
};
