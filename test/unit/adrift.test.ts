import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/lint/check.ts';
import { copyOf, edit, GROUP, TODAY } from '../support/proplan.ts';

const PLAN = 'scholen/atheneum-de-brug/plan-2026-2027.yaml';

/** Errors and warnings, each as `file rule: advice`. */
async function heavy(folder: string): Promise<{ said: string[]; unjudged: number }> {
  const { findings, counts } = await check({ cwd: folder, paths: [], today: TODAY });
  const said = findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ file, rule, advice }) => `${relative(folder, file)} ${rule}: ${advice}`);
  return { said, unjudged: counts.unjudged };
}

describe('one mistake about where a document belongs is told once', () => {
  it('at the plan that names a school that is not there', async () => {
    const folder = copyOf(GROUP);
    edit(join(folder, PLAN), 'scholen: [atheneum-de-brug]', 'scholen: [atheneum-de-burg]');
    expect(await heavy(folder)).toEqual({
      said: [`${PLAN} algemeen/verwijzing-bestaat: Bedoel je atheneum-de-brug?`],
      unjudged: 1,
    });
  });

  it('at every school, when their board is not there', async () => {
    const folder = copyOf(GROUP);
    rmSync(join(folder, 'bestuur.yaml'));
    const advice =
      'Verbeter het kenmerk, zet een verdwenen bestand terug, of begin het met proplan new bestuur.';
    expect((await heavy(folder)).said).toEqual(
      ['academie-de-toon', 'atheneum-de-brug', 'clb-rivierenland'].map(
        (school) => `scholen/${school}/school.yaml algemeen/verwijzing-bestaat: ${advice}`,
      ),
    );
  });

  it('at the board, when that has a mistake of its own', async () => {
    const folder = copyOf(GROUP);
    edit(join(folder, 'bestuur.yaml'), 'regelgeving: be-vlg', 'regelgeving: be-vlaanderen');
    const { said, unjudged } = await heavy(folder);
    expect(said.map((line) => line.split(':')[0])).toEqual(['bestuur.yaml vorm/keuze']);
    expect(unjudged).toBe(1);
  });

  it('at every school, when none says what law holds', async () => {
    const folder = copyOf(GROUP);
    rmSync(join(folder, 'bestuur.yaml'));
    const schools = ['academie-de-toon', 'atheneum-de-brug', 'clb-rivierenland'];
    for (const school of schools) edit(join(folder, `scholen/${school}/school.yaml`), /bestuur:.*/, '');
    const { said } = await heavy(folder);
    expect(said.filter((line) => line.includes('regelgeving')).map((line) => line.split(':')[0])).toEqual(
      schools.map((school) => `scholen/${school}/school.yaml algemeen/regelgeving-onbekend`),
    );
  });
});
