import { Decimal } from '../base/decimal.ts';
import { groupBy } from '../base/group-by.ts';
import { pointerTo } from '../base/place.ts';
import type { Collective, Doc } from '../documents/kind.ts';
import type { Figure } from './figure.ts';
import { given, total } from './make.ts';

/** One booking as a figure in euros, with what it was for; a refund is negative. */
export interface Booking {
  readonly budget: string | null;
  /** The school or board whose file it stands in. */
  readonly owner: string | null;
  /** The budget year of that file. */
  readonly year: number;
  readonly activity: string | null;
  readonly post: string | null;
  readonly amount: Figure;
}

/** Every booking of a number of expense files. */
export function bookingsIn(books: readonly Doc<'uitgaven'>[]): Booking[] {
  return books.flatMap((book) =>
    (book.data.boekingen ?? []).map((booking, index) => ({
      budget: booking.budget ?? null,
      owner: book.data.school ?? book.data.bestuur ?? null,
      year: book.data.begrotingsjaar,
      activity: booking.activiteit ?? null,
      post: booking.post ?? null,
      amount: given(
        { id: `boeking/${index}`, label: `Boeking van ${booking.datum}`, unit: 'euro' },
        new Decimal(booking.bedrag),
        { file: book.file, pointer: pointerTo('/boekingen', index, 'bedrag'), part: 'value' },
      ),
    })),
  );
}

/** What was spent on each activity of a plan, in euros: `activiteit/<id>/besteed`, only where something was booked. */
export function spentPerActivity(plan: Collective, bookings: readonly Booking[]): Figure[] {
  const booked = groupBy(bookings, ({ activity }) =>
    activity?.startsWith(`${plan.id}/`) ? activity.slice(plan.id.length + 1) : activity,
  );
  return (plan.data.activiteiten ?? []).flatMap(({ id }) => {
    const own = booked.get(id);
    if (own === undefined) return [];
    const named = { id: `activiteit/${id}/besteed`, label: `Besteed aan ${id}`, unit: 'euro' as const };
    return [
      total(
        named,
        own.map(({ amount }) => amount),
      ),
    ];
  });
}
