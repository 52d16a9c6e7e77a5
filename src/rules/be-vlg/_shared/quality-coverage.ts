import type { Doc } from '../../../documents/kind.ts';
import { valuesAt } from '../../../documents/paths.ts';
import BL9 from '../../../law/be-vlg/bl9.yaml';
import type { QualityElement } from '../../../law/quality-element.ts';
import type { YamlData } from '../../../workspace/yaml-data.ts';
import { ACTIVITY_SIGNS, GOAL_SIGNS, NEED_SIGNS } from './quality-signs.ts';

/** Where a plan shows an element of BL9: paths of fields, and positions of needs, goals and activities. */
export interface Coverage {
  readonly element: QualityElement;
  readonly fields: readonly string[];
  readonly needs: readonly number[];
  readonly goals: readonly number[];
  readonly activities: readonly number[];
}

/** Where a plan shows each of the ten elements of BL9; an element shown nowhere has four empty lists. */
export function qualityCoverage(plan: Doc<'plan'>): Coverage[] {
  const { behoefteanalyse, doelen, activiteiten } = plan.data;
  return BL9.map((element) => {
    const { velden = [], noden, doelen: goal, activiteiten: activity } = element.toont;
    return {
      element,
      fields: velden.filter((path) => isFilled(plan, path)),
      needs: positions(behoefteanalyse?.noden, noden && NEED_SIGNS[noden]),
      goals: positions(doelen, goal && ((one) => GOAL_SIGNS[goal](one, plan))),
      activities: positions(activiteiten, activity && ((one) => ACTIVITY_SIGNS[activity](one, plan))),
    };
  });
}

function isFilled(plan: Doc<'plan'>, path: string): boolean {
  return valuesAt(plan.data as unknown as YamlData, path).some(({ value }) =>
    typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) && value.length > 0,
  );
}

function positions<T>(items: readonly T[] = [], has: ((item: T) => boolean) | undefined): number[] {
  return has === undefined ? [] : items.flatMap((item, index) => (has(item) ? [index] : []));
}
