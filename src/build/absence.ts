import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Entry {
  readonly zin: string;
  readonly velden: readonly string[];
}

const ENTRIES = (parse(readFileSync('src/documents/zonder.yaml', 'utf8')) as Entry[]).flatMap(
  ({ zin, velden }) => velden.map((field) => ({ field, zin })),
);

/** Every name that has a sentence, as written. */
export const NAMED: readonly string[] = ENTRIES.map(({ field }) => field);

/** What holds where a field is missing, as src/documents/zonder.yaml says; null when nothing more than its kind tells. */
export function whenAbsent(
  soort: string,
  path: string,
): { readonly field: string; readonly zin: string } | null {
  const full = `${soort}:${path}`;
  const fitting = ENTRIES.filter(({ field }) =>
    field.includes(':') ? full === field : path === field || path.endsWith(`/${field}`),
  );
  return fitting.toSorted((a, b) => b.field.length - a.field.length)[0] ?? null;
}
