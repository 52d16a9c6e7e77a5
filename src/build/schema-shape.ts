import type { Shape } from '../documents/shape.ts';
import type { Schema } from './schema-source.ts';

const FREE_TEXT = ['#/$defs/tekst', '#/$defs/regel'];
const EXCLUSIVE = {
  'x-een-van': 'een',
  'x-hoogstens-een-van': 'hoogstens-een',
  'x-minstens-een-van': 'minstens-een',
} as const;

/** The shape of a published schema: only the branches that hold free text or exclusive keys. */
export function shapeOf(schema: Schema): Shape {
  const definitions = (schema['$defs'] ?? {}) as Record<string, Schema>;
  return visit(schema, definitions) ?? {};
}

function visit(node: Schema, definitions: Record<string, Schema>): Shape | null {
  const reference = node['$ref'] as string | undefined;
  if (reference && FREE_TEXT.includes(reference)) return { text: true };
  if (reference) return visit(definitions[reference.slice('#/$defs/'.length)] ?? {}, definitions);
  const shape: { -readonly [K in keyof Shape]: Shape[K] } = {};
  const props = Object.entries((node['properties'] ?? {}) as Record<string, Schema>)
    .map(([key, value]) => [key, visit(value, definitions)] as const)
    .filter((entry): entry is [string, Shape] => entry[1] !== null);
  if (props.length > 0) shape.props = Object.fromEntries(props);
  const items = typeof node['items'] === 'object' ? visit(node['items'] as Schema, definitions) : null;
  if (items) shape.items = items;
  const additional = node['additionalProperties'];
  const each =
    typeof additional === 'object' && additional !== null ? visit(additional as Schema, definitions) : null;
  if (each) shape.each = each;
  for (const [keyword, rule] of Object.entries(EXCLUSIVE)) {
    const keys = node[keyword] as string[] | undefined;
    if (keys) shape.exclusive = { rule, keys };
  }
  return Object.keys(shape).length > 0 ? shape : null;
}
