import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** How many columns of a terminal the program counts on. */
export const WIDTH = 80;

/** How many columns a text takes: a letter with a loose accent takes one, as the terminal shows it. */
export const columnsOf = (text: string): number => stringWidth(text);

/** Text filled up with spaces to so many columns. */
export const padded = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - columnsOf(text)));

/** Text with spaces before it to so many columns. */
export const paddedBefore = (text: string, columns: number): string =>
  ' '.repeat(Math.max(0, columns - columnsOf(text))) + text;

/** Text broken between words into lines of at most 80 columns, each after an indent; a longer word stays whole. */
export function wrapped(text: string, indent: number): string[] {
  const words = text.trim().replaceAll(/\s+/g, ' ');
  return wrapAnsi(words, WIDTH - indent)
    .split('\n')
    .map((line) => ' '.repeat(indent) + line);
}
