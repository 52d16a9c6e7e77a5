/** A run of digits that may be a national number, with its offsets in the text. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** A word before it on the same line that says it is one, e.g. `bsn`; null when there is none. */
  readonly context: string | null;
}

const CONTEXT =
  /\b(bsn|burgerservicenummer|sofinummer|onderwijsnummer|rijksregisternummer|rijksregister|insz)\b/i;
const DIGITS = /(?<![\w.,/:-])\d[\d .-]{6,16}\d(?![\w]|[.,/:-]\w)/g;

/**
 * Every number in a text that a national register may have given out: with a context word on its line any
 * eight, nine or eleven digits; without one nine digits that pass the BSN test (one in eleven does by chance).
 * Source: calaris.nl and privacynieuws.nl on the BSN test; eight digits have lost their leading zero.
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
    if (named || bare) yield { start, end, context };
  }
}

/** 9a+8b+7c+6d+5e+4f+3g+2h−i divisible by 11, and not all zeros. */
function passesBsnTest(digits: string): boolean {
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const total = weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
  return total % 11 === 0 && /[1-9]/.test(digits);
}
