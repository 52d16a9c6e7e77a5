import { type Document, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';

/** One field of a document, where it stands first. */
export interface Field {
  /** Its names from the top with `*` for each position in a list: the same for every place of one field. */
  readonly shape: string;
  readonly path: readonly (string | number)[];
}

/** The ways in which a field is broken, one at a time. */
export const WAYS = ['weg', 'verschreven', 'verkeerd', 'leeg', 'los'] as const;
export type Way = (typeof WAYS)[number];

/** Every field of a text once, with the first place where it stands. */
export function fieldsIn(text: string): Field[] {
  const found = new Map<string, Field>();
  const visit = (node: unknown, path: readonly (string | number)[], shape: readonly string[]): void => {
    if (isMap(node))
      for (const pair of node.items as Pair<Node, Node>[]) {
        const key = isScalar(pair.key) ? String(pair.key.value) : '';
        const name = [...shape, key].join('/');
        if (!found.has(name)) found.set(name, { shape: name, path: [...path, key] });
        visit(pair.value, [...path, key], [...shape, key]);
      }
    if (isSeq(node))
      node.items.forEach((item, index) => {
        visit(item, [...path, index], [...shape, '*']);
      });
  };
  visit(parseDocument(text).contents, [], []);
  return [...found.values()];
}

/** The text with one field broken in one way; null where that way has no meaning for the field. */
export function broken(text: string, { path }: Field, way: Way, isReference: boolean): string | null {
  const doc = parseDocument(text);
  const value = doc.getIn(path, true) as Node | undefined;
  switch (way) {
    case 'weg':
      doc.deleteIn(path);
      return String(doc);
    case 'verschreven':
      return renamed(doc, path);
    case 'verkeerd':
      doc.setIn(path, otherKind(value));
      return String(doc);
    case 'leeg':
      // A node of its own: a bare null is written without its colon where a list or group stood.
      doc.setIn(path, doc.createNode(null));
      return String(doc);
    case 'los':
      if (!isReference) return null;
      doc.setIn(path, 'bestaat-niet');
      return String(doc);
  }
}

/** The text with another value at one field. */
export function withValue(text: string, { path }: Field, value: unknown): string {
  const doc = parseDocument(text);
  doc.setIn(path, doc.createNode(value));
  return String(doc);
}

/** The key with its last two letters swapped, or one letter more where that changes nothing. */
export function misspelt(key: string): string {
  const swapped = `${key.slice(0, -2)}${key.slice(-1)}${key.slice(-2, -1)}`;
  return key.length < 3 || swapped === key ? `${key}x` : swapped;
}

function renamed(doc: Document, path: readonly (string | number)[]): string {
  const parent = path.length === 1 ? doc.contents : doc.getIn(path.slice(0, -1), true);
  const key = String(path.at(-1));
  if (isMap(parent))
    for (const pair of parent.items as Pair<Node, Node>[])
      if (isScalar(pair.key) && pair.key.value === key) pair.key.value = misspelt(key);
  return String(doc);
}

/** A value of another kind than this one. */
function otherKind(value: Node | undefined): unknown {
  if (isMap(value) || isSeq(value)) return 'onzin';
  const known = isScalar(value) ? value.value : null;
  return typeof known === 'string' ? { onzin: 'ja' } : 'onzin';
}
