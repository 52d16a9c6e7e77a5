import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { begin } from '../support/git-repo.ts';
import { copyOf, DUTCH, edit, GROUP, proplanIn, TODAY } from '../support/proplan.ts';

const POP = 'scholen/het-zuiderlicht/pop';
let folder = '';
let personal = '';

beforeAll(() => {
  folder = copyOf(DUTCH);
  personal = mkdtempSync(join(tmpdir(), 'proplan-persoonlijk-'));
  renameSync(join(folder, POP), join(personal, 'pop'));
});

describe('personal plans in a repository of their own', () => {
  it('are judged together with the rest, as when they stood there', async () => {
    const whole = await proplanIn(DUTCH, 'lint', '--today', TODAY);
    const joined = await proplanIn(folder, 'lint', '--with', personal, '--today', TODAY);
    expect(joined).toEqual(whole);
    expect((await proplanIn(folder, 'lint', '--today', TODAY)).code).toBe(1);
  });

  it('count in the balances, and are printed from the plans’ own folder', async () => {
    const whole = await proplanIn(DUTCH, 'hours', '--format', 'csv', '--today', TODAY);
    const joined = await proplanIn(folder, 'hours', '--format', 'csv', '--with', personal, '--today', TODAY);
    expect(joined.stdout).toBe(whole.stdout);
    const page = await proplanIn(
      folder,
      'render',
      join(personal, 'pop/p-0101.yaml'),
      '--with',
      personal,
      '--today',
      TODAY,
    );
    expect([page.code, page.stdout]).toEqual([0, expect.stringContaining('p-0101')]);
  });

  it('are not printed by the rules of nowhere, when their school is not read along', async () => {
    const alone = await proplanIn(personal, 'render', 'pop/p-0101.yaml', '--today', TODAY);
    expect([alone.code, alone.stdout, alone.stderr]).toEqual([
      1,
      '',
      expect.stringContaining('Welke regels voor pop/p-0101.yaml gelden, is niet bekend.'),
    ]);
  });

  it('may be left out in CI where proplan.yaml says that they are elsewhere; tables say what is missing', async () => {
    const settings = join(folder, 'proplan.yaml');
    const before = readFileSync(settings, 'utf8');
    writeFileSync(settings, `${before}elders: [persoonlijk-plan]\n`);
    const lint = await proplanIn(folder, 'lint', '--today', TODAY);
    expect([lint.code, lint.stdout]).toEqual([
      0,
      expect.stringMatching(/^0 fouten, 0 waarschuwingen, 0 info/),
    ]);
    const astray = join(folder, POP, 'p-0101.yaml');
    mkdirSync(join(folder, POP), { recursive: true });
    cpSync(join(personal, 'pop/p-0101.yaml'), astray);
    const warned = await proplanIn(folder, 'lint', '--with', personal, '--today', TODAY);
    expect([warned.code, warned.stdout]).toEqual([1, expect.stringContaining('algemeen/staat-elders')]);
    rmSync(astray);
    const state = await proplanIn(folder, 'status', '--today', TODAY);
    expect(state.stdout).toMatch(/persoonlijke plannen\s+elders, niet meegelezen/);
    const tables = await proplanIn(folder, 'hours', '--today', TODAY);
    expect(tables.stderr).toContain('persoonlijk-plan. Zonder --with zijn saldi onvolledig.');
    const joined = await proplanIn(folder, 'hours', '--with', personal, '--today', TODAY);
    expect(joined.stderr).toBe('');
    const begun = await proplanIn(
      folder,
      'new',
      'persoonlijk-plan',
      '--medewerker',
      'p-0101',
      '--school',
      'het-zuiderlicht',
    );
    expect([begun.code, begun.stderr]).toEqual([
      2,
      expect.stringContaining('staat volgens proplan.yaml elders'),
    ]);
    const person = ['new', 'persoonlijk-plan', '--medewerker', 'p-0103', '--school', 'het-zuiderlicht'];
    const made = await proplanIn(folder, ...person, '--with', personal, '--today', TODAY);
    expect([made.code, made.stderr]).toEqual([0, '']);
    const page = join(personal, 'pop/p-0103-2026-2027.yaml');
    const firstLine = (path: string): string => readFileSync(path, 'utf8').split('\n')[0] ?? '';
    expect(firstLine(page)).toBe(firstLine(join(personal, 'pop/p-0102.yaml')));
    rmSync(page);
    const bare = mkdtempSync(join(tmpdir(), 'proplan-nieuw-'));
    expect((await proplanIn(folder, ...person, '--with', bare, '--today', TODAY)).code).toBe(0);
    expect(firstLine(join(bare, 'pop/p-0103-2026-2027.yaml'))).not.toContain('yaml-language-server');
    writeFileSync(settings, before);
  });

  it('are read as they are now beside what a branch began from: old findings stay old', async () => {
    edit(join(folder, 'scholen/de-kade/plan-2026-2027.yaml'), 'soort: plan', 'onbekend: 1\nsoort: plan');
    await begin(folder);
    edit(join(folder, 'scholen/het-zuiderlicht/plan-2026-2027.yaml'), /visie: .*/, 'visie: Anders.');
    const args = ['lint', '--with', personal, '--changed', 'main', '--format', 'json', '--today', TODAY];
    const { findings } = JSON.parse((await proplanIn(folder, ...args)).stdout) as {
      findings: { rule: string }[];
    };
    expect(findings.map(({ rule }) => rule)).toEqual(['algemeen/vingerafdruk-klopt']);
  });

  it('belong to one set of plans, and must be there', async () => {
    const none = await proplanIn(folder, 'lint', '--with', 'nergens');
    expect([none.code, none.stderr]).toEqual([2, 'Het pad nergens bestaat niet.']);
    const two = await proplanIn(join(GROUP, '..'), 'lint', '--with', personal);
    expect([two.code, two.stderr]).toEqual([2, expect.stringContaining('één geheel van plannen')]);
  });
});
