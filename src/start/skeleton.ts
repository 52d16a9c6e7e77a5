import type { Soort } from '../documents/kind.ts';
import type { Known } from '../documents/kinds/begin.ts';
import { schemaAt } from '../documents/schema.ts';

type Schema = { readonly [key: string]: unknown };

/**
 * A new document of a kind: what is known filled in, every other field as a comment with its meaning, in the order of
 * the schema. Taking away the hash before a field makes it count.
 */
export function skeleton(soort: Soort, known: Known, modeline: string | null): string {
  const properties = (schemaAt(soort, '')?.['properties'] ?? {}) as Record<string, Schema>;
  const fields = Object.keys(properties).filter((key) => key !== 'soort' && key !== 'uitzonderingen');
  return `${[
    ...(modeline === null ? [] : [modeline]),
    `# ${schemaAt(soort, '')?.['description']}`,
    '# Een veld met # ervoor telt nog niet mee: haal het # weg en vul in wat van toepassing is.',
    `soort: ${soort}`,
    ...fields.flatMap((key) => (key in known ? [filled(key, known[key] ?? '')] : [])),
    ...fields.flatMap((key) => (key in known ? [] : open(soort, key))),
  ].join('\n')}\n`;
}

function filled(key: string, value: string | readonly string[]): string {
  return `${key}: ${typeof value === 'string' ? value : `[${value.join(', ')}]`}`;
}

/** What a field that is not filled in means, and it and the parts that it can't do without behind a hash. */
function open(soort: Soort, key: string): string[] {
  const schema = schemaAt(soort, `/${key}`) ?? {};
  const isList = schema['type'] === 'array';
  const inner = isList ? schemaAt(soort, `/${key}/0`) : schema;
  const required = (inner?.['required'] ?? []) as readonly string[];
  const parts = required.map((part, index) => `#${isList ? (index === 0 ? '  - ' : '    ') : '  '}${part}:`);
  return ['', `# ${schema['description']}`, `#${key}:`, ...parts];
}
