import type { Collective } from '../../src/documents/kind.ts';
import * as breakdown from '../../src/figures/breakdown.ts';
import * as budget from '../../src/figures/budget.ts';
import { Costs } from '../../src/figures/costs.ts';
import type { Figure } from '../../src/figures/figure.ts';

/** The planned costs of one plan. */
export function plannedCosts(plan: Collective): Figure[] {
  return budget.plannedCosts(plan, new Costs([plan]));
}

/** The costs of one plan, divided otherwise. */
export function costDivisions(plan: Collective, activityCosts: ReadonlyMap<string, Figure>): Figure[] {
  return breakdown.costDivisions(plan, activityCosts, new Costs([plan]));
}
