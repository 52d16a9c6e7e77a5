import { isUtf8 } from 'node:buffer';
import { type Document, parseDocument, visit, type YAMLError } from 'yaml';
import { CONTROL, codePoint } from './control.ts';
import { buildData, type YamlData } from './yaml-data.ts';
import type { Range, YamlProblem, YamlReason } from './yaml-problem.ts';

/** One file as read: its text, its plain data and what was wrong. `data` is undefined when it can't be trusted. */
export interface YamlFile {
  readonly text: string;
  readonly data: YamlData | undefined;
  readonly problems: readonly YamlProblem[];
  /** The parser's tree, for positions; undefined when there was no text to parse. */
  readonly tree: Document | undefined;
}

const MAX_BYTES = 1_000_000;
/** How a zip begins, and with it every file of Word or Excel that was only given another name. */
const ZIP = Buffer.from('PK\u0003\u0004');
const REASON_BY_CODE: Readonly<Record<string, YamlReason>> = {
  TAB_AS_INDENT: 'tab',
  MULTIPLE_DOCS: 'meer-documenten',
  BAD_INDENT: 'inspringing',
  BLOCK_IN_FLOW: 'inspringing',
  BLOCK_AS_IMPLICIT_KEY: 'dubbele-punt',
  MULTILINE_IMPLICIT_KEY: 'inspringing',
  MISSING_CHAR: 'niet-afgesloten',
  BAD_ALIAS: 'anker',
  BAD_DIRECTIVE: 'richtlijn',
  RESOURCE_EXHAUSTION: 'te-diep',
};

/**
 * The only door to a YAML parser. Accepts what a school writes and refuses, each with its own reason at its
 * own place, what a reviewer can't see through: anchors, tags, directives, several documents, control
 * characters, octal or exponent numbers, duplicate keys. Never throws on any bytes.
 */
export function readYaml(bytes: Uint8Array): YamlFile {
  if (bytes.length > MAX_BYTES) return unreadable('', 'te-groot', [0, 0], { bytes: String(bytes.length) });
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

/** A file of an old spreadsheet may end every line with a carriage return alone. */
function withNewlines(text: string): string {
  return text.includes('\n') ? text : text.replaceAll('\r', '\n');
}

/** The line where two versions that Git could not join begin, when the line between them and the last one follow. */
function conflictIn(text: string): Range | null {
  const found = /^[ \t]*(<{7}(?: .*)?)\r?\n(?:.*\n)*?[ \t]*={7}\r?\n(?:.*\n)*?[ \t]*>{7}(?: |\r?\n|$)/m.exec(
    text,
  );
  const line = found?.[1];
  if (!found || line === undefined) return null;
  const start = found.index + found[0].indexOf(line);
  return [start, start + line.trimEnd().length];
}

function parse(text: string): YamlFile {
  const directive = directiveIn(text);
  if (directive) return unreadable(text, 'richtlijn', directive);
  const tree = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
  });
  const first = [...tree.errors].sort((a, b) => a.pos[0] - b.pos[0])[0];
  if (first) return { text, data: undefined, tree, problems: [fromParser(first, tree, text)] };
  if (tree.contents === null) return unreadable(text, 'leeg', [0, 0]);
  const { data, problems } = buildData(tree.contents, text);
  return { text, data: problems.length > 0 ? undefined : data, tree, problems };
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
  return { text, data: undefined, tree: undefined, problems: [{ reason, range, args }] };
}

function fromParser(error: YAMLError, tree: Document, text: string): YamlProblem {
  const unclosed = /^Missing closing|and end with a/.test(error.message);
  const reason = unclosed ? 'niet-afgesloten' : reasonOf(error, tree, text);
  const range = placeOf(error, reason, tree, text);
  return (unclosed ? null : causeNear(text, range[0])) ?? { reason, range, args: {} };
}

/**
 * What the eye passes over on the line where the parser gave up or the one above it: a key or dash that stands against
 * what follows is plain text to the parser, and a space that does not break is no indentation; only the next line is
 * then out of order.
 */
function causeNear(text: string, at: number): YamlProblem | null {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const above = text.lastIndexOf('\n', start - 2) + 1;
  for (const begin of [start, above]) {
    const end = text.indexOf('\n', begin);
    const line = text.slice(begin, end === -1 ? undefined : end);
    const sign = /^[ ]*(?:-(?=[a-z]+:)|(?:- )?[a-z][a-z-]*:(?=[^\s:/]))/.exec(line)?.[0].length;
    if (sign !== undefined) return { reason: 'spatie', range: [begin + sign - 1, begin + sign], args: {} };
    const hidden = /^[ ]*\u00a0[ \u00a0]*(.*)$/.exec(line)?.[1];
    if (hidden !== undefined)
      return { reason: 'onzichtbaar-teken', range: [begin, begin + line.length], args: { sleutel: hidden } };
  }
  return null;
}

/** The parser's codes, but a line that is out of column is that, also where the parser sees a lost dash or colon. */
function reasonOf(error: YAMLError, tree: Document, text: string): YamlReason {
  if (error.message.startsWith('Sequence item without')) return 'inspringing';
  if (error.code === 'MISSING_CHAR') return 'onleesbaar';
  if (error.message.startsWith('Unexpected scalar') && /["'][ \t]*$/.test(text.slice(0, error.pos[0])))
    return 'aanhalingsteken';
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && severalLines(error, tree)) return 'inspringing';
  return REASON_BY_CODE[error.code] ?? 'onleesbaar';
}

function severalLines(error: YAMLError, tree: Document): YAMLError | undefined {
  return tree.errors.find(
    (other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === error.pos[0],
  );
}

function placeOf(error: YAMLError, reason: YamlReason, tree: Document, text: string): Range {
  const last = Math.max(0, text.trimEnd().length - 1);
  let start = Math.min(error.pos[0], last);
  const quoted = /^Missing closing/.test(error.message) ? openQuote(tree, error.pos[0]) : null;
  const lines = error.code === 'BLOCK_AS_IMPLICIT_KEY' ? severalLines(error, tree) : undefined;
  if (quoted !== null) start = quoted;
  else if (lines) start = Math.min(text.lastIndexOf('\n', lines.pos[1] - 1) + 1, last);
  if (reason === 'inspringing') while (/[ \r\n]/.test(text[start] ?? '') && start < last) start += 1;
  const newline = text.indexOf('\n', start);
  const endOfLine = newline === -1 ? text.length : newline;
  const end = quoted === null ? Math.min(lines ? start : error.pos[1], endOfLine) : endOfLine;
  return [Math.min(start, text.length), Math.min(text.length, Math.max(start + 1, end))];
}

/** Where the text begins that the parser read to its end in vain. */
function openQuote(tree: Document, end: number): number | null {
  let start: number | null = null;
  visit(tree, {
    Scalar: (_, { type, range }) => {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (!isQuoted || !range || range[1] < end) return undefined;
      start = range[0];
      return visit.BREAK;
    },
  });
  return start;
}
