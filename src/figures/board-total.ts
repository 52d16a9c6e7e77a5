import type { Collective } from '../documents/kind.ts';
import type { Figure } from './figure.ts';
import { total } from './make.ts';
import type { Booking } from './spending.ts';

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
      const budget = /^begroting\/gepland\/(.+)$/.exec(figure.id)?.[1];
      if (budget === undefined) continue;
      const year = yearOf.get(budget)?.toString() ?? 'niet-toegewezen';
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
  return [...perYear]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, parts]) =>
      total(
        { id: `totaal/${year}/${part}`, label: `${word} door alle scholen, ${year}`, unit: 'euro' },
        parts,
      ),
    );
}
