import { Decimal, ZERO } from '../base/decimal.ts';
import { fractionOf, fractionText } from '../base/fraction.ts';
import { pointerTo } from '../base/place.ts';
import type { Collective } from '../documents/kind.ts';
import type { Costs } from './costs.ts';
import type { Figure } from './figure.ts';
import { derived, given, total } from './make.ts';

/**
 * The planned costs of a plan once more, divided otherwise: `thema/<theme>/gepland` (the activity's theme, else
 * that of its goals; `meer-themas` where those have more than one, `zonder-thema` where they have none), `post/<post>/gepland`, and what is to be got back,
 * `terug-te-ontvangen`. Each division adds up to the plan.
 */
export function costDivisions(
  plan: Collective,
  activityCosts: ReadonlyMap<string, Figure>,
  costs: Costs,
): Figure[] {
  const perTheme = grouped(plan, activityCosts);
  const perPost = new Map<string, Figure[]>();
  for (const [index, activity] of (plan.data.activiteiten ?? []).entries())
    for (const [at, line] of (activity.kosten ?? []).entries()) {
      const cost = costs.at(plan.file, pointerTo('/activiteiten', index, 'kosten', at));
      if (cost === null) continue;
      perPost.set(line.post, [
        ...(perPost.get(line.post) ?? []),
        { ...cost, label: `Kosten ${line.post}, ${activity.id}` },
      ]);
    }
  return [...totals('thema', perTheme), ...totals('post', perPost), ...backFrom(plan, activityCosts)];
}

/** The planned hours of a plan once more, by theme: `thema/<theme>/uren`. They add up to the plan. */
export function hoursPerTheme(plan: Collective, activityHours: ReadonlyMap<string, Figure>): Figure[] {
  const groups = grouped(plan, activityHours);
  return [...groups.keys()].sort().map((name) => {
    const named = { id: `thema/${name}/uren`, label: `Geplande uren, thema ${name}`, unit: 'uur' as const };
    return total(named, groups.get(name) ?? []);
  });
}

/** A figure of each activity, by the activity's theme. */
function grouped(plan: Collective, figures: ReadonlyMap<string, Figure>): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const activity of plan.data.activiteiten ?? []) {
    const theme = activity.thema ?? themeOfGoals(plan, activity.doelen ?? []);
    const figure = figures.get(activity.id);
    if (figure) groups.set(theme, [...(groups.get(theme) ?? []), figure]);
  }
  return groups;
}

/** The one theme of an activity's goals, whatever their order. */
function themeOfGoals(plan: Collective, goals: readonly string[]): string {
  const themes = new Set(
    (plan.data.doelen ?? []).flatMap(({ id, thema }) => (goals.includes(id) ? (thema ?? []) : [])),
  );
  const [only, ...others] = themes;
  return others.length > 0 ? 'meer-themas' : (only ?? 'zonder-thema');
}

function totals(kind: 'thema' | 'post', groups: ReadonlyMap<string, readonly Figure[]>): Figure[] {
  return [...groups.keys()]
    .sort()
    .map((name) =>
      total(
        { id: `${kind}/${name}/gepland`, label: `Gepland, ${kind} ${name}`, unit: 'euro' },
        groups.get(name) ?? [],
      ),
    );
}

/** What others pay back later, by amount or as a share of the activity's costs. */
function backFrom(plan: Collective, activityCosts: ReadonlyMap<string, Figure>): Figure[] {
  const parts = (plan.data.activiteiten ?? []).flatMap((activity, index) =>
    (activity['terug-te-ontvangen'] ?? []).flatMap((back, at): Figure[] => {
      const named = {
        id: `terug/${activity.id}/${at}`,
        label: `Terug voor ${activity.id}`,
        unit: 'euro' as const,
      };
      const place = {
        file: plan.file,
        pointer: pointerTo('/activiteiten', index, 'terug-te-ontvangen', at),
        part: 'value' as const,
      };
      if (back.bedrag !== undefined) return [given(named, new Decimal(back.bedrag), place)];
      const cost = activityCosts.get(activity.id);
      const share = back.deel === undefined ? null : fractionOf(back.deel);
      if (cost === undefined || share === null) return [];
      const part = given(
        { id: 'deel', label: `Deel ${fractionText(back.deel ?? '')}`, unit: 'verhouding' },
        share,
        place,
      );
      return [
        derived(
          named,
          'kosten × deel',
          [cost, part],
          ([amount = ZERO, rate = ZERO]) => amount.times(rate).toDecimalPlaces(2),
          { source: place },
        ),
      ];
    }),
  );
  if (parts.length === 0) return [];
  return [
    total({ id: 'begroting/terug-te-ontvangen', label: 'Nog terug te ontvangen', unit: 'euro' }, parts),
  ];
}
