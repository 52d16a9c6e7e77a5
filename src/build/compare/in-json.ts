import { isDeepStrictEqual } from 'node:util';
import { changeOfWords, shapeOf } from './shape.ts';

/** One difference: where, without the numbers of lists, how, and what stood there before and after. */
export interface Difference {
  /** `findings[nl-vo/x].message: a → b`. */
  readonly kind: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** All places where two JSON values differ; what a list gained or lost is not told of what stands behind it. */
export function inJson(before: unknown, after: unknown, where = ''): Difference[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return inLists(before, after, where);
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => {
      const [path, old, now] = [`${where}.${key}`, before[key], after[key]];
      if (old === undefined) return [{ kind: `${path}: new`, before: old, after: now }];
      return now === undefined
        ? [{ kind: `${path}: gone`, before: old, after: now }]
        : inJson(old, now, path);
    });
  }
  const change =
    typeof before === 'string' && typeof after === 'string'
      ? changeOfWords(before, after)
      : `${shapeOf(before)} → ${shapeOf(after)}`;
  return [{ kind: `${where}: ${change}`, before, after }];
}

/** Elements that are equal are taken away, the others go together by who they are, as strictly as they can. */
function inLists(before: readonly unknown[], after: readonly unknown[], where: string): Difference[] {
  let gone = surplus(before, after);
  let fresh = surplus(after, before);
  if (gone.length + fresh.length === 0) return [{ kind: `${where}[]: other order`, before, after }];
  const found: Difference[] = [];
  for (const identity of IDENTITIES) {
    gone = gone.filter((old) => {
      const who = identity(old);
      const now = who === null ? -1 : fresh.findIndex((one) => identity(one) === who);
      if (now === -1) return true;
      found.push(...inJson(old, fresh[now], `${where}[${nameOf(old)}]`));
      fresh = fresh.toSpliced(now, 1);
      return false;
    });
  }
  return [
    ...found,
    ...gone.map((old) => ({ kind: `${where}[${nameOf(old)}]: gone`, before: old, after: undefined })),
    ...fresh.map((now) => ({ kind: `${where}[${nameOf(now)}]: new`, before: undefined, after: now })),
  ];
}

/** What a list has that the other lacks; an element that stands twice counts twice. */
function surplus(list: readonly unknown[], other: readonly unknown[]): unknown[] {
  const there = new Map<string, number>();
  for (const value of other.map((one) => JSON.stringify(one))) there.set(value, (there.get(value) ?? 0) + 1);
  return list.filter((value) => {
    const left = there.get(JSON.stringify(value)) ?? 0;
    there.set(JSON.stringify(value), left - 1);
    return left <= 0;
  });
}

/** Who an element is, strictest first: two that are the same one are compared, others are gone or new. */
const IDENTITIES: readonly ((value: unknown) => string | null)[] = [
  (value) => named(value, [...RULE, 'file', 'pointer', 'message']),
  (value) => named(value, [...RULE, 'file', 'pointer']),
  (value) => named(value, [...RULE, 'file', ...NAMES]),
  (value) => named(value, [...RULE, 'file', 'address', 'id', 'name']),
  (value) => (Array.isArray(value) ? JSON.stringify(firstOf(value)) : null),
  (value) => (named(value, [...RULE, 'file', ...NAMES]) === null ? typeof value : null),
];
const RULE = ['rule', 'ruleId', 'check_name'];
const NAMES = ['address', 'id', 'title', 'name', 'nummer'];

function named(value: unknown, keys: readonly string[]): string | null {
  if (!isRecord(value)) return null;
  const name = keys.map((key) => value[key] ?? null);
  return name.every((one) => one === null) ? null : JSON.stringify(name);
}

/** A row is who its first cell is. */
function firstOf(row: readonly unknown[]): unknown {
  const [first] = row;
  return isRecord(first) ? (first['address'] ?? first['label']) : first;
}

/** What an element is called in a kind: its rule, or the last part of its address. */
function nameOf(value: unknown): string {
  if (!isRecord(value)) return '';
  const rule = value['rule'] ?? value['ruleId'] ?? value['check_name'];
  if (typeof rule === 'string') return rule;
  const address = value['address'];
  return typeof address === 'string' ? `…/${shapeOf(address.split('/').at(-1))}` : '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
