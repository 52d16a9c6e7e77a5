import { Decimal } from '../base/decimal.ts';
import { type Place, pointerTo } from '../base/place.ts';
import { type Land, schoolYearPeriod } from '../base/school-year.ts';
import type { Doc } from '../documents/kind.ts';
import type { Figure } from './figure.ts';
import { given, unknown } from './make.ts';
import type { Use } from './planned-use.ts';

/** Hours that were really followed in a school year, by person and pot, or by one person only; who is absent follows none. */
export function usesInParticipation(list: Doc<'deelname'>, planned: readonly Use[], only?: string): Use[] {
  return (list.data.regels ?? []).flatMap((line, index): Use[] => {
    if (line.afwezig || (only !== undefined && line.medewerker !== only)) return [];
    const place: Place = { file: list.file, pointer: pointerTo('/regels', index, 'uren'), part: 'value' };
    const named = {
      id: `gevolgd/${line.activiteit}`,
      label: `Gevolgd ${line.activiteit}`,
      unit: 'uur' as const,
    };
    const hours =
      line.uren === undefined
        ? unknown(named, place, 'uren niet ingevuld')
        : given(named, new Decimal(line.uren), place);
    const pot = line['uren-uit'] ?? plannedPot(line.activiteit, line.medewerker, planned);
    return [{ person: line.medewerker, activity: line.activiteit, hours, pot }];
  });
}

/** A line that does not say where its hours go follows the plan: the person's own line there. */
function plannedPot(activity: string, person: string, planned: readonly Use[]): string {
  const found = planned.find(
    (use) => use.person === person && (use.activity === activity || use.activity.endsWith(`/${activity}`)),
  );
  return found?.pot ?? 'werkgever';
}

/** Money of a person's own right that was spent in a school year, as figures per booking. */
export function ownMoneySpent(
  books: readonly Doc<'uitgaven'>[],
  person: string,
  schoolYear: string,
  land: Land,
): Figure[] {
  const year = schoolYearPeriod(schoolYear, land);
  return books.flatMap((book) =>
    (book.data.boekingen ?? []).flatMap((booking, index) => {
      const own = booking.medewerker === person && booking['geld-uit'] === 'basisrecht';
      if (!own || booking.datum < year.from || booking.datum > year.to) return [];
      const place: Place = {
        file: book.file,
        pointer: pointerTo('/boekingen', index, 'bedrag'),
        part: 'value',
      };
      const named = {
        id: `besteed/${booking.datum}/${index}`,
        label: `Boeking van ${booking.datum}`,
        unit: 'euro' as const,
      };
      return [given(named, new Decimal(booking.bedrag), place)];
    }),
  );
}
