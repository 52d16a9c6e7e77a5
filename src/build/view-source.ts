import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { Schema } from './schema-source.ts';
import { definitionsUsed } from './schema-source.ts';

const SOURCES = 'src/render/view/schemas';

export function viewNames(): string[] {
  return readdirSync(SOURCES)
    .map((name) => name.replace(/\.yaml$/, ''))
    .filter((name) => name !== 'common')
    .sort();
}

/**
 * The published JSON Schema of one view model, with the shared parts that it uses. `x-publiek` at the top says who may
 * read a field at the top that does not say so itself.
 */
export function viewSchema(name: string): Schema {
  const { title, description, properties, $defs, 'x-publiek': readers } = read(name);
  const parts = { ...read('common'), ...($defs as Schema | undefined) } as Record<string, Schema>;
  const used = definitionsUsed(properties, parts);
  const definitions = Object.entries(parts).filter(([part]) => used.has(part));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:proplan:schema:view-${name}:1`,
    title,
    description,
    ...whole({ properties: readBy(properties as Record<string, Schema>, readers) }),
    $defs: Object.fromEntries(definitions.map(([part, definition]) => [part, whole(definition)])),
  };
}

function read(name: string): Schema {
  return load(readFileSync(join(SOURCES, `${name}.yaml`), 'utf8')) as Schema;
}

/** A group of fields is closed and every field is there: what is absent is null or an empty list. */
function whole({ properties }: Schema): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(properties as Schema),
    properties,
  };
}

function readBy(properties: Record<string, Schema>, readers: unknown): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, field]) => [
      name,
      { ...field, 'x-publiek': field['x-publiek'] ?? readers },
    ]),
  );
}
