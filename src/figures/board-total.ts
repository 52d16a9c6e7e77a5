import type { Collective } from '../documents/kind.ts';
import type { Figure } from './figure.ts';
import { total } from './make.ts';
import type { Booking } from './spending.ts';

const PER_BUDGET = 'begroting/gepland/';

/**
 * What all schools of a board plan and spend together per budget year, in euros: `totaal/<year>/gepland`,
 * `totaal/<year>/besteed`, and `totaal/niet-toegewezen/gepland` for costs that no budget pays yet. A plan of
 * several schools and an activity that schools share count once, in the plan that holds their costs.
 */
export function boardTotals(
  plans: readonly Collective[],
  book: ReadonlyMap<string, readonly Figure[]>,
  yearOf: ReadonlyMap<string, number>,
  bookings: readonly Booking[],
): Figure[] {
  const planned = new Map<string, Figure[]>();
  for (const plan of plans)
    for (const figure of book.get(plan.file) ?? []) {
      if (!figure.id.startsWith(PER_BUDGET)) continue;
      const year = yearOf.get(figure.id.slice(PER_BUDGET.length))?.toString() ?? 'niet-toegewezen';
      planned.set(year, [...(planned.get(year) ?? []), figure]);
    }
  const spent = new Map<string, Figure[]>();
  for (const booking of bookings) {
    const year = String(booking.year);
    spent.set(year, [...(spent.get(year) ?? []), booking.amount]);
  }
  return [...totals('gepland', 'Gepland', planned), ...totals('besteed', 'Besteed', spent)];
}

function totals(part: string, word: string, perYear: ReadonlyMap<string, readonly Figure[]>): Figure[] {
  return [...perYear.keys()]
    .sort()
    .map((year) =>
      total(
        { id: `totaal/${year}/${part}`, label: `${word} door alle scholen, ${year}`, unit: 'euro' },
        perYear.get(year) ?? [],
      ),
    );
}
