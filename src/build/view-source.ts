import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Schema } from './schema-source.ts';

const SOURCES = 'src/render/view/schemas';

/** A field as the sources write it: `is` names what it holds, `voor` who may read it. */
interface Field {
  readonly titel: string;
  readonly uitleg: string;
  /** `tekst`, `ja-nee`, `getal` or a part; `?` may be null; a list holds one of those. */
  readonly is: string | readonly [string];
  readonly keuze?: readonly unknown[];
  readonly voor?: readonly string[];
}
type Fields = Readonly<Record<string, Field>>;

interface ViewSource {
  readonly title: string;
  readonly description: string;
  /** Who may read a field at the top that does not say so itself. */
  readonly voor: readonly string[];
  readonly velden: Fields;
  /** Parts that only this document has. */
  readonly delen?: Readonly<Record<string, Fields>>;
}

const PLAIN: Readonly<Record<string, string>> = { tekst: 'string', 'ja-nee': 'boolean', getal: 'integer' };

export function viewNames(): string[] {
  return readdirSync(SOURCES)
    .map((name) => name.replace(/\.yaml$/, ''))
    .filter((name) => name !== 'common')
    .sort();
}

/** The published JSON Schema of one view model, with the shared parts that it uses. */
export function viewSchema(name: string): Schema {
  const source = read(name) as ViewSource;
  const parts = { ...(read('common') as Record<string, Fields>), ...source.delen };
  const used = new Set<string>();
  const collect = (fields: Fields): void => {
    for (const part of partsIn(fields)) {
      if (used.has(part)) continue;
      if (parts[part] === undefined) throw new Error(`${SOURCES}/${name}.yaml: no part ${part}`);
      used.add(part);
      collect(parts[part]);
    }
  };
  collect(source.velden);
  const definitions = Object.keys(parts)
    .filter((part) => used.has(part))
    .map((part) => [part, objectOf(parts[part] ?? {}, null)] as const);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:proplan:schema:view-${name}:1`,
    title: source.title,
    description: source.description,
    ...objectOf(source.velden, source.voor),
    $defs: Object.fromEntries(definitions),
  };
}

function read(name: string): unknown {
  return parse(readFileSync(join(SOURCES, `${name}.yaml`), 'utf8'));
}

/** Every field is there: what is absent is null or an empty list. */
function objectOf(fields: Fields, readers: readonly string[] | null): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(fields),
    properties: Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, propertyOf(field, readers)]),
    ),
  };
}

function propertyOf(field: Field, readers: readonly string[] | null): Schema {
  const voor = field.voor ?? readers;
  return {
    title: field.titel,
    description: field.uitleg,
    ...heldBy(field.is),
    ...(field.keuze === undefined ? {} : { enum: field.keuze }),
    ...(voor === null ? {} : { 'x-publiek': voor }),
  };
}

function heldBy(is: Field['is']): Schema {
  if (typeof is !== 'string') return { type: 'array', items: heldBy(is[0]) };
  const name = is.replace('?', '');
  const optional = is.endsWith('?');
  const type = PLAIN[name];
  if (type !== undefined) return { type: optional ? [type, 'null'] : type };
  const $ref = `#/$defs/${name}`;
  return optional ? { anyOf: [{ $ref }, { type: 'null' }] } : { $ref };
}

function partsIn(fields: Fields): string[] {
  return Object.values(fields)
    .map(({ is }) => (typeof is === 'string' ? is : is[0]).replace('?', ''))
    .filter((name) => PLAIN[name] === undefined);
}
