import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import { CONTROL, codePoint } from './control.ts';
import { type Places, PlacesWriter } from './places.ts';
import type { Range, YamlProblem, YamlReason } from './yaml-problem.ts';

/** Plain data of a document; numbers are exact up to 15 digits, so `new Decimal(n)` is what stood in the file. */
export type YamlData = string | number | boolean | null | YamlData[] | { [key: string]: YamlData };

export const MAX_DEPTH = 64;
/** A number that a Dutch reader takes for a thousand times as much. */
const THOUSANDS = /^-?[1-9]\d{0,2}\.\d{3}$/;
const PLAIN_NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;
export const INVISIBLE = /[\u00A0\u00AD\u2000-\u200F\u2028\u2029\u202F\u205F-\u2065\u3000\uFEFF]/u;

/** What the core schema of YAML 1.2 takes for a number. */
const NUMBER =
  /^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;

export function isNumber(plain: string): boolean {
  return NUMBER.test(plain);
}

/** True for a number that every reader takes for the same, digit by digit. */
export function isExactNumber(plain: string): boolean {
  return PLAIN_NUMBER.test(plain) && plain.replaceAll(/[-.]/g, '').length <= 15 && !THOUSANDS.test(plain);
}

/** Turns the parser's nodes into plain data and their places, collecting what may not stand there. */
export function buildData(
  root: unknown,
  text: string,
): { data: YamlData; places: Places; problems: YamlProblem[] } {
  const problems: YamlProblem[] = [];
  const places = new PlacesWriter(text);
  const report = (reason: YamlReason, range: Range, args: Record<string, string> = {}): void => {
    problems.push({ reason, range, args });
  };

  const visit = (node: unknown, depth: number): YamlData => {
    if (node === null) {
      places.scalar(0, 0);
      return null;
    }
    const current = node as Node;
    const range = rangeOf(current);
    if (depth > MAX_DEPTH) {
      places.scalar(...range);
      report('te-diep', range);
      return null;
    }
    if (isAlias(current)) {
      places.scalar(...range);
      const isEmphasis = current.source.endsWith('*');
      if (isEmphasis) report('leesteken', range, { teken: '*' });
      else report('anker', range, { naam: text.slice(...range) });
      return null;
    }
    refuseProperties(current);
    if (isSeq(current)) {
      const list = places.openList(range[0]);
      const items = current.items.map((item) => visit(item, depth + 1));
      places.close(list, range[1]);
      return items;
    }
    if (isMap(current)) {
      const map = places.openMap(range[0]);
      const data = visitMap(current.items, depth, current.flow === true);
      places.close(map, range[1]);
      return data;
    }
    places.scalar(...range);
    if (isScalar(current)) return scalar(current);
    report('onleesbaar', range);
    return null;
  };

  const refuseProperties = (node: Node): void => {
    if ('anchor' in node && node.anchor) {
      const range = propertyRange(text, node, '&');
      report('anker', range, { naam: text.slice(...range) });
    }
    if (node.tag !== undefined) {
      const range = propertyRange(text, node, '!');
      report('etiket', range, { etiket: text.slice(...range) });
    }
  };

  const visitMap = (items: readonly Pair[], depth: number, inBraces: boolean): YamlData => {
    const data: { [key: string]: YamlData } = {};
    let again = false;
    for (const pair of items) {
      const key = keyText(pair, text, refuseProperties, report);
      places.key(
        ...rangeOf(pair.key as Node),
        isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : null,
      );
      const value = visit(pair.value, depth + 1);
      if (key === null) continue;
      // In braces a comma ends a value: `{bedrag: 11,50}` holds 11 and a word 50 of its own.
      if (inBraces && pair.value === null) report('losse-waarde', rangeOf(pair.key as Node), { waarde: key });
      if (Object.hasOwn(data, key) && !again) {
        // Where the first key comes a second time, all of it begins again: what follows is no mistake of its own.
        again = !inBraces && key === Object.keys(data)[0];
        const opnieuw = again ? (depth === 0 ? 'bestand' : 'onderdeel') : '';
        report('dubbele-sleutel', rangeOf(pair.key as Node), { sleutel: key, opnieuw });
      }
      data[key] = value;
    }
    return data;
  };

  const scalar = (node: Scalar): YamlData => {
    const { value, source = '' } = node;
    if (typeof value === 'string') refuseHidden(value, rangeOf(node), report);
    if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
    if (typeof value !== 'number' && typeof value !== 'bigint') return null;
    if (/^[-+]?0\d/.test(source)) report('voorloopnul', rangeOf(node), { waarde: source });
    else if (!PLAIN_NUMBER.test(source) || source.replaceAll(/[-.]/g, '').length > 15)
      report('getal', rangeOf(node), { waarde: source });
    else if (THOUSANDS.test(source)) report('duizendtal', rangeOf(node), { waarde: source });
    return Number(value);
  };

  return { data: visit(root, 0), places: places.written(), problems };
}

type ReportProblem = (reason: YamlReason, range: Range, args?: Record<string, string>) => void;

function keyText(
  pair: Pair,
  text: string,
  refuse: (node: Node) => void,
  report: ReportProblem,
): string | null {
  const key = pair.key as Node;
  const range = keyRange(text, key);
  if (!isScalar(key)) {
    report('sleutel', range);
    return null;
  }
  const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
  refuse(key);
  if (name === '<<') {
    report('anker', range, { naam: name });
    return null;
  }
  if (name === '__proto__' || name === '') {
    report('sleutel', range);
    return null;
  }
  if (INVISIBLE.test(name)) {
    report('onzichtbaar-teken', range, { sleutel: name });
    return null;
  }
  refuseHidden(name, range, report);
  return name;
}

/** Characters that a file may not hold as they are don't come in by an escape either. */
function refuseHidden(value: string, range: Range, report: ReportProblem): void {
  const found = CONTROL.exec(value)?.[0];
  if (found !== undefined) report('stuurteken', range, { teken: codePoint(found) });
}

/** The anchor or tag before a node: the parser leaves it out of the node's range. */
function propertyRange(text: string, node: Node, sign: '&' | '!'): Range {
  const [start] = rangeOf(node);
  const line = text.slice(Math.max(0, start - 1000), start);
  const found = [...line.matchAll(sign === '&' ? /&[^\s,[\]{}]+/g : /!(?:<[^>\s]*>|[^\s,[\]{}]*)/g)].at(-1);
  if (!found) return rangeOf(node);
  const at = start - line.length + found.index;
  return [at, at + found[0].length];
}

/** The key as it stands; for a key without a name the sign that makes it one. */
function keyRange(text: string, key: Node): Range {
  const [start, end] = rangeOf(key);
  if (end > start) return [start, end];
  if (text[start] === ':') return [start, start + 1];
  const mark = text.lastIndexOf('?', start);
  return mark === -1 ? [start, start] : [mark, mark + 1];
}

/** Offsets of a node without trailing white space and comments. */
function rangeOf(node: Node): Range {
  const range = node.range;
  return range ? [range[0], Math.max(range[1], range[0])] : [0, 0];
}
