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
  return part === undefined ? `rechten/${who}/${pot}/${year}` : `rechten/${who}/${pot}/${year}/${part}`;
}

/** `uren/<person>/<part>/<year>`. */
export function apartAddress(person: string, part: ApartPart, year: string): string {
  return `uren/${person}/${part}/${year}`;
}

/** The part of a right that the appointments of one category give. */
export function categoryAddress(right: string, category: string): string {
  return `${right}/${category}`;
}

/** The category of such a part. */
export function categoryIn(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

/** Whose room under which cap, in the years that end with this one. */
export interface CapUse {
  readonly kader: string;
  readonly cap: string;
  readonly who: string;
  readonly year: string;
}

/** `plafond/<kader>/<cap>/<who>/<last year>/<part>`. */
export function capAddress({ kader, cap, who, year }: CapUse, part: 'besteed' | 'over'): string {
  return ['plafond', kader, cap, who, year, part].join('/');
}

/** Whose room an address speaks of, once for both its parts; null for any other address. */
export function capIn(address: string): CapUse | null {
  const [kind, kader, cap, who, year, part] = address.split('/');
  return kind === 'plafond' && part === 'besteed' && kader && cap && who && year
    ? { kader, cap, who, year }
    : null;
}
