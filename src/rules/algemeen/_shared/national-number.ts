import type { TextInput } from '../../rule.ts';
import { otherNumbers, outside, type Stretch, withoutDays } from './other-numbers.ts';

/** Which number a person may have: of Belgium, of the Netherlands, or of the staff of Flemish schools. */
export type NumberKind = 'rijksregisternummer' | 'burgerservicenummer' | 'stamboeknummer';

export const NUMBERS_IN_ENGLISH: Readonly<Record<NumberKind, string>> = {
  rijksregisternummer: 'Belgian national number (rijksregisternummer)',
  burgerservicenummer: 'citizen service number (burgerservicenummer)',
  stamboeknummer: 'number of Flemish school staff (stamboeknummer)',
};

/** Digits that may be the number of a person, with their offsets in the text. */
export interface Candidate extends Stretch {
  /** A word beside it on the same line that says it is one, e.g. `bsn`; null when there is none. */
  readonly context: string | null;
  readonly kind: NumberKind;
}

const CONTEXT =
  /(?<![a-z])(bsn|burgerservicen(?:umme)?r|sofi-?n(?:umme)?r|onderwijsnummer|rijksregister(?:n(?:umme)?r)?|rrn|insz|bis-?n(?:umme)?r|stamboek(?:n(?:umme)?r)?)s?(?![a-z])/i;
/** How many signs after a number may still say what it is: `85.07.30-033.28 (rijksregister)`. */
const BESIDE = 4;
const RUN = /(?<![\w.,/-]|\d:)\d(?:(?:[ \u00a0]?[./\-–][ \u00a0]?|[ \u00a0])?\d){7,}(?!\w|[.,/:–-]\w)/g;
/**
 * Every number in a text that a register may have given to a person: with a word that says so on its line any eight, nine
 * or eleven digits; without one only digits that are grouped as people write them and whose check digits fit. Never a part
 * of an address, or of a number of another kind. One number of nine digits in eleven fits by chance.
 * Source: calaris.nl and privacynieuws.nl on the BSN, westerlo.be and the Flemish government's page on the check digits of
 * the Belgian number, nl.wikipedia.org on the month of a bisnummer; eight digits have lost their leading zero.
 */
export function nationalNumbers(text: string): Candidate[] {
  const found = [...withoutDays(text).matchAll(RUN)].flatMap((run) => candidatesIn(text, run.index, run[0]));
  return found.length === 0 ? [] : outside(found, otherNumbers(text));
}

/** The same of a file: two rules ask it. */
export function numbersOf(input: TextInput): readonly Candidate[] {
  const found = known.get(input) ?? nationalNumbers(input.text);
  known.set(input, found);
  return found;
}
const known = new WeakMap<TextInput, readonly Candidate[]>();

/** A run of digits as one number, else what stands in it between spaces. */
function candidatesIn(text: string, at: number, run: string): Candidate[] {
  const context = contextOf(text, at, at + run.length);
  const candidate = (index: number, written: string): Candidate[] => {
    const kind = context === null ? kindOf(written) : kindNamed(context, written);
    return kind === null ? [] : [{ start: at + index, end: at + index + written.length, context, kind }];
  };
  const whole = candidate(0, run);
  return whole.length > 0
    ? whole
    : [...run.matchAll(/[^\s]+/g)].flatMap((word) => candidate(word.index, word[0]));
}

/** The word before a number on its line, else right behind it. */
function contextOf(text: string, start: number, end: number): string | null {
  const lineEnd = text.indexOf('\n', end);
  const before = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const behind = text.slice(end, lineEnd === -1 ? text.length : lineEnd);
  const next = CONTEXT.exec(behind);
  const isBeside = next !== null && next.index <= BESIDE && !/[\w,;]/.test(behind.slice(0, next.index));
  return CONTEXT.exec(before)?.[1] ?? (isBeside ? (next[1] ?? null) : null);
}

const digitsOf = (written: string): string => written.replaceAll(/\D/g, '');

/** Which number it is when a word says that it is one. */
function kindNamed(context: string, written: string): NumberKind | null {
  const { length } = digitsOf(written);
  if (length === 11) return /stamboek/i.test(context) ? 'stamboeknummer' : 'rijksregisternummer';
  if (length === 9) return 'burgerservicenummer';
  return /^(?:\d{8}|\d{2}[ .]\d{3}[ .]\d{3})$/.test(written) ? 'burgerservicenummer' : null;
}

/** How people group the digits of each number. */
const GROUPS: Readonly<Record<NumberKind, readonly string[]>> = {
  rijksregisternummer: ['11', '6-3-2', '6-5', '2-2-2-3-2', '2-2-2-5'],
  burgerservicenummer: ['9', '3-3-3', '4-2-3'],
  stamboeknummer: ['11', '1-6-2-2', '1-6-4', '1-2-2-2-2-2', '1-2-2-2-4'],
};

const FITS: Readonly<Record<NumberKind, (digits: string) => boolean>> = {
  rijksregisternummer: fitsBelgian,
  burgerservicenummer: fitsBsn,
  stamboeknummer: fitsStamboek,
};

/** Which number the digits are by their groups and check digits; null when none. */
function kindOf(written: string): NumberKind | null {
  const groups = written
    .split(/\D+/)
    .map(({ length }) => length)
    .join('-');
  const isDecimal = /^\d+\.\d+$/.test(written);
  const kinds = Object.keys(GROUPS) as NumberKind[];
  const fitting = kinds.find((kind) => GROUPS[kind].includes(groups) && FITS[kind](digitsOf(written)));
  return isDecimal ? null : (fitting ?? null);
}

/**
 * Six digits of the day of birth and three more, then 97 less what is left of dividing them by 97; from 2000 on with a 2
 * before them. A bisnummer has 20 or 40 added to its month; an unknown month or day is 00.
 */
function fitsBelgian(digits: string): boolean {
  if (!/^\d{2}([024]\d|[135][0-2])([0-2]\d|3[01])\d{5}$/.test(digits)) return false;
  const check = Number(digits.slice(9));
  return [digits.slice(0, 9), `2${digits.slice(0, 9)}`].some(
    (number) => 97 - (Number(number) % 97) === check,
  );
}

/**
 * 9a+8b+7c+6d+5e+4f+3g+2h−i divisible by 11, and not all zeros. Nine digits that begin with a nought are a Belgian
 * telephone number as soon, so only a word makes them a BSN.
 */
function fitsBsn(digits: string): boolean {
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const total = weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
  return total % 11 === 0 && !digits.startsWith('0');
}

/**
 * One digit for the sex, six for the day of birth, two of a series, two that check by 97. In which order the day stands and
 * what of the division is written was not read, so each way counts; about one in eight hundred numbers fits by chance.
 */
function fitsStamboek(digits: string): boolean {
  const [, first = '', middle = '', last = ''] = /^[1-9](\d\d)(\d\d)(\d\d)\d{4}$/.exec(digits) ?? [];
  const isDay = (month: string, day: string): boolean =>
    Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  const left = Number(digits.slice(0, 9)) % 97;
  return (isDay(middle, last) || isDay(middle, first)) && [left, 97 - left].includes(Number(digits.slice(9)));
}
