import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
