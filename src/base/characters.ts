import { COVERAGE } from './generated/coverage.ts';

/** Invisible characters that may be left out without changing what a reader sees. */
const INVISIBLE = /[\u200B\u2060\uFEFF]/gu;

/**
 * A text as the pdf sets it: composed, without invisible characters, tabs as spaces, and an amount kept
 * with its euro sign.
 */
export function printableText(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[\t\r\n]/gu, ' ')
    .replace(/€ (?=[\d-])/gu, '€\u00A0');
}

/** What every font of ours prints: most text, so that it need not be looked up. */
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * The characters of a text that the fonts cannot print, each once, in order of appearance: emoji, Asian
 * scripts, control characters, halves of surrogate pairs.
 */
export function missingCharacters(text: string): string[] {
  if (PLAIN.test(text)) return [];
  const missing = new Set<string>();
  for (const character of printableText(text)) {
    if (!isCovered(character.codePointAt(0) ?? 0)) missing.add(character);
  }
  return [...missing];
}

/** A character with its number, safe to print anywhere: `😀 (U+1F600)`, `U+0007`. */
export function describeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Z}\p{M}]/u.test(character) ? number : `${character} (${number})`;
}

/** Binary search in the sorted runs `[first, last, first, last, …]`. */
function isCovered(code: number): boolean {
  let low = 0;
  let high = COVERAGE.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const first = COVERAGE[2 * middle] ?? 0;
    const last = COVERAGE[2 * middle + 1] ?? 0;
    if (code < first) high = middle - 1;
    else if (code > last) low = middle + 1;
    else return true;
  }
  return false;
}
