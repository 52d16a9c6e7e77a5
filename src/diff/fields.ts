import { pointerTo } from '../base/place.ts';
import { canonicalForm } from '../documents/canonical.ts';
import type { Soort } from '../documents/kind.ts';
import { schemaAt } from '../documents/schema.ts';
import type { YamlData } from '../workspace/yaml-data.ts';

/** One value that differs. `before` and `after` are null where the field was not there, and where values stay out. */
export interface FieldChange {
  /** The names of the schema from the top, in Dutch: `['Wanneer', 'Datum']`. */
  readonly names: readonly string[];
  readonly happened: 'nieuw' | 'weg' | 'gewijzigd';
  readonly before: string | number | boolean | null;
  readonly after: string | number | boolean | null;
}

type Fields = { readonly [key: string]: YamlData };

/**
 * Where two contents of one kind differ, down to single values. Key order, notation and comments do not count.
 * Items of a list are known by their id, else by being equal, else by their order among those left. With
 * `withValues` false only names are told, and what is wholly new or gone under its one name.
 */
export function fieldChanges(
  soort: Soort,
  before: YamlData,
  after: YamlData,
  { pointer = '', withValues = true } = {},
): FieldChange[] {
  return changes({ soort, pointer, names: [], withValues }, before, after);
}

/** Where in a document, for its words: a pointer into either side, and the names so far. */
interface At {
  readonly soort: Soort;
  readonly pointer: string;
  readonly names: readonly string[];
  readonly withValues: boolean;
}

function changes(at: At, before: YamlData | undefined, after: YamlData | undefined): FieldChange[] {
  if (same(before, after)) return [];
  const isWhole = same(before, null) || same(after, null);
  if (!at.withValues && isWhole) return [change(at, before, after)];
  if (Array.isArray(before) || Array.isArray(after)) return listChanges(at, list(before), list(after));
  const [old, fresh] = [fields(before), fields(after)];
  if (old !== null || fresh !== null) {
    const keys = [...new Set([...Object.keys(old ?? {}), ...Object.keys(fresh ?? {})])];
    const inside = keys.flatMap((key) => changes(inField(at, key), old?.[key], fresh?.[key]));
    if (inside.length > 0) return inside;
  }
  return [change(at, before, after)];
}

function change({ names, withValues }: At, before?: YamlData, after?: YamlData): FieldChange {
  const happened = same(before, null) ? 'nieuw' : same(after, null) ? 'weg' : 'gewijzigd';
  const [was, becomes] = withValues ? [scalar(before), scalar(after)] : [null, null];
  return { names, happened, before: was, after: becomes };
}

function listChanges(at: At, before: readonly YamlData[], after: readonly YamlData[]): FieldChange[] {
  const ids = (items: readonly YamlData[]): string[] => items.map(keyOf).filter((key) => key !== null);
  if (ids(before).length + ids(after).length > 0) return identified(at, before, after);
  const gone = without(before, after);
  const added = without(after, before);
  const moved = gone.length === 0 && added.length === 0 ? [ordered(at, before, after)] : [];
  const rows = Array.from({ length: Math.max(gone.length, added.length) }, (_, index) =>
    changes(inItem(at, null), gone[index], added[index]),
  );
  return [...rows.flat(), ...moved];
}

function identified(at: At, before: readonly YamlData[], after: readonly YamlData[]): FieldChange[] {
  const keyed = (items: readonly YamlData[]) =>
    new Map(items.map((item, index) => [keyOf(item) ?? String(index), item]));
  const [old, fresh] = [keyed(before), keyed(after)];
  const keys = [...new Set([...old.keys(), ...fresh.keys()])];
  const found = keys.flatMap((key) => changes(inItem(at, key), old.get(key), fresh.get(key)));
  return found.length > 0 ? found : [ordered(at, [...old.keys()], [...fresh.keys()])];
}

/** The same items in another order, which a decision covers too. */
function ordered(at: At, before: readonly YamlData[], after: readonly YamlData[]): FieldChange {
  const words = (items: readonly YamlData[]): string | null =>
    items.some((item) => typeof item === 'object') ? null : items.join(', ');
  const names = [...at.names, 'volgorde'];
  return { ...change({ ...at, names }, words(before), words(after)), happened: 'gewijzigd' };
}

/** What stays of a list when each item that the other has too is taken away once. */
function without(items: readonly YamlData[], others: readonly YamlData[]): YamlData[] {
  const left = others.map(canonical);
  return items.filter((item) => {
    const index = left.indexOf(canonical(item));
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
}

/** The id by which an item is known; null when it has none. */
export function keyOf(item: YamlData): string | null {
  const known = fields(item)?.['id'];
  return typeof known === 'string' ? known : null;
}

/** True when two contents say the same; a field that is empty and one that is not there do. */
export function same(one: YamlData | undefined, other: YamlData | undefined): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: YamlData | undefined): string {
  return canonicalForm({ value: value ?? null });
}

function inField(at: At, key: string): At {
  const pointer = pointerTo(at.pointer, key);
  const title = schemaAt(at.soort, pointer)?.['title'];
  return { ...at, pointer, names: [...at.names, typeof title === 'string' ? title : key] };
}

function inItem(at: At, key: string | null): At {
  return { ...at, pointer: pointerTo(at.pointer, 0), names: key === null ? at.names : [...at.names, key] };
}

function list(value: YamlData | undefined): readonly YamlData[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function fields(value: YamlData | undefined): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

function scalar(value: YamlData | undefined): string | number | boolean | null {
  return typeof value === 'object' || value === undefined ? null : value;
}
