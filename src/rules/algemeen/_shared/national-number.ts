/** A run of digits that may be a national number, with its offsets in the text. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** A word before it on the same line that says it is one, e.g. `bsn`; null when there is none. */
  readonly context: string | null;
  readonly land: 'be' | 'nl';
}

const CONTEXT =
  /\b(bsn|burgerservicenummer|sofinummer|onderwijsnummer|rijksregisternummer|rijksregister|insz)\b/i;
const DIGITS = /(?<![\w.,/:-])\d[\d .-]{6,16}\d(?![\w]|[.,/:-]\w)/g;

/**
 * Every number in a text that a national register may have given out: with a context word on its line any
 * eight, nine or eleven digits; without one nine digits that pass the BSN test (one in eleven does by chance), or
 * eleven that pass the Belgian test (one in about fifty does), bare or as an identity card has them.
 * Source: calaris.nl and privacynieuws.nl on the BSN test, westerlo.be and the Flemish government's page on the check
 * digit (modulo 97) on the Belgian one; eight digits have lost their leading zero.
 */
export function* nationalNumbers(text: string): Generator<Candidate> {
  for (const match of text.matchAll(DIGITS)) {
    const written = match[0];
    const digits = written.replaceAll(/[ .-]/g, '');
    const start = match.index;
    const end = start + written.length;
    const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
    const context = CONTEXT.exec(line)?.[1] ?? null;
    const named = context !== null && [8, 9, 11].includes(digits.length);
    const bare = written === digits && digits.length === 9 && passesBsnTest(digits);
    const belgian = (written === digits || ON_CARD.test(written)) && passesBelgianTest(digits);
    if (named || bare || belgian) yield { start, end, context, land: digits.length === 11 ? 'be' : 'nl' };
  }
}

/** The Belgian number as an identity card has it. */
const ON_CARD = /^\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}$/;

/** Six digits of the day of birth and three more, then 97 less what is left of dividing them by 97; from 2000 on with a 2 before them. */
function passesBelgianTest(digits: string): boolean {
  if (!/^\d{2}(0\d|1[0-2])([0-2]\d|3[01])\d{5}$/.test(digits)) return false;
  const check = Number(digits.slice(9));
  return [`${digits.slice(0, 9)}`, `2${digits.slice(0, 9)}`].some(
    (number) => 97 - (Number(number) % 97) === check,
  );
}

/** 9a+8b+7c+6d+5e+4f+3g+2h−i divisible by 11, and not all zeros. */
function passesBsnTest(digits: string): boolean {
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const total = weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
  return total % 11 === 0 && /[1-9]/.test(digits);
}
