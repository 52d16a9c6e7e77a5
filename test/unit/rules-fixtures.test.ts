import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judged } from '../../src/lint/judge.ts';
import { RULES } from '../../src/rules/generated/registry.ts';
import { markersOf } from '../support/markers.ts';
import { rulesNamed } from '../support/rules.ts';
import { FAULTY, FIXTURES, surveyOf } from '../support/surveys.ts';

const GOOD = ['be-vlg-basisschool', 'nl-vo-bestuur'];
const MARKED = new Map([...GOOD, ...FAULTY].map((name) => [name, markersOf(join(FIXTURES, name))]));

const rules = RULES.filter((rule) => rule.scope !== 'kern').map(({ name }) => name as string);
const shown = rules.flatMap((rule) =>
  FAULTY.filter((folder) => markersFor(rule, folder).length > 0).map((folder) => ({ rule, folder })),
);

function markersFor(rule: string, folder: string): string[] {
  return MARKED.get(folder)?.filter((marker) => marker.endsWith(` ${rule}`)) ?? [];
}

/** Where one rule, alone, speaks in a workspace. */
async function placesOf(rule: string, folder: string): Promise<string[]> {
  const { findings, internalErrors } = judged(await surveyOf(folder), rulesNamed(rule));
  expect(internalErrors).toEqual([]);
  return findings
    .filter((finding) => finding.rule === rule)
    .map(
      ({ file, start }) =>
        `${relative(join(FIXTURES, folder), file).replaceAll('\\', '/')}:${start.line} ${rule}`,
    );
}

describe('a rule that is alone speaks where the fixtures say, and nowhere else', () => {
  it.each(shown)('$rule in $folder', async ({ rule, folder }) => {
    expect((await placesOf(rule, folder)).sort()).toEqual(markersFor(rule, folder).sort());
  });

  it.each(rules)('%s in the good workspaces', async (rule) => {
    for (const folder of GOOD) expect(await placesOf(rule, folder)).toEqual(markersFor(rule, folder));
  });
});
