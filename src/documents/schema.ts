import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { oncePer } from '../base/once.ts';
import { packageRoot } from '../base/package-root.ts';
import { pointerSteps } from '../base/place.ts';

type Schema = { readonly [key: string]: unknown };
const loaded = new Map<string, Schema>();

/** The published schema of a kind; read only to word a mistake, never to validate. */
function schemaOf(kind: string): Schema {
  const known = loaded.get(kind);
  if (known) return known;
  const schema = JSON.parse(
    readFileSync(join(packageRoot(), 'schemas', `${kind}.schema.json`), 'utf8'),
  ) as Schema;
  loaded.set(kind, schema);
  return schema;
}

/** The words that a form gives: the names of fields and the choices in these kinds. */
export function schemaWords(kinds: readonly string[]): ReadonlySet<string> {
  return new Set(['soort', ...kinds, ...kinds.flatMap((kind) => wordsOf(kind))]);
}

const wordsOf = oncePer(
  (kind: string) => kind,
  (kind) => wordsIn(schemaOf(kind)),
);

function wordsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { properties, enum: choices, const: only } = node as Record<string, unknown>;
  const fields = typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
  const values = [choices, only].flat().filter((one) => typeof one === 'string');
  return [...fields, ...values, ...Object.values(node).flatMap(wordsIn)];
}

/** The part of a kind's schema that describes the node at a pointer into a document; null where nothing does. */
export function schemaAt(kind: string, pointer: string): Schema | null {
  const root = schemaOf(kind);
  const definitions = (root['$defs'] ?? {}) as Record<string, Schema>;
  const resolve = (node: Schema): Schema => {
    const reference = node['$ref'] as string | undefined;
    return reference ? { ...definitions[reference.slice('#/$defs/'.length)], ...node } : node;
  };
  let node: Schema | undefined = resolve(root);
  for (const step of pointerSteps(pointer)) {
    const properties = node['properties'] as Record<string, Schema> | undefined;
    const inner = (/^\d+$/.test(step) && node['items']) || properties?.[step] || node['additionalProperties'];
    if (typeof inner !== 'object' || inner === null) return null;
    node = resolve(inner as Schema);
  }
  return node;
}

/** Whether a text at a pointer is the writer's own: no choice, no identifier and no notation. */
export function isFreeText(kind: string, pointer: string): boolean {
  const shape = schemaAt(kind, pointer);
  return shape?.['type'] === 'string' && !['format', 'enum', 'const'].some((key) => key in shape);
}
