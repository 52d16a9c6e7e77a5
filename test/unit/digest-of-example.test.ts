import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { digestOf } from '../../src/documents/canonical.ts';
import { check } from '../../src/lint/check.ts';
import { readYaml } from '../../src/workspace/read-yaml.ts';
import type { YamlData } from '../../src/workspace/yaml-data.ts';
import { copyOf, FLEMISH, TODAY } from '../support/proplan.ts';

const SCHOOL = 'scholen/de-linde';
const PLAN = join(SCHOOL, 'plan-2026-2027.yaml');
const TEXT = readFileSync(join(FLEMISH, PLAN), 'utf8');
const data = readYaml(Buffer.from(TEXT)).data as { [key: string]: YamlData };

type Path = readonly (string | number)[];

/** The path of every value in a plan that a body decides on, lists and groups among them. */
function pathsIn(value: YamlData, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}
const { uitzonderingen: _exceptions, ...decided } = data;
const paths = pathsIn(decided, []).filter((path) => path.length > 0);

/** The content with one value gone, another in its place, or its list turned round. */
function changed(path: Path, change: 'weg' | 'anders'): YamlData {
  const copy = structuredClone(data);
  const [last, holder] = [path.at(-1) ?? '', valueAt(path.slice(0, -1), copy)];
  if (change === 'anders') (holder as { [key: string]: YamlData })[last] = 'iets anders';
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete (holder as { [key: string]: YamlData })[last];
  return copy;
}

function valueAt(path: Path, from: YamlData = data): YamlData {
  return path.reduce<YamlData>((value, step) => (value as { [key: string]: YamlData })[step] ?? null, from);
}

describe('the digest of the example plan', () => {
  it('changes with every decided value that changes or goes', () => {
    expect(paths.length).toBeGreaterThan(500);
    const digest = digestOf(data);
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.constantFrom('weg' as const, 'anders' as const),
        (path, change) => {
          const same = change === 'weg' && valueAt(path) === null;
          expect(digestOf(changed(path, change)) === digest).toBe(same);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('what happens after a decision', () => {
  let folder = '';

  beforeEach(() => {
    folder = copyOf(FLEMISH);
  });

  /** Which documents are approved, and how each decision stands. */
  async function approvals(): Promise<string[]> {
    const result = await check({ cwd: folder, paths: [], today: TODAY });
    return [...result.approvals.values()]
      .map(
        ({ document, approved, decisions }) =>
          `${document} ${approved} ${decisions.map(({ match }) => match)}`,
      )
      .sort();
  }

  const put = (file: string, text: string): void => writeFileSync(join(folder, SCHOOL, file), text);

  it('never voids it: progress, participation, expenses, new budgets', async () => {
    const before = await approvals();
    expect(before.some((one) => one.includes(' true '))).toBe(true);
    const school = readFileSync(join(folder, SCHOOL, 'school.yaml'), 'utf8');
    const status = fc.constantFrom('niet-gestart', 'in-uitvoering', 'uitgesteld', 'afgerond', 'geschrapt');
    const cents = fc.integer({ min: 1, max: 10_000_00 }).map((amount) => (amount / 100).toFixed(2));
    await fc.assert(
      fc.asyncProperty(status, cents, fc.integer({ min: 1, max: 40 }), async (now, amount, hours) => {
        put(
          'voortgang-2026-2027.yaml',
          `soort: voortgang\nplan: plan-de-linde-2026-2027\ndatum: 2026-11-16\nregels: [{activiteit: a-lesbezoek, status: ${now}}]\n`,
        );
        put(
          'deelname-2026-2027.yaml',
          `soort: deelname\nschool: de-linde\nschooljaar: 2026-2027\nregels: [{activiteit: a-lesbezoek, medewerker: p-0012, uren: ${hours}}]\n`,
        );
        put(
          'uitgaven-2026.yaml',
          `soort: uitgaven\nschool: de-linde\nbegrotingsjaar: 2026\nboekingen: [{datum: 2026-10-01, bedrag: ${amount}, activiteit: a-lesbezoek}]\n`,
        );
        put(
          'school.yaml',
          school.replace(
            'budgetten:\n',
            `budgetten:\n  - {id: nieuw, bron: andere, begrotingsjaar: 2027, ontvangen: ${amount}}\n`,
          ),
        );
        expect(await approvals()).toEqual(before);
      }),
      { numRuns: 8 },
    );
  });

  it('never voids it: files that move, get other names, comments, line endings or key order', async () => {
    const before = await approvals();
    const doc = parseDocument(TEXT);
    if ('items' in (doc.contents ?? {})) (doc.contents as { items: unknown[] }).items.reverse();
    writeFileSync(join(folder, PLAN), `# Een ander begin\r\n${String(doc).replaceAll('\n', '\r\n')}`);
    renameSync(join(folder, PLAN), join(folder, 'Het plan van dit jaar.yml'));
    expect(await approvals()).toEqual(before);
  });
});
