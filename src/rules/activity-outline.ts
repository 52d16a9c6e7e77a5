import { type Place, pointerTo } from '../base/place.ts';
import type { Activiteit } from '../documents/generated/types.ts';
import type { Doc } from '../documents/kind.ts';
import { goalsServed } from './goals.ts';
import { at } from './rule.ts';

/** What a reader of a plan looks for at an activity. */
export type Part = 'eigenaar' | 'deelnemers' | 'wanneer' | 'uren' | 'middelen' | 'kosten' | 'evaluatie';

/** The activities of a plan that lack something, told once for the plan. */
export type Unfinished = {
  readonly aantal: number;
  readonly totaal: number;
  /** The first that lacks something. */
  readonly eerste: string;
  /** Everything that one of them lacks. */
  readonly velden: string;
};

/** Which activities of a plan lack one of the parts that are asked, told at the first; null when none does. */
export function unfinished(
  plan: Doc<'plan'>,
  asked: readonly Part[],
): { readonly at: Place; readonly args: Unfinished } | null {
  const activities = plan.data.activiteiten ?? [];
  const own = activities.filter(isWorkedOutHere);
  const lacking = own.flatMap((activity) => {
    const missing = asked.filter((part) => !has(activity, part, plan));
    return missing.length === 0 ? [] : [{ activity, missing }];
  });
  const [first] = lacking;
  if (first === undefined) return null;
  const missing = asked.filter((part) => lacking.some((one) => one.missing.includes(part)));
  return {
    at: at(plan, pointerTo('/activiteiten', activities.indexOf(first.activity), 'id')),
    args: {
      aantal: lacking.length,
      totaal: own.length,
      eerste: first.activity.id,
      velden: missing.join(', '),
    },
  };
}

/** A reserved slot gets its subject later; a shared activity is worked out in the plan that organises it. */
export function isWorkedOutHere(activity: Activiteit): boolean {
  return !activity.wanneer?.voorbehouden && activity['activiteit-van'] === undefined;
}

function has(activity: Activiteit, part: Part, plan: Doc<'plan'>): boolean {
  const { uren, kosten, aanbieder } = activity;
  switch (part) {
    case 'eigenaar':
      return [activity, ...goalsServed(activity, plan)].some(({ eigenaar }) => eigenaar !== undefined);
    case 'middelen':
      return uren !== undefined || kosten !== undefined || aanbieder !== undefined;
    case 'kosten':
      // Only who comes from outside costs money for certain, were it nothing.
      return kosten !== undefined || aanbieder?.intern !== false;
    default:
      return activity[part] !== undefined;
  }
}
