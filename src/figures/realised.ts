import { Decimal, ZERO } from '../base/decimal.ts';
import { type Place, pointerTo } from '../base/place.ts';
import type { Doc } from '../documents/kind.ts';
import type { Appointment } from './appointment.ts';
import type { Figure } from './figure.ts';
import { derived, given, inCents, total, unknown } from './make.ts';

type Line = NonNullable<Doc<'deelname'>['data']['regels']>[number];

/** What a board knows of the execution of one calendar year. */
export interface Execution {
  readonly books: readonly Doc<'uitgaven'>[];
  readonly lists: readonly Doc<'deelname'>[];
  readonly appointments: readonly Appointment[];
}

/**
 * What was really spent on professionalisation in a closed year, in time and money:
 * `tien-procent/<year>/besteed` in euros. Null while an expense file of the year is open or there is none.
 * Hours are valued at the tariff of the person's category; replacement (`verlet`) is not added to hours that
 * are valued already. Source: CAO VO art. 17.2.1 (it says spent); W22.
 */
export function realised(board: Doc<'bestuur'>, year: number, execution: Execution): Figure | null {
  const books = execution.books.filter((book) => book.data.begrotingsjaar === year);
  if (books.length === 0 || books.some((book) => typeof book.data['afgesloten-op'] !== 'string')) return null;
  const money = books.flatMap((book) =>
    (book.data.boekingen ?? []).flatMap((booking, index): Figure[] => {
      if (booking.post === 'verlet') return [];
      const place = {
        file: book.file,
        pointer: pointerTo('/boekingen', index, 'bedrag'),
        part: 'value' as const,
      };
      return [
        given(
          { id: `boeking/${index}`, label: `Boeking van ${booking.datum}`, unit: 'euro' },
          new Decimal(booking.bedrag),
          place,
        ),
      ];
    }),
  );
  const hours = execution.lists.flatMap((list) =>
    (list.data.regels ?? []).flatMap((line, index): Figure[] => {
      if (line.afwezig || line.datum === undefined || !line.datum.startsWith(`${year}-`)) return [];
      const place = { file: list.file, pointer: pointerTo('/regels', index, 'uren'), part: 'value' as const };
      return [valued(board, { ...line, datum: line.datum }, index, place, execution.appointments)];
    }),
  );
  return total(
    { id: `tien-procent/${year}/besteed`, label: `Besteed in tijd en geld ${year}`, unit: 'euro' },
    [...money, ...hours],
  );
}

function valued(
  board: Doc<'bestuur'>,
  line: Line & { readonly datum: string },
  index: number,
  place: Place,
  appointments: readonly Appointment[],
): Figure {
  const date = line.datum;
  const named = { id: `uren/${index}`, label: `Uren van ${date}`, unit: 'euro' as const };
  if (line.uren === undefined) return unknown(named, place, 'uren niet ingevuld');
  const category = appointments.find(
    (one) => one.person === line.medewerker && one.van <= date && (one.tot ?? date) >= date,
  )?.categorie;
  const tariffs = board.data.uurtarieven ?? [];
  const at = tariffs.findLastIndex((tariff) => tariff.categorie === category && (tariff.vanaf ?? '') <= date);
  const tariff = tariffs[at];
  if (tariff === undefined)
    return unknown(named, place, `geen uurtarief voor ${category ?? 'deze medewerker'}: niet te berekenen`);
  const rate = { file: board.file, pointer: pointerTo('/uurtarieven', at, 'bedrag'), part: 'value' as const };
  return inCents(
    derived(
      named,
      'uren × uurtarief',
      [
        given({ id: 'uren', label: 'Uren', unit: 'uur' }, new Decimal(line.uren), place),
        given(
          { id: 'uurtarief', label: `Uurtarief ${category}`, unit: 'euro' },
          new Decimal(tariff.bedrag),
          rate,
        ),
      ],
      ([count = ZERO, price = ZERO]) => count.times(price),
    ),
  );
}
