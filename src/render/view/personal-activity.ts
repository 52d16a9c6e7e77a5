import { euro, hours } from '../../base/format.ts';
import type { PersoonlijkPlan } from '../../documents/generated/types.ts';
import { caoSoortOf } from '../../documents/learning.ts';
import { nameOf } from '../../figures/costs.ts';
import { FACTS } from '../../law/facts.ts';
import { figureText, listText } from '../format.ts';
import type { PersoonlijkPlanView } from '../generated/views.ts';
import { hoursText } from './activities.ts';
import { joined, providerText, replacementText, wordsOrNull } from './activity-details.ts';
import type { DecidedInput, DocumentInput } from './input.ts';
import type { NameBook } from './names.ts';
import { whenText } from './when.ts';
import { words } from './words.ts';

type OwnActivity = NonNullable<PersoonlijkPlan['activiteiten']>[number];

/** The activity of a plan that a personal document refers to as `plan/activity`. */
export function plannedActivity(reference: string | undefined, plans: DocumentInput['plans']) {
  const [home, id] = (reference ?? '').split('/');
  return plans.find((plan) => plan.id === home)?.activiteiten?.find((activity) => activity.id === id);
}

/** What each letter of the CAO stands for (CAO VO art. 17.1). */
const CAO_KINDS = {
  a: 'a: scholing',
  b: 'b: verbeteren en reflecteren',
  c: 'c: netwerken',
  d: 'd: vakliteratuur',
} as const;

/** An activity of a personal plan: what it holds itself, and of an activity of a plan what it adds. */
export function ownActivity(
  activity: OwnActivity,
  index: number,
  names: NameBook,
  { regime, doc: { data }, plans, figures }: DecidedInput<'persoonlijk-plan'>,
): PersoonlijkPlanView['activiteiten'][number] {
  const costs = figures.find(({ id }) => id === `activiteit/${nameOf(activity, index)}/kosten`);
  const taken = activity.activiteit;
  const { activityTerms } = FACTS[regime];
  const kind = activityTerms ? caoSoortOf(activity) : null;
  const [home] = (taken ?? '').split('/');
  const goals = (data.doelen ?? []).filter(({ id }) => activity.doelen?.includes(id));
  const toFillIn = activityTerms ? 'nog te bepalen' : null;
  return {
    nummer: String(index + 1),
    titel: activity.titel ?? names.activity(taken ?? ''),
    'uit-plan': taken === undefined ? null : names.plan(home ?? ''),
    vorm: wordsOrNull(activity.vorm),
    'cao-soort': kind === null ? null : CAO_KINDS[kind],
    wanneer:
      taken !== undefined && activity.wanneer === undefined ? 'zie het plan' : whenText(activity.wanneer),
    aanbieder: providerText(activity.aanbieder),
    uren: taken !== undefined && activity.uren === undefined ? 'zie het plan' : hoursText(activity.uren),
    'uren-uit': wordsOrNull(activity['uren-uit']),
    kosten: costs === undefined ? null : figureText(costs),
    persoonlijk: activity.bijdrage?.persoonlijk ?? reasonText(goals, data.doelen) ?? toFillIn,
    organisatie: forSchool(activity, goals, plans, names) ?? toFillIn,
    krijgt: facilitation(activity.facilitering) ?? (activity['uren-uit'] === undefined ? toFillIn : null),
    bewijs: joined((activity.bewijs ?? []).map(words)),
  };
}

type OwnGoal = NonNullable<PersoonlijkPlan['doelen']>[number];

/** Where the reader finds why the employee wants this: at the goals that it serves. */
function reasonText(goals: readonly OwnGoal[], all: readonly OwnGoal[] = []): string | null {
  const numbers = goals.flatMap((goal) => (goal.motivatie ? [String(all.indexOf(goal) + 1)] : []));
  return numbers.length === 0 ? null : `zie de motivatie bij doel ${listText(numbers)}`;
}

/** How an activity fits the school: what it says, else the goals of the school that it or its own goals name. */
function forSchool(
  { activiteit, bijdrage }: OwnActivity,
  goals: readonly OwnGoal[],
  plans: DocumentInput['plans'],
  names: NameBook,
): string | null {
  const said = [bijdrage?.organisatie ?? [], (bijdrage?.doelen ?? []).map(names.goal).map(asGoal)].flat();
  if (said.length > 0) return joined(said);
  const [home = ''] = (activiteit ?? '').split('/');
  const own = goals.flatMap((goal) => goal['doelen-van-plan'] ?? []).map(names.goal);
  const shared = (plannedActivity(activiteit, plans)?.doelen ?? []).map((goal) => names.goalOf(home, goal));
  return joined([...new Set([...own, ...shared])].map(asGoal));
}

function asGoal(name: string): string {
  return `doel ${name}`;
}

function facilitation(given: OwnActivity['facilitering']): string | null {
  if (given === undefined) return null;
  const replacement = replacementText(given.vervanging);
  return joined([
    ...(given.uren === undefined && given.bedrag === undefined ? [] : [amountText(given.uren, given.bedrag)]),
    ...(replacement === null ? [] : [`vervanging: ${replacement}`]),
  ]);
}

/** Hours and euros in words. */
export function amountText(uren: number | undefined, bedrag: number | undefined): string {
  return [uren === undefined ? null : hours(uren), bedrag === undefined ? null : euro(bedrag)]
    .filter((part) => part !== null)
    .join(' en ');
}
