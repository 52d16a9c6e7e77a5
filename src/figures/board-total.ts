import { groupBy } from '../base/group-by.ts';
import type { Collective } from '../documents/kind.ts';
import type { Book } from './book.ts';
import type { Figure } from './figure.ts';
import { total } from './make.ts';
import type { Booking } from './spending.ts';

const PER_BUDGET = 'begroting/gepland/';

/**
 * What all schools of a board plan and spend together per budget year, in euros: `totaal/<year>/gepland`,
 * `totaal/<year>/besteed`, and `totaal/niet-toegewezen/gepland` for costs that no budget pays yet. A plan of
 * several schools and an activity that schools share count once, in the plan that holds their costs. `yearOf` gives
 * the year of the budget of that name that pays a plan.
 */
export function boardTotals(
  plans: readonly Collective[],
  book: Book,
  yearOf: (plan: Collective, budget: string) => number | undefined,
  bookings: readonly Booking[],
): Figure[] {
  const costs = plans.flatMap((plan) =>
    book
      .of(plan.file)
      .filter(({ id }) => id.startsWith(PER_BUDGET))
      .map((cost) => {
        const year = yearOf(plan, cost.id.slice(PER_BUDGET.length));
        return [year?.toString() ?? 'niet-toegewezen', cost] as const;
      }),
  );
  const spent = bookings.map(({ year, amount }) => [String(year), amount] as const);
  return [...totals('gepland', 'Gepland', costs), ...totals('besteed', 'Besteed', spent)];
}

function totals(part: string, word: string, parts: readonly (readonly [year: string, Figure])[]): Figure[] {
  const perYear = groupBy(parts, ([year]) => year);
  return [...perYear.keys()].sort().map((year) =>
    total(
      { id: `totaal/${year}/${part}`, label: `${word} door alle scholen, ${year}`, unit: 'euro' },
      (perYear.get(year) ?? []).map(([, figure]) => figure),
    ),
  );
}
