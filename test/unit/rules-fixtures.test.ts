import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../../src/lint/check.ts';
import { RULES } from '../../src/rules/generated/registry.ts';
import { markersOf } from '../support/markers.ts';
import { keep, restore } from '../support/only-rules.ts';
import { ROOT, TODAY } from '../support/proplan.ts';

const FIXTURES = join(ROOT, 'fixtures');
const GOOD = ['be-vlg-basisschool', 'nl-vo-bestuur'];
const MARKED = new Map(
  readdirSync(join(FIXTURES, 'fout'))
    .map((name) => `fout/${name}`)
    .map((name) => [name, markersOf(join(FIXTURES, name))] as const),
);

const rules = RULES.filter((rule) => rule.scope !== 'kern').map(({ name }) => name as string);
const shown = rules.flatMap((rule) =>
  [...MARKED]
    .filter(([, markers]) => markers.some((marker) => marker.endsWith(` ${rule}`)))
    .map(([folder, markers]) => ({ rule, folder, markers })),
);

/** Where one rule, alone, speaks in a workspace. */
async function placesOf(rule: string, folder: string): Promise<string[]> {
  keep([rule]);
  const cwd = join(FIXTURES, folder);
  const result = await check({ cwd, paths: [], today: TODAY });
  expect(result.internalErrors).toEqual([]);
  return result.findings
    .filter((finding) => finding.rule === rule)
    .map(({ file, start }) => `${relative(cwd, file).replaceAll('\\', '/')}:${start.line} ${rule}`);
}

afterAll(restore);

describe('a rule that is alone speaks where the fixtures say, and nowhere else', () => {
  it.each(shown)('$rule in $folder', async ({ rule, folder, markers }) => {
    const own = markers.filter((marker) => marker.endsWith(` ${rule}`));
    expect((await placesOf(rule, folder)).sort()).toEqual(own.sort());
  });

  it.each(rules)('%s in the good workspaces', async (rule) => {
    for (const folder of GOOD) {
      const own = markersOf(join(FIXTURES, folder)).filter((marker) => marker.endsWith(` ${rule}`));
      expect(await placesOf(rule, folder)).toEqual(own);
    }
  });
});
