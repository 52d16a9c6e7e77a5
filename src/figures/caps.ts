import type { IsoDate } from '../base/dates.ts';
import { Decimal, ZERO } from '../base/decimal.ts';
import { pointerTo } from '../base/place.ts';
import { type Land, schoolYearOf, schoolYearStart } from '../base/school-year.ts';
import type { Kost, Plafond } from '../documents/generated/types.ts';
import type { Doc } from '../documents/kind.ts';
import type { Figure } from './figure.ts';
import { capAddress } from './ledger/address.ts';
import { derived, given, total } from './make.ts';

type Boeking = NonNullable<Doc<'uitgaven'>['data']['boekingen']>[number];

/** The two ways in which the years of a cap may run. */
export const YEARS = ['kalenderjaar', 'schooljaar'] as const;
export type YearKind = (typeof YEARS)[number];

/** One booking as a cap sees it, with where it stands. */
export interface CappedBooking extends Boeking {
  readonly file: string;
  readonly index: number;
}

const DOUBT =
  'Het kader zegt niet of het plafond per kalenderjaar of per schooljaar telt; hier telt het kalenderjaar.';

/**
 * How much room is left under each cap of a kader that counts per employee or per school, in euros:
 * `plafond/<kader>/<cap>/<who>/<last year>/besteed` and `…/over`, for every year in which something was booked.
 * A cap over more years counts the bookings of that year and those before it.
 */
export function capFigures(
  school: Doc<'school'>,
  kaders: readonly Doc<'kader'>[],
  books: readonly Doc<'uitgaven'>[],
  land: Land,
): Figure[] {
  const bookings = bookingsOf(books);
  return kaders.flatMap((kader) =>
    (kader.data.plafonds ?? []).flatMap((cap, index) => {
      const meant = bookings.filter((booking) => countsFor(cap, kader, booking));
      const subjects = cap.per === 'school' ? [school.id] : peopleIn(meant);
      return subjects.flatMap((who) =>
        usesOf(
          { cap, kader, index, who },
          meant.filter((booking) => cap.per === 'school' || booking.medewerker === who),
          land,
        ),
      );
    }),
  );
}

/** Every booking of a number of expense files, with its place. */
export function bookingsOf(books: readonly Doc<'uitgaven'>[]): CappedBooking[] {
  return books.flatMap(({ file, data }) =>
    (data.boekingen ?? []).map((booking, index) => ({ ...booking, file, index })),
  );
}

/** True when a cap on what was paid counts this booking: of the kind of cost that it names, within its kader's term. */
export function countsFor(cap: Plafond, kader: Doc<'kader'>, booking: Boeking): boolean {
  if (cap.per === 'activiteit' || !isMeant(cap, booking)) return false;
  const { van, tot } = kader.data.looptijd ?? {};
  return (van === undefined || van <= booking.datum) && (tot === undefined || booking.datum <= tot);
}

/** True when a cap speaks of this kind of cost; a cap that names none speaks of all. */
export function isMeant(cap: Plafond, cost: Pick<Kost, 'gebied'> & { readonly post?: string }): boolean {
  return (
    (cap.post === undefined || cost.post === cap.post) &&
    (cap.gebied === undefined || cost.gebied === cap.gebied)
  );
}

/** The year in which a day counts: its calendar year, or the first year of its school year. */
export function yearOf(day: IsoDate, kind: YearKind, land: Land): number {
  return kind === 'kalenderjaar'
    ? Number(day.slice(0, 4))
    : (schoolYearStart(schoolYearOf(day, land)) ?? Number.NaN);
}

/** True when a day counts in the years of a cap that end with `last`. */
export function isWithin(cap: Plafond, day: IsoDate, last: number, kind: YearKind, land: Land): boolean {
  const year = yearOf(day, kind, land);
  return last - (cap.jaren ?? 1) < year && year <= last;
}

interface CapOf {
  readonly cap: Plafond;
  readonly kader: Doc<'kader'>;
  readonly index: number;
  readonly who: string;
}

function peopleIn(bookings: readonly CappedBooking[]): string[] {
  return [...new Set(bookings.flatMap(({ medewerker }) => medewerker ?? []))].sort();
}

function usesOf(of: CapOf, bookings: readonly CappedBooking[], land: Land): Figure[] {
  const kind = of.cap['telt-per'] ?? 'kalenderjaar';
  const years = [...new Set(bookings.map(({ datum }) => yearOf(datum, kind, land)))].sort();
  return years.flatMap((last) => {
    const name = kind === 'kalenderjaar' ? String(last) : `${last}-${last + 1}`;
    const within = bookings.filter(({ datum }) => isWithin(of.cap, datum, last, kind, land));
    return useOf(of, name, within);
  });
}

function useOf(
  { cap, kader, index, who }: CapOf,
  year: string,
  bookings: readonly CappedBooking[],
): Figure[] {
  const use = { kader: kader.id, cap: capName(cap), who, year };
  const euro = (part: 'besteed' | 'over', label: string) => ({
    id: capAddress(use, part),
    label,
    unit: 'euro' as const,
  });
  const doubt = cap['telt-per'] === undefined ? { doubt: DOUBT } : {};
  const spent = total(
    euro('besteed', `Besteed onder het plafond ${capName(cap)}, ${who}, ${year}`),
    bookings.map(({ bedrag, datum, file, index: at }) =>
      given({ id: `boeking/${at}`, label: `Boeking van ${datum}`, unit: 'euro' }, new Decimal(bedrag), {
        file,
        pointer: pointerTo('/boekingen', at, 'bedrag'),
        part: 'value',
      }),
    ),
  );
  const limit = given({ id: 'plafond', label: 'Plafond', unit: 'euro' }, new Decimal(cap.bedrag), {
    file: kader.file,
    pointer: pointerTo('/plafonds', index, 'bedrag'),
    part: 'value',
  });
  const left = derived(
    euro('over', `Over onder het plafond ${capName(cap)}, ${who}, ${year}`),
    'plafond − besteed',
    [limit, spent],
    ([most = ZERO, paid = ZERO]) => most.minus(paid),
    doubt,
  );
  return [{ ...spent, ...doubt }, left];
}

/** What a cap is about, as a name: `medewerker-2-jaar-verplaatsing-buitenland`. */
export function capName(cap: Plafond): string {
  const { per = 'medewerker', jaren = 1, post, gebied, categorie } = cap;
  return [per, ...(per === 'activiteit' ? [] : [`${jaren}-jaar`]), post, gebied, categorie]
    .filter((word) => word !== undefined)
    .join('-');
}
