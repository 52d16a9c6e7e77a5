import { type Audience, resolveSchema, type ViewSchema } from './schema.ts';

/** What was kept from an audience: the title of a property and how many values it held. */
export interface Withheld {
  readonly onderdeel: string;
  readonly aantal: number;
}

/** A view with only what an audience may read, and the count of the rest. */
export interface Filtered<View> {
  readonly view: View;
  readonly withheld: readonly Withheld[];
}

/**
 * Takes out of a view what its audience may not read. A property is read by whom its `x-publiek` lists,
 * else by whom its parent is; at the top nobody reads what lists nobody. What is withheld becomes null, or
 * [] for a list.
 */
export function forAudience<View extends object>(
  view: View,
  schema: ViewSchema,
  audience: Audience,
): Filtered<View> {
  const counts = new Map<string, number>();
  const filtered = filterObject(view, { schema, root: schema, audience, readable: false, counts });
  const withheld = [...counts].map(([onderdeel, aantal]) => ({ onderdeel, aantal }));
  return { view: filtered as View, withheld };
}

interface Visit {
  readonly schema: ViewSchema;
  readonly root: ViewSchema;
  readonly audience: Audience;
  /** Whether the audience reads what says nothing of its own. */
  readonly readable: boolean;
  readonly counts: Map<string, number>;
}

function filterValue(value: unknown, visit: Visit): unknown {
  const schema = resolveSchema(visit.schema, visit.root);
  if (Array.isArray(value)) {
    return value.map((item) => filterValue(item, { ...visit, schema: schema.items ?? {} }));
  }
  if (typeof value !== 'object' || value === null) return value;
  return filterObject(value, { ...visit, schema });
}

function filterObject(value: object, visit: Visit): object {
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const property = visit.schema.properties?.[name] ?? {};
      const readable = property['x-publiek']?.includes(visit.audience) ?? visit.readable;
      if (readable) return [name, filterValue(inner, { ...visit, schema: property, readable })];
      count(visit.counts, property.title ?? name, inner);
      return [name, Array.isArray(inner) ? [] : null];
    }),
  );
}

function count(counts: Map<string, number>, title: string, value: unknown): void {
  const found = Array.isArray(value) ? value.length : Number(value !== null);
  if (found > 0) counts.set(title, (counts.get(title) ?? 0) + found);
}
