import { Decimal, ZERO } from '../base/decimal.ts';
import { euro } from '../base/format.ts';
import { fractionOf, fractionText } from '../base/fraction.ts';
import { type Place, pointerTo } from '../base/place.ts';
import type { Activiteit, Kost } from '../documents/generated/types.ts';
import type { Collective } from '../documents/kind.ts';
import type { Costs } from './costs.ts';
import type { Figure } from './figure.ts';
import { total } from './make.ts';
import { divide } from './shares.ts';

/** Name of the part of the costs that no budget pays yet. */
const UNALLOCATED = 'niet-toegewezen';

/**
 * The planned costs of a plan in euros: `begroting/gepland`, one figure per activity below it, and
 * `begroting/gepland/<budget>` for every budget that pays, plus `niet-toegewezen`.
 */
export function plannedCosts(plan: Collective, costs: Costs): Figure[] {
  const lines = linesOf(plan, costs);
  const perActivity = (plan.data.activiteiten ?? []).map((activity, index) =>
    total(
      { id: `activiteit/${activity.id}/kosten`, label: `Kosten ${activity.id}`, unit: 'euro' },
      lines.filter((line) => line.activity === activity).map((line) => line.cost),
      { source: place(plan, '/activiteiten', index) },
    ),
  );
  const all = total({ id: 'begroting/gepland', label: 'Geplande kosten', unit: 'euro' }, perActivity);
  return [all, ...perBudget(lines), ...perActivity];
}

interface Line {
  readonly activity: Activiteit;
  readonly line: Kost;
  readonly cost: Figure;
}

function linesOf(plan: Collective, costs: Costs): Line[] {
  return (plan.data.activiteiten ?? []).flatMap((activity, index) =>
    (activity.kosten ?? []).flatMap((line, at) => {
      const cost = costs.at(plan.file, pointerTo('/activiteiten', index, 'kosten', at));
      return cost === null ? [] : [{ activity, line, cost }];
    }),
  );
}

function place(plan: Collective, pointer: string, ...steps: (string | number)[]): Place {
  return { file: plan.file, pointer: pointerTo(pointer, ...steps), part: 'value' };
}

function perBudget(lines: readonly Line[]): Figure[] {
  const parts = new Map<string, Figure[]>();
  for (const line of lines)
    for (const [budget, part] of allocate(line)) parts.set(budget, [...(parts.get(budget) ?? []), part]);
  return [...parts.keys()]
    .sort()
    .map((budget) =>
      total(
        { id: `begroting/gepland/${budget}`, label: `Gepland ten laste van ${budget}`, unit: 'euro' },
        parts.get(budget) ?? [],
      ),
    );
}

/** Splits one line over the budgets that pay it: fixed amounts and shares first, then what is left. */
function allocate({ line, cost }: Line): [string, Figure][] {
  const payers = line['kosten-uit'] ?? [];
  if (cost.value === null) return unknownParts(payers, cost);
  const whole = cost.value;
  const shares = divide(
    whole,
    payers.map((payer) => fractionOf(payer.deel ?? 0) ?? ZERO),
  );
  let rest = whole;
  const parts: [string, Figure][] = [];
  for (const [index, payer] of payers.entries()) {
    if (payer.deel === undefined && payer.bedrag === undefined) continue;
    const amount = payer.bedrag === undefined ? (shares[index] ?? ZERO) : new Decimal(payer.bedrag);
    rest = rest.minus(amount);
    parts.push([payer.budget, partOf(cost, amount, sharing(payer))]);
  }
  return rest.gt(0) ? [...parts, ...divideRest(payers, rest, cost)] : parts;
}

type Payer = NonNullable<Kost['kosten-uit']>[number];

/** What amounts and shares leave goes in equal parts to the payers named without either, else to no budget yet. */
function divideRest(payers: readonly Payer[], rest: Decimal, cost: Figure): [string, Figure][] {
  const open = payers.filter((payer) => payer.deel === undefined && payer.bedrag === undefined);
  if (open.length === 0)
    return [[UNALLOCATED, partOf(cost, rest, payers.length === 0 ? 'nog geen budget genoemd' : 'rest')]];
  const parts = divide(
    rest,
    open.map(() => new Decimal(1).div(open.length)),
  );
  const words = rest.eq(cost.value ?? ZERO) && open.length === 1 ? 'volledig' : 'rest';
  return open.map((payer, index) => [payer.budget, partOf(cost, parts[index] ?? ZERO, words)]);
}

function sharing(payer: Payer): string {
  return payer.bedrag === undefined
    ? `deel ${fractionText(payer.deel ?? '')}`
    : `vast bedrag ${euro(payer.bedrag)}`;
}

function unknownParts(payers: NonNullable<Kost['kosten-uit']>, cost: Figure): [string, Figure][] {
  const budgets = payers.length === 0 ? [UNALLOCATED] : payers.map((payer) => payer.budget);
  return budgets.map((budget) => [budget, { ...cost, operation: cost.operation ?? 'onbekend' }]);
}

function partOf(cost: Figure, amount: Decimal, operation: string): Figure {
  return {
    ...cost,
    value: amount,
    operation,
    operands: amount.eq(cost.value ?? ZERO) ? cost.operands : [cost],
  };
}
