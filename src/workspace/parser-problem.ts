import { type Document, visit, type YAMLError } from 'yaml';
import { bracketAround, openBracket, strayBracket } from './brackets.ts';
import type { Range, YamlProblem, YamlReason } from './yaml-problem.ts';

const REASON_BY_CODE: Readonly<Record<string, YamlReason>> = {
  TAB_AS_INDENT: 'tab',
  MULTIPLE_DOCS: 'meer-documenten',
  BAD_INDENT: 'inspringing',
  BLOCK_IN_FLOW: 'komma',
  BLOCK_AS_IMPLICIT_KEY: 'dubbele-punt',
  MULTILINE_IMPLICIT_KEY: 'inspringing',
  BAD_ALIAS: 'leesteken',
  BAD_DIRECTIVE: 'richtlijn',
  RESOURCE_EXHAUSTION: 'te-diep',
};

/**
 * What a person did wrong where the parser gave up, at the place where that is to be mended: a parser often notices a
 * mistake a line later, and in words of its own.
 */
export function problemOf(error: YAMLError, tree: Document, text: string): YamlProblem {
  if (/^Missing closing|and end with a/.test(error.message)) return unclosed(error, tree, text);
  const reason = reasonOf(error, tree, text);
  const range = placeOf(error, reason, tree, text);
  const woord = /^[^\s;=]+/.exec(text.slice(range[0]))?.[0] ?? '';
  return (
    causeNear(text, range[0]) ??
    bracketProblem(error, tree, text) ??
    signProblem(error, text) ?? { reason, range, args: argsOf(reason, woord) }
  );
}

/** An alias without a name is a sign that stands where a text should. */
function argsOf(reason: YamlReason, woord: string): Record<string, string> {
  if (reason === 'losse-regel') return { woord };
  return reason === 'leesteken' ? { teken: '*' } : {};
}

/** A quote or bracket that is opened and not closed, told from there to the end of its line. */
function unclosed(error: YAMLError, tree: Document, text: string): YamlProblem {
  const isQuote = error.message.startsWith('Missing closing');
  const open = isQuote ? openQuote(tree, error.pos[0]) : openBracket(text);
  const from = open ?? Math.min(error.pos[0], lastOf(text));
  return { reason: 'niet-afgesloten', range: [from, lineEnd(text, from)], args: { teken: text[from] ?? '' } };
}

/** Brackets around a list of dashes, a comma too many, and a bracket that closes what nothing opened. */
function bracketProblem({ code, message, pos }: YAMLError, tree: Document, text: string): YamlProblem | null {
  const at = pos[0];
  const around = bracketAround(tree, at);
  if (code === 'BLOCK_IN_FLOW' && around !== null && /^-\s/.test(text.slice(at)))
    return { reason: 'haak-en-streepje', range: [around, around + 1], args: { teken: text[around] ?? '' } };
  if (message.startsWith('Unexpected , in flow')) return { reason: 'komma-te-veel', range: pos, args: {} };
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return null;
  const stray = strayBracket(text, lineStart(text, at), lineEnd(text, at));
  return stray === null ? null : { reason: 'haak-te-veel', range: [stray, stray + 1], args: {} };
}

/** The parser's words where a value begins with a sign that YAML keeps for itself. */
const SIGN =
  /^Unexpected scalar at node end|^Missing , between|^Nested mappings|^Plain value cannot start|^Block scalar header/;

/** A value that begins with a sign, such as a text between asterisks or a question mark for what is not known yet. */
function signProblem({ message, pos }: YAMLError, text: string): YamlProblem | null {
  if (!SIGN.test(message)) return null;
  const start = lineStart(text, pos[0]);
  const found = /(?:^\s*- |: +|[,[{] *)([*&!|>@`%?])/d.exec(text.slice(start, lineEnd(text, start)));
  const range = found?.indices?.[1];
  if (!found || !range) return null;
  return {
    reason: 'leesteken',
    range: [start + range[0], start + range[1]],
    args: { teken: found[1] ?? '' },
  };
}

/**
 * What the eye passes over on the line where the parser gave up or the one above it: a key or dash that stands against
 * what follows is plain text to the parser, and a space that does not break is no indentation; only the next line is
 * then out of order.
 */
function causeNear(text: string, at: number): YamlProblem | null {
  const start = lineStart(text, at);
  const above = text.lastIndexOf('\n', start - 2) + 1;
  for (const begin of [start, above]) {
    const end = text.indexOf('\n', begin);
    const line = text.slice(begin, end === -1 ? undefined : end);
    const sign = /^[ ]*(?:-(?=[a-z]+:)|(?:- )?[a-z][a-z-]*:(?=[^\s:/]))/.exec(line)?.[0].length;
    if (sign !== undefined) return { reason: 'spatie', range: [begin + sign - 1, begin + sign], args: {} };
    const hidden =
      /^[ ]*\u00a0[ \u00a0]*(.*)$/.exec(line)?.[1] ?? /^ *(?:- )?([a-z][a-z-]*:)\u00a0/.exec(line)?.[1];
    if (hidden !== undefined)
      return { reason: 'onzichtbaar-teken', range: [begin, begin + line.length], args: { sleutel: hidden } };
  }
  return null;
}

/** The parser's codes, but a line that is out of column is that, also where the parser sees a lost dash or colon. */
function reasonOf(error: YAMLError, tree: Document, text: string): YamlReason {
  if (error.message.startsWith('Sequence item without')) return 'inspringing';
  if (error.message.startsWith('Unexpected flow-')) return 'haak-te-veel';
  const inBrackets = bracketAround(tree, error.pos[0]) !== null;
  if (error.code === 'MULTILINE_IMPLICIT_KEY' && inBrackets) return 'komma';
  if (!inBrackets && isLoose(error, text)) return 'losse-regel';
  if (/^[ \t]*```/.test(text.slice(lineStart(text, error.pos[0])))) return 'losse-regel';
  if (error.message.startsWith('Unexpected scalar') && /["'][ \t]*$/.test(text.slice(0, error.pos[0])))
    return 'aanhalingsteken';
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && severalLines(error, tree)) return 'inspringing';
  return REASON_BY_CODE[error.code] ?? 'onleesbaar';
}

const LOOSE = ['MULTILINE_IMPLICIT_KEY', 'BAD_INDENT', 'MISSING_CHAR'];

/** A line that is no field and no item, and that the parser takes for the beginning of a key. */
function isLoose({ code, pos }: YAMLError, text: string): boolean {
  const line = /^\s*(.*?)(?:\s#.*)?$/m.exec(text.slice(pos[0]))?.[1] ?? '';
  return LOOSE.includes(code) && !/:(?:\s|$)|^-(?:\s|$)|^["'[{]/.test(line);
}

function severalLines(error: YAMLError, tree: Document): YAMLError | undefined {
  return tree.errors.find(
    (other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === error.pos[0],
  );
}

function placeOf(error: YAMLError, reason: YamlReason, tree: Document, text: string): Range {
  const last = lastOf(text);
  const lines = error.code === 'BLOCK_AS_IMPLICIT_KEY' ? severalLines(error, tree) : undefined;
  let start = Math.min(lines ? lineStart(text, lines.pos[1]) : error.pos[0], last);
  if (reason === 'inspringing' || reason === 'losse-regel')
    while (/[ \r\n]/.test(text[start] ?? '') && start < last) start += 1;
  const endOfLine = lineEnd(text, start);
  if (reason === 'losse-regel') return [start, endOfLine];
  const end = Math.min(lines ? start : error.pos[1], endOfLine);
  return [Math.min(start, text.length), Math.min(text.length, Math.max(start + 1, end))];
}

function lastOf(text: string): number {
  return Math.max(0, text.trimEnd().length - 1);
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline === -1 ? text.trimEnd().length : newline;
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
