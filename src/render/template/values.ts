import { RenderError } from '../error.ts';

/** Starts the mark of a printed value: a private character that means nothing in Markdown. */
export const OPEN = '\uE000';
const CLOSE = '\uE001';
const MARK = /\uE000(\d+)\uE001/gu;

/**
 * The texts that a template prints, kept outside the Markdown. The template yields a mark per value,
 * and the value takes the mark's place in the parsed tree. So no text a school writes is ever read as
 * Markdown, and none needs escaping.
 */
export class HeldValues {
  readonly #values: string[] = [];

  /**
   * Keeps a value and returns its mark. Null is the empty text.
   * @throws RenderError `value-missing` for what isn't text, a number or null.
   */
  hold(value: unknown): string {
    this.#values.push(printable(value));
    return `${OPEN}${this.#values.length - 1}${CLOSE}`;
  }

  /** Puts the held values back into a text that came out of the parsed tree. */
  restore(text: string): string {
    return text.replace(MARK, (mark, index: string) => this.#values[Number(index)] ?? mark);
  }
}

function printable(value: unknown): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw new RenderError('value-missing', { type: typeof value });
}
