import { isUtf8 } from 'node:buffer';
import { type Document, parseDocument, type YAMLError } from 'yaml';
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

const MAX_BYTES = 2_000_000;
// C0 and C1 control characters other than tab, line feed and carriage return, and lone surrogates.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/u;

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
  if (!isUtf8(bytes)) return unreadable('', 'geen-tekst', [0, 0]);
  const text = new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes);
  const control = CONTROL.exec(text);
  if (control) {
    const code = control[0].codePointAt(0) ?? 0;
    return unreadable(text, 'stuurteken', [control.index, control.index + 1], {
      teken: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
    });
  }
  return parse(text);
}

function parse(text: string): YamlFile {
  const tree = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
  });
  const directive = /^%.*$/m.exec(text);
  if (directive && text.slice(0, directive.index).trim() === '') {
    return unreadable(text, 'richtlijn', [directive.index, directive.index + directive[0].length]);
  }
  const first = [...tree.errors].sort((a, b) => a.pos[0] - b.pos[0])[0];
  if (first) return { text, data: undefined, tree, problems: [fromParser(first, text)] };
  if (tree.contents === null) return unreadable(text, 'leeg', [0, 0]);
  const { data, problems } = buildData(tree.contents);
  return { text, data: problems.length > 0 ? undefined : data, tree, problems };
}

function unreadable(
  text: string,
  reason: YamlReason,
  range: Range,
  args: Record<string, string> = {},
): YamlFile {
  return { text, data: undefined, tree: undefined, problems: [{ reason, range, args }] };
}

function fromParser(error: YAMLError, text: string): YamlProblem {
  const start = Math.min(error.pos[0], Math.max(0, text.trimEnd().length - 1));
  const newline = text.indexOf('\n', start);
  const endOfLine = newline === -1 ? text.length : newline;
  const end = Math.max(start + 1, Math.min(error.pos[1], endOfLine));
  return { reason: reasonOf(error), range: [start, end], args: {} };
}

/** The parser calls a list or group without its closing bracket an indentation error. */
function reasonOf(error: YAMLError): YamlReason {
  if (error.code === 'BAD_INDENT' && /and end with a [\]}]/.test(error.message)) return 'niet-afgesloten';
  return REASON_BY_CODE[error.code] ?? 'onleesbaar';
}
