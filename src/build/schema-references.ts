import type { Schema } from './schema-source.ts';

/** A place in the documents of a kind, with `*` for each item of a list, and what the id there belongs to. */
export interface Named {
  readonly path: string;
  readonly target: string;
}

/** Where a published schema says that something is referred to (`x-verwijst`) or gets its id (`x-benoemt`). */
export function referencesIn(schema: Schema): { refers: Named[]; names: Named[] } {
  const refers: Named[] = [];
  const names: Named[] = [];
  const definitions = (schema['$defs'] ?? {}) as Record<string, Schema>;
  const visit = (node: Schema, path: readonly string[]): void => {
    const { 'x-verwijst': target, 'x-benoemt': named, $ref, items, properties } = node;
    if (typeof target === 'string') refers.push({ path: path.join('/'), target });
    if (typeof named === 'string') names.push({ path: path.join('/'), target: named });
    if (typeof $ref === 'string') visit(definitions[$ref.slice('#/$defs/'.length)] ?? {}, path);
    if (isSchema(items)) visit(items, [...path, '*']);
    for (const [key, inner] of Object.entries((properties ?? {}) as Record<string, Schema>))
      visit(inner, [...path, key]);
  };
  visit(schema, []);
  return { refers, names };
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null;
}
