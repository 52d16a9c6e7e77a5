import { posix } from 'node:path';

/** Where the schemas stand, from the root: a dot folder, which lint does not walk. */
export const SCHEMA_FOLDER = '.proplan/schemas';

/** Words that some reader of YAML takes for something else than text. */
const NOT_TEXT = new Set(['true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n', 'null']);

/** An exponent without digits before it: a number to some reader of YAML 1.1. */
const EXPONENT = /^e-?\d+$/;

/** An id as YAML: with quotes only where it would be read as a number or a truth. */
export function idText(id: string): string {
  return /^[a-z]/.test(id) && !EXPONENT.test(id) && !NOT_TEXT.has(id) ? id : JSON.stringify(id);
}

/** A list of ids on one line. */
export function idList(ids: readonly string[]): string {
  return `[${ids.map(idText).join(', ')}]`;
}

/** Text of someone else as YAML: every JSON string is one, whatever it holds. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

/**
 * A document: the line that editors read, then its parts with an empty line between. In a part, `# vul in` says
 * what is missing and the lines after it, with a hash at the very start, are its form: they count once the hash is gone.
 */
export function documentText(file: string, kind: string, ...parts: readonly string[]): string {
  const schema = posix.relative(posix.dirname(file), `${SCHEMA_FOLDER}/${kind}.schema.json`);
  const modeline = `# yaml-language-server: $schema=${schema}`;
  return `${[`${modeline}\n${parts[0]}`, ...parts.slice(1)].map((part) => part.trim()).join('\n\n')}\n`;
}

/** A part that the school writes itself: what to say, and the form to say it in. */
export function toFill(what: string, form: string): string {
  const lines = form.trim().split('\n');
  return [`# vul in: ${what}`, ...lines.map((line) => `#${line}`)].join('\n');
}
