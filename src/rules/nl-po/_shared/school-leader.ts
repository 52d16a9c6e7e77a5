import type { IsoDate } from '../../../base/dates.ts';
import type { SchoolView } from '../../input.ts';

/** True when a person leads a school of this employer on a day. */
export function leadsSchool(person: string, day: IsoDate, view: SchoolView): boolean {
  return view
    .employed(person)
    .some((one) => one.schoolleider === true && one.van <= day && day <= (one.tot ?? day));
}
