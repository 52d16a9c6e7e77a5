import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { Range, YamlProblem, YamlReason } from './yaml-problem.ts';

/** Plain data of a document; numbers are exact up to 15 digits, so `new Decimal(n)` is what stood in the file. */
export type YamlData = string | number | boolean | null | YamlData[] | { [key: string]: YamlData };

const MAX_DEPTH = 64;
const PLAIN_NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const INVISIBLE = /[\u00A0\u00AD\u200B-\u200F\u2028\u2029\u202A-\u202E\u2060-\u2069\uFEFF]/u;

/** Turns the parser's nodes into plain data, collecting what may not stand there. */
export function buildData(root: unknown): { data: YamlData; problems: YamlProblem[] } {
  const problems: YamlProblem[] = [];
  const report = (reason: YamlReason, range: Range, args: Record<string, string> = {}): void => {
    problems.push({ reason, range, args });
  };

  const visit = (node: unknown, depth: number): YamlData => {
    if (node === null) return null;
    const current = node as Node;
    const range = rangeOf(current);
    if (depth > MAX_DEPTH) {
      report('te-diep', range);
      return null;
    }
    if (isAlias(current)) {
      report('anker', range, { naam: current.source });
      return null;
    }
    if ('anchor' in current && current.anchor) report('anker', range, { naam: String(current.anchor) });
    if (current.tag && !isImplicitTag(current)) report('etiket', range, { etiket: current.tag });
    if (isSeq(current)) return current.items.map((item) => visit(item, depth + 1));
    if (isMap(current)) return visitMap(current.items, depth);
    if (isScalar(current)) return scalar(current);
    report('onleesbaar', range);
    return null;
  };

  const visitMap = (items: readonly Pair[], depth: number): YamlData => {
    const data: { [key: string]: YamlData } = {};
    for (const pair of items) {
      const key = keyText(pair, report);
      const value = visit(pair.value, depth + 1);
      if (key === null) continue;
      if (Object.hasOwn(data, key)) report('dubbele-sleutel', rangeOf(pair.key as Node), { sleutel: key });
      data[key] = value;
    }
    return data;
  };

  const scalar = (node: Scalar): YamlData => {
    const { value, source = '' } = node;
    if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
    if (typeof value !== 'number' && typeof value !== 'bigint') return null;
    if (/^[-+]?0\d/.test(source)) report('voorloopnul', rangeOf(node), { waarde: source });
    else if (!PLAIN_NUMBER.test(source) || source.replaceAll(/[-.]/g, '').length > 15)
      report('getal', rangeOf(node), { waarde: source });
    return Number(value);
  };

  return { data: visit(root, 0), problems };
}

function keyText(
  pair: Pair,
  report: (reason: YamlReason, range: Range, args?: Record<string, string>) => void,
) {
  const key = pair.key as Node | null;
  if (key === null || !isScalar(key)) {
    report('sleutel', key === null ? [0, 0] : rangeOf(key));
    return null;
  }
  const text = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
  if (key.tag && !isImplicitTag(key)) report('etiket', rangeOf(key), { etiket: key.tag });
  if (text === '<<' || ('anchor' in key && key.anchor)) {
    report('anker', rangeOf(key), { naam: text });
    return null;
  }
  if (text === '__proto__' || text === '') {
    report('sleutel', rangeOf(key));
    return null;
  }
  if (INVISIBLE.test(text)) {
    report('onzichtbaar-teken', rangeOf(key), { sleutel: text });
    return null;
  }
  return text;
}

function isImplicitTag(node: Node): boolean {
  // The parser fills in the core tags only where the writer gave one; "!" forces text and is a tag too.
  return node.tag === undefined;
}

/** Offsets of a node without trailing white space and comments. */
export function rangeOf(node: Node): Range {
  const range = node.range;
  return range ? [range[0], Math.max(range[1], range[0])] : [0, 0];
}
