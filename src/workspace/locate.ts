import { pointerSteps } from '../base/place.ts';
import type { Places } from './places.ts';
import type { YamlFile } from './read-yaml.ts';
import type { Range } from './yaml-problem.ts';

const ROOT = 0;

/**
 * The source range of a node by its JSON pointer. For the key of a list item, which has none, it is the
 * item's `id`, else its first key; for the document itself its `id`, else its kind, else its first key. A pointer that leads nowhere gives the
 * nearest parent that exists; in a file that holds no document all is at its beginning.
 */
export function locate(file: YamlFile | undefined, pointer: string, part: 'key' | 'value'): Range {
  const places = file?.places;
  if (!places) return [0, 0];
  let node = ROOT;
  let key: number | null = null;
  for (const step of pointerSteps(pointer)) {
    const next = places.child(node, step);
    if (next === null) break;
    key = next.key;
    node = next.value;
  }
  if (part === 'value') return places.range(node);
  if (key !== null) return places.range(key);
  return nameRange(places, node, node === ROOT ? ['id', 'soort'] : ['id']);
}

function nameRange(places: Places, node: number, names: readonly string[]): Range {
  for (const name of names) {
    const value = places.child(node, name)?.value;
    if (value !== undefined && places.isScalar(value)) return places.range(value);
  }
  return places.range(places.firstKey(node) ?? node);
}
