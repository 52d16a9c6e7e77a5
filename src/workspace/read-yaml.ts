import { isUtf8 } from 'node:buffer';
import { CONTROL, codePoint } from './control.ts';
import type { Places } from './places.ts';
import { readAny } from './read-any.ts';
import { MAX_BYTES } from './read-file.ts';
import { readPlain } from './read-plain.ts';
import type { YamlData } from './yaml-data.ts';
import type { Range, YamlProblem, YamlReason } from './yaml-problem.ts';

/** One file as read: its text, its plain data and what was wrong. `data` is undefined when it can't be trusted. */
export interface YamlFile {
  readonly text: string;
  readonly data: YamlData | undefined;
  readonly problems: readonly YamlProblem[];
  /** Where its parts stand; null where that is not known. */
  readonly places: Places | null;
}

/** How a zip begins, and with it every file of Word or Excel that was only given another name. */
const ZIP = Buffer.from('PK\u0003\u0004');

/**
 * The only door to a YAML parser. Accepts what a school writes and refuses, each with its own reason at its
 * own place, what a reviewer can't see through: anchors, tags, directives, several documents, control
 * characters, octal or exponent numbers, duplicate keys. Never throws on any bytes.
 */
export function readYaml(bytes: Uint8Array): YamlFile {
  if (bytes.length > MAX_BYTES) return tooLarge();
  if (!isUtf8(bytes) || Buffer.from(bytes.subarray(0, 4)).equals(ZIP))
    return unreadable('', 'geen-tekst', [0, 0]);
  const text = withNewlines(new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes));
  const control = CONTROL.exec(text);
  if (control) {
    return unreadable(text, 'stuurteken', [control.index, control.index + 1], {
      teken: codePoint(control[0]),
    });
  }
  const conflict = conflictIn(text);
  if (conflict) return unreadable(text, 'samenvoegconflict', conflict);
  return parse(text);
}

/** A file of which nothing is read, as it holds more than MAX_BYTES. */
export function tooLarge(): YamlFile {
  return unreadable('', 'te-groot', [0, 0]);
}

/** A file of an old spreadsheet may end every line with a carriage return alone. */
function withNewlines(text: string): string {
  return text.includes('\n') ? text : text.replaceAll('\r', '\n');
}

/** The line where two versions that Git could not join begin, when the line between them and the last one follow. */
function conflictIn(text: string): Range | null {
  let begin: Range | null = null;
  let divided = false;
  for (const { index, 0: line } of text.matchAll(/^[ \t]*(?:<{7}(?= |$)|={7}$|>{7}(?= |$)).*$/gm)) {
    const mark = line.trim();
    if (mark.startsWith('<')) begin ??= [index + line.indexOf('<'), index + line.trimEnd().length];
    else if (mark.startsWith('=')) divided = begin !== null;
    else if (divided) return begin;
  }
  return null;
}

function parse(text: string): YamlFile {
  const directive = directiveIn(text);
  if (directive) return unreadable(text, 'richtlijn', directive);
  const plain = readPlain(text);
  return plain === null ? readAny(text) : { text, ...plain, problems: [] };
}

/** A directive stands before the document: only comments and empty lines come first. */
function directiveIn(text: string): Range | null {
  const found = /^(?![ \t]*(?:#|\r?$)).*$/m.exec(text);
  if (!found?.[0].startsWith('%')) return null;
  return [found.index, found.index + found[0].trimEnd().length];
}

function unreadable(
  text: string,
  reason: YamlReason,
  range: Range,
  args: Record<string, string> = {},
): YamlFile {
  return { text, data: undefined, places: null, problems: [{ reason, range, args }] };
}
