import { Decimal, ZERO } from '../base/decimal.ts';
import { pointerTo } from '../base/place.ts';
import type { Doc } from '../documents/kind.ts';
import { parameterAt } from '../law/lookup.ts';
import type { Figure } from './figure.ts';
import { derived, fromLaw, given, inCents, total, unknown } from './make.ts';

type Budget = NonNullable<Doc<'school'>['data']['budgetten']>[number];

/**
 * The state of each budget of a school in euros: `budget/<id>/beschikbaar` (opening reserve + received, or
 * the estimate), `…/over` (available − what plans have planned) and, for Flemish training money, the reserve
 * that may stay and what would have to be repaid. All expected until the year is closed.
 */
export function schoolBudgets(school: Doc<'school'>, plannedOn: (budget: string) => Figure): Figure[] {
  return (school.data.budgetten ?? []).flatMap((budget, index) => {
    const pointer = pointerTo('/budgetten', index);
    const means = yearlyMeans(school, budget, pointer);
    const available = availableMoney(school, budget, pointer, means);
    const left = remaining(budget, available, plannedOn(budget.id));
    return [available, left, ...repayment(budget, means, left)];
  });
}

function yearlyMeans(school: Doc<'school'>, budget: Budget, pointer: string): Figure {
  const at = (field: string) => ({
    file: school.file,
    pointer: pointerTo(pointer, field),
    part: 'value' as const,
  });
  const id = `budget/${budget.id}/middelen`;
  if (budget.ontvangen !== undefined && budget.ontvangen !== null)
    return given(
      { id, label: `Ontvangen ${budget.id}`, unit: 'euro' },
      new Decimal(budget.ontvangen),
      at('ontvangen'),
    );
  if (budget.geraamd !== undefined && budget.geraamd !== null)
    return {
      ...given(
        { id, label: `Geraamd ${budget.id}`, unit: 'euro' },
        new Decimal(budget.geraamd),
        at('geraamd'),
      ),
      exact: false,
    };
  return unknown(
    { id, label: `Middelen ${budget.id}`, unit: 'euro' },
    at('id'),
    'nog niet ontvangen en niet geraamd',
  );
}

function availableMoney(school: Doc<'school'>, budget: Budget, pointer: string, means: Figure): Figure {
  const named = {
    id: `budget/${budget.id}/beschikbaar`,
    label: `Beschikbaar ${budget.id}`,
    unit: 'euro' as const,
  };
  const source = { file: school.file, pointer: pointerTo(pointer, 'reserve-begin'), part: 'value' as const };
  const reserve = budget['reserve-begin'];
  if (reserve === undefined || reserve === null) return total(named, [means]);
  const opening = given(
    { id: `budget/${budget.id}/reserve-begin`, label: 'Reserve bij het begin', unit: 'euro' },
    new Decimal(reserve),
    source,
  );
  return total(named, [opening, means]);
}

function remaining(budget: Budget, available: Figure, spent: Figure): Figure {
  const known: Figure = spent.value === null ? { ...spent, value: ZERO } : spent;
  const left = derived(
    { id: `budget/${budget.id}/over`, label: `Naar verwachting over ${budget.id}`, unit: 'euro' },
    'beschikbaar − gepland',
    [available, known],
    ([has = ZERO, needs = ZERO]) => has.minus(needs),
  );
  return spent.open > 0
    ? { ...left, open: available.open + spent.open, bound: 'hoogstens', exact: false }
    : left;
}

/** What may stay as reserve and what would be repaid, by art. 9-11 of the quality decree as the ministry reads it. */
function repayment(
  budget: Pick<Budget, 'id' | 'bron' | 'begrotingsjaar'>,
  means: Figure,
  left: Figure,
): Figure[] {
  if (budget.bron !== 'professionaliseringsmiddelen') return [];
  const share = parameterAt('be-vlg/reserve-aandeel', `${budget.begrotingsjaar}-01-01`);
  if (share === null) return [];
  const limit = derived(
    { id: `budget/${budget.id}/reserve-grens`, label: `Hoogste reserve ${budget.id}`, unit: 'euro' },
    'deel × middelen van het jaar',
    [fromLaw(share, 'verhouding'), means],
    ([part = ZERO, money = ZERO]) => part.times(money),
  );
  const repay = derived(
    {
      id: `budget/${budget.id}/terug-te-betalen`,
      label: `Naar verwachting terug te betalen ${budget.id}`,
      unit: 'euro',
    },
    'over − hoogste reserve, minstens nul',
    [left, limit],
    ([remaining = ZERO, reserve = ZERO]) => Decimal.max(ZERO, remaining.minus(reserve)),
  );
  return [inCents(limit), inCents(repay)];
}
