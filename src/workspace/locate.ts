import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { pointerSteps } from '../base/place.ts';
import { rangeOf } from './yaml-data.ts';
import type { Range } from './yaml-problem.ts';

/**
 * The source range of a node by its JSON pointer. For the key of a list item, which has none, it is the
 * item's `id`, else its first key; for the document itself its `id`, else its kind, else its first key. A pointer that leads nowhere gives the
 * nearest parent that exists.
 */
export function locate(root: unknown, pointer: string, part: 'key' | 'value'): Range {
  let node = root as Node | null;
  let pair: Pair | null = null;
  for (const step of pointerSteps(pointer)) {
    const next = child(node, step);
    if (next === null) break;
    pair = next.pair;
    node = next.node;
  }
  if (part === 'value' || pair === null) {
    if (part === 'value' && node !== null) return rangeOf(node);
    return nameRange(node, node === root ? ['id', 'soort'] : ['id']);
  }
  return rangeOf(pair.key as Node);
}

function child(node: Node | null, step: string): { node: Node | null; pair: Pair | null } | null {
  if (isMap(node)) {
    const pair = node.items.find((item) => keyOf(item) === step);
    return pair ? { node: pair.value as Node | null, pair } : null;
  }
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return item === undefined ? null : { node: item as Node, pair: null };
  }
  return null;
}

function nameRange(node: Node | null, names: readonly string[]): Range {
  if (node === null) return [0, 0];
  if (!isMap(node) || node.items.length === 0) return rangeOf(node);
  for (const name of names) {
    const value = node.items.find((item) => keyOf(item) === name)?.value;
    if (isScalar(value)) return rangeOf(value);
  }
  return rangeOf(node.items[0]?.key as Node);
}

function keyOf(pair: Pair): string | null {
  return isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : null;
}
