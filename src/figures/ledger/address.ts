import type { Right } from '../norms.ts';

/** The parts of a balance that have an address of their own, below that of the right. */
export const PARTS = [
  'toegekend',
  'gespaard',
  'gepland',
  'gebruikt',
  'over',
  'nog-vrij-te-plannen',
  'vervalt',
] as const;
export type Part = (typeof PARTS)[number];

/** Hours of a person that stand apart from the rights. */
export const APART = [
  'opgedragen',
  'instemming-nodig',
  'instemming-gegeven',
  'taakbeleid',
  'ontwikkeltijd',
  'lestaak-hoogstens',
] as const;
export type ApartPart = (typeof APART)[number];

/** Whose right: a person, or all of a school, category or team together. */
export type Holder =
  | { readonly person: string }
  | { readonly group: 'school' }
  | { readonly group: 'categorie' | 'team'; readonly name: string };

/** `rechten/<person>/<pot>/<year>`, with `/<part>` behind it for a part of the balance. */
export function rightAddress(holder: Holder, pot: Right, year: string, part?: Part): string {
  const who =
    'person' in holder
      ? holder.person
      : holder.group === 'school'
        ? holder.group
        : `${holder.group}/${holder.name}`;
  return ['rechten', who, pot, year, ...(part === undefined ? [] : [part])].join('/');
}

/** `uren/<person>/<part>/<year>`. */
export function apartAddress(person: string, part: ApartPart, year: string): string {
  return `uren/${person}/${part}/${year}`;
}
