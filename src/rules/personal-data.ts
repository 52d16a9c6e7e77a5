import { contactData } from './algemeen/_shared/contact-data.ts';
import { nationalNumbers } from './algemeen/_shared/national-number.ts';
import { whoItIs } from './algemeen/_shared/who-it-is.ts';

/** Something of a person in a text, by its offsets; what it is, never the words. */
export interface PersonalDatum {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** All that rules would tell of persons in a text: numbers of persons anywhere, the rest in a document about persons. */
export function personalData(text: string, aboutPersons: boolean): PersonalDatum[] {
  const others = aboutPersons ? [...contactData(text), ...whoItIs(text)] : [];
  return [...nationalNumbers(text), ...others]
    .map(({ kind, start, end }) => ({ kind, start, end }))
    .sort((a, b) => a.start - b.start);
}
