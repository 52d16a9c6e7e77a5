import { dateInWords } from '../../base/format.ts';
import type { Activiteit } from '../../documents/generated/types.ts';
import { listText, spanText } from '../format.ts';

type When = NonNullable<Activiteit['wanneer']>;

/** When an activity takes place, in words; what is not filled in says so. */
export function whenText(when: When | undefined): string {
  if (when === undefined) return 'niet ingevuld';
  const notes = [
    when.voorbehouden === true ? 'moment voorbehouden' : null,
    when['uitgesteld-van'] === undefined ? null : `uitgesteld van ${when['uitgesteld-van']}`,
    when['telt-voor'] === undefined ? null : `telt voor ${when['telt-voor']}`,
  ].filter((note) => note !== null);
  return notes.length === 0 ? moment(when) : `${moment(when)} (${notes.join('; ')})`;
}

function moment(when: When): string {
  if (when.datum !== undefined) return dateInWords(when.datum);
  if (when.data !== undefined) return listText(when.data.map(dateInWords));
  if (when.van !== undefined) return between(when.van, when.tot);
  if (when.trimester !== undefined) return `trimester ${when.trimester}`;
  if (when.periode !== undefined) return when.periode;
  if (when.schooljaren !== undefined) return listText(when.schooljaren);
  if (when.herhaling !== undefined) return repetition(when.herhaling);
  return 'nog niet bekend';
}

function repetition(repeated: NonNullable<When['herhaling']>): string {
  const parts = [
    EVERY[repeated.elke],
    repeated.aantal === undefined ? null : `${repeated.aantal} keer`,
    repeated.van === undefined ? null : fromText(repeated.van, repeated.tot),
  ];
  return parts.filter((part) => part !== null).join(', ');
}

const EVERY: Readonly<Record<NonNullable<When['herhaling']>['elke'], string>> = {
  dag: 'elke dag',
  week: 'elke week',
  'twee-weken': 'om de twee weken',
  maand: 'elke maand',
  trimester: 'elk trimester',
  'half-jaar': 'elk half jaar',
  schooljaar: 'elk schooljaar',
  'twee-schooljaren': 'om de twee schooljaren',
};

function fromText(from: string, to: string | undefined): string {
  return to === undefined ? between(from, to) : `van ${between(from, to)}`;
}

function between(from: string, to: string | undefined): string {
  return to === undefined ? `vanaf ${dateInWords(from)}` : spanText(from, to);
}
