import type { SchoolView } from './input.ts';

/** True when a person leads a school of this employer, in any of their appointments. */
export function leadsSchool(person: string, view: SchoolView): boolean {
  return view.employed.some((one) => one.person === person && one.schoolleider === true);
}
