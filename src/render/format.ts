import { dateInWords } from '../base/format.ts';
import type { Figure } from '../figures/figure.ts';
import { figureText as figureTextIn } from '../texts/figure-text.ts';
import { textsIn } from '../texts/texts.ts';

const DUTCH = textsIn('nl');

/** What a figure without a known part prints. */
export const UNKNOWN = DUTCH.unknown;

/** A figure in the words of a printed document, which is always Dutch. */
export function figureText(figure: Figure): string {
  return figureTextIn(figure, DUTCH);
}

/** Joins with commas and, before the last, `en`: `a, b en c`; nothing gives ''. */
export function listText(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} en ${last}`;
}

/** A span of days: `8 tot en met 12 maart 2027`, `7 september 2026 tot en met 18 juni 2027`; one day is that day. */
export function spanText(from: string, to: string): string {
  if (from === to) return dateInWords(from);
  const [day = '', month = '', year = ''] = dateInWords(from).split(' ');
  const last = dateInWords(to);
  const first = last.endsWith(` ${month} ${year}`)
    ? day
    : last.endsWith(` ${year}`)
      ? `${day} ${month}`
      : `${day} ${month} ${year}`;
  return `${first} tot en met ${last}`;
}

/** The paragraphs of a text: blank lines part them; line ends inside one stay. */
export function paragraphs(text: string | undefined): string[] {
  if (text === undefined) return [];
  return text
    .split(/(?:\r?\n[\t ]*){2,}/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
