import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';

/** A JSON Schema as an open object: the generator only moves it about and checks house rules. */
export type Schema = { [key: string]: unknown };

const KINDS = 'src/documents/kinds';
/** The one form that is no kind of document: the settings. */
const SETTINGS = 'proplan';
const FORBIDDEN = [
  'allOf',
  'anyOf',
  'oneOf',
  'if',
  'not',
  'pattern',
  'patternProperties',
  'unevaluatedProperties',
];

/** The kinds of document and the settings, by the names of their schemas. */
export function kindNames(): string[] {
  const folders = readdirSync(KINDS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [...folders.map(({ name }) => name), SETTINGS].sort();
}

/** The published schema of one kind: its source with the shared definitions it uses, checked for the house rules. */
export function publishedSchema(kind: string): Schema {
  const source = read(kind === SETTINGS ? `src/documents/${SETTINGS}.yaml` : `${KINDS}/${kind}/schema.yaml`);
  const used = definitionsUsed(source, read(`${KINDS}/common.yaml`) as Record<string, Schema>);
  const { title, description, ...rest } = source;
  const schema: Schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:proplan:schema:${kind}:1`,
    title,
    description,
    ...rest,
  };
  const defs = Object.fromEntries([...used].sort(([a], [b]) => (a < b ? -1 : 1)));
  if (used.size > 0) schema['$defs'] = { ...(source['$defs'] as object | undefined), ...defs };
  checkHouseRules(schema, kind);
  return schema;
}

function read(path: string): Schema {
  return load(readFileSync(path, 'utf8')) as Schema;
}

/** The shared definitions that a schema leads to by `$ref`, also by way of each other. */
export function definitionsUsed(
  schema: unknown,
  shared: Readonly<Record<string, Schema>>,
  used = new Map<string, Schema>(),
): ReadonlyMap<string, Schema> {
  if (typeof schema !== 'object' || schema === null) return used;
  for (const [key, value] of Object.entries(schema)) {
    if (key !== '$ref' || typeof value !== 'string') {
      definitionsUsed(value, shared, used);
      continue;
    }
    const name = value.slice('#/$defs/'.length);
    const definition = shared[name];
    if (!definition) throw new Error(`${value} stands in no common definition`);
    if (used.has(name)) continue;
    used.set(name, definition);
    definitionsUsed(definition, shared, used);
  }
  return used;
}

function checkHouseRules(schema: Schema, kind: string, path = ''): void {
  const where = `${kind}${path}`;
  for (const word of FORBIDDEN) if (word in schema) throw new Error(`${where}: ${word} is not used here`);
  const properties = schema['properties'] as Record<string, Schema> | undefined;
  if (schema['type'] === 'object' || properties) {
    const additional = schema['additionalProperties'];
    if (additional !== false && !(schema['x-map'] && typeof additional === 'object'))
      throw new Error(`${where}: additionalProperties must be false`);
  }
  for (const [name, property] of Object.entries(properties ?? {})) {
    if (!property['title'] || !property['description'])
      throw new Error(`${where}/${name}: no title or description`);
    checkHouseRules(property, kind, `${path}/${name}`);
  }
  for (const key of ['items', 'additionalProperties']) {
    const inner = schema[key];
    if (typeof inner === 'object' && inner !== null) checkHouseRules(inner as Schema, kind, `${path}/${key}`);
  }
  for (const [name, definition] of Object.entries((schema['$defs'] as Record<string, Schema>) ?? {}))
    checkHouseRules(definition, kind, `${path}/$defs/${name}`);
}
