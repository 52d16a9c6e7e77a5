import { Decimal } from '../base/decimal.ts';
import { type Place, pointerTo } from '../base/place.ts';
import type { Urenopgave } from '../documents/generated/types.ts';
import type { Figure } from './figure.ts';
import { given, total, unknown } from './make.ts';

const PARTS = ['voorbereiding', 'zelfstudie', 'nawerk'] as const;

/**
 * The hours that one participant spends on an activity: the total as given, or meetings of their own length
 * with preparation, self-study and follow-up. Not filled in is unknown, not zero.
 */
export function hoursOf(hours: Urenopgave | undefined, id: string, place: Place): Figure {
  const named = { id, label: 'Uren per deelnemer', unit: 'uur' as const };
  const at = (...steps: (string | number)[]): Place => ({
    ...place,
    pointer: pointerTo(place.pointer, ...steps),
  });
  if (hours === undefined || hours.onbekend) return unknown(named, place, 'uren nog niet bekend');
  if (hours.totaal !== undefined) return given(named, new Decimal(hours.totaal), at('totaal'));
  const meetings = (hours.bijeenkomsten ?? []).map((length, index) =>
    given(
      { id: `${id}/bijeenkomst/${index}`, label: `Bijeenkomst ${index + 1}`, unit: 'uur' },
      new Decimal(length),
      at('bijeenkomsten', index),
    ),
  );
  const others = PARTS.flatMap((part) => {
    const value = hours[part];
    return value === undefined
      ? []
      : [given({ id: `${id}/${part}`, label: part, unit: 'uur' }, new Decimal(value), at(part))];
  });
  const parts = [...meetings, ...others];
  if (parts.length === 0) return unknown(named, place, 'uren nog niet bekend');
  return total(named, parts, { source: place });
}

/** How many hours an activity lasts for a participant; null while that is not known. */
export function lastsHours(hours: Urenopgave | undefined): Decimal | null {
  return hoursOf(hours, 'uren', { file: '', pointer: '', part: 'value' }).value;
}
