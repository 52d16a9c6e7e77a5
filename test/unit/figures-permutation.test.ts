import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { check } from '../../src/lint/check.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Lists whose order means nothing to a figure. */
const UNORDERED = [
  'activiteiten',
  'medewerkers',
  'boekingen',
  'regels',
  'budgetten',
  'toegekend',
  'deelnemers',
  'doelen',
  'noden',
  'dienstverbanden',
  'plafonds',
];

function shuffled<T>(items: readonly T[], seed: number): T[] {
  return items
    .map((item, index) => ({
      item,
      key: (Math.imul(index + 1, 2_654_435_761) ^ Math.imul(seed, 40_503)) >>> 0,
    }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

function permuted(value: unknown, seed: number, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => permuted(item, seed));
    return UNORDERED.includes(key) ? shuffled(items, seed) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    shuffled(Object.entries(value), seed).map(([name, inner]) => [name, permuted(inner, seed, name)]),
  );
}

/** Every figure of a workspace by its document and name, whatever file that stands in. */
async function valuesOf(folder: string): Promise<Map<string, string>> {
  const { figures, documents } = await check({
    cwd: folder,
    paths: [],
    today: '2026-11-21',
    everything: true,
  });
  const ids = new Map(documents.map(({ file, id }) => [file, id]));
  const all = [...figures].flatMap(([file, own]) => own.map((figure) => ({ home: ids.get(file), figure })));
  const named = all.map(({ home, figure }): [string, string] => {
    const { id, value, low, high, open, bound } = figure;
    return [
      `${home}#${id}`,
      `${[value, low, high].map((one) => one?.toFixed(10) ?? '-').join(' ')} ${open} ${bound ?? ''}`,
    ];
  });
  return new Map(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe.each(['be-vlg-basisschool', 'nl-vo-bestuur', 'be-vlg-scholengroep'])('%s', (name) => {
  it('other file names and another order of keys and lists change no figure', async () => {
    const folder = join(ROOT, 'fixtures', name);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.yaml'))
      .map((path) => ({ path, data: parse(readFileSync(join(folder, path), 'utf8')) as unknown }));
    const before = await valuesOf(folder);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), async (seed) => {
        const copy = mkdtempSync(join(tmpdir(), 'proplan-permuted-'));
        shuffled(files, seed).forEach(({ path, data }, index) => {
          const target = path === 'proplan.yaml' ? path : `bestand-${index}.yaml`;
          writeFileSync(join(copy, target), stringify(permuted(data, seed)));
        });
        expect(await valuesOf(copy)).toEqual(before);
      }),
      { numRuns: 10 },
    );
  });
});
