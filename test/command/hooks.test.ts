import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { begin, commitAll, gitIn } from '../support/git-repo.ts';
import { copyOf, edit, FLEMISH, ROOT, startProplan } from '../support/proplan.ts';

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const read = (file: string) => parse(readFileSync(join(ROOT, file), 'utf8'));
const action = read('action.yml') as {
  inputs: Readonly<Record<string, { default: string }>>;
  runs: { steps: readonly Step[] };
};
const PLAN = 'scholen/de-linde/plan-2026-2027.yaml';

/** Runs a step of the action as a runner does, with these values in place of its expressions. */
async function step(name: string, folder: string, values: Readonly<Record<string, string>>) {
  const found = action.runs.steps.find((one) => one.name === name);
  const temp = mkdtempSync(join(tmpdir(), 'proplan-runner-'));
  const summary = join(temp, 'summary.md');
  const env = Object.fromEntries(Object.keys(found?.env ?? {}).map((key) => [key, values[key] ?? '']));
  const { exitCode, stdout, stderr } = await execa('bash', ['-e', '-c', found?.run ?? 'exit 99'], {
    cwd: folder,
    env: { ...env, RUNNER_TEMP: temp, GITHUB_STEP_SUMMARY: summary, PROPLAN_LANG: '' },
    reject: false,
  });
  return {
    code: exitCode,
    temp,
    stdout,
    stderr,
    summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '',
  };
}

const CHECK = { PADEN: '.', FAIL_ON: 'error', ACTIE: ROOT };

describe('the action for GitHub', () => {
  it('passes a sound repository, and puts the summary where people see it', async () => {
    const { code, summary } = await step('Controleer', copyOf(FLEMISH), CHECK);
    expect(code).toBe(0);
    expect(summary).toMatch(/^# proplan lint\n/);
  });

  it('fails on an error, with an annotation at its place and the summary all the same', async () => {
    const folder = copyOf(FLEMISH);
    edit(join(folder, PLAN), 'Startdag samen leren', 'Startdag samen werken');
    const { code, stdout, summary } = await step('Controleer', folder, CHECK);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error [^\n]*file=scholen\/de-linde\/plan-2026-2027\.goedkeuring-/m);
    expect(summary).toContain('is gewijzigd na het besluit');
  });

  it('takes paths with no power over the shell', async () => {
    const folder = copyOf(FLEMISH);
    const { code } = await step('Controleer', folder, {
      ...CHECK,
      PADEN: 'scholen/de-linde $(touch overgenomen) ; touch x',
    });
    expect(code).toBe(2);
    expect(existsSync(join(folder, 'overgenomen')) || existsSync(join(folder, 'x'))).toBe(false);
  });

  it('tells a pull request what it changes', async () => {
    const folder = copyOf(FLEMISH);
    await begin(folder);
    await gitIn(folder, 'checkout', '-q', '-b', 'werk');
    edit(join(folder, PLAN), 'Startdag samen leren', 'Startdag samen werken');
    await commitAll(folder, 'Andere naam');
    const { code, summary } = await step('Wat verandert er', folder, { BASIS: 'main', ACTIE: ROOT });
    expect(code).toBe(0);
    expect(summary).toContain('### Wat er verandert van main');
  });

  it('runs a released tarball where one is named, and installs no engine with it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'proplan-release-'));
    await execa('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: ROOT });
    const [tarball = ''] = readdirSync(folder);
    const ready = await step('Zet proplan klaar', folder, { PAKKET: join(folder, tarball), BRON: ROOT });
    expect(ready.code).toBe(0);
    const installed = join(ready.temp, 'proplan/node_modules');
    expect(readdirSync(installed).filter((name) => !name.startsWith('.'))).toEqual(['proplan']);
    const { env = {} } = action.runs.steps.find(({ name }) => name === 'Controleer') ?? {};
    expect(env['ACTIE']).toContain("'{0}/proplan/node_modules/proplan'");
    const { code } = await step('Controleer', copyOf(FLEMISH), {
      ...CHECK,
      ACTIE: join(installed, 'proplan'),
    });
    expect(code).toBe(0);
  });

  it('installs what it needs in its own folder, and each step has a shell', () => {
    const runs = action.runs.steps.filter(({ run }) => run !== undefined);
    expect(runs.map((one) => (one as { shell?: string }).shell)).toEqual(runs.map(() => 'bash'));
    expect(runs.some(({ run }) => run?.includes('${{'))).toBe(false);
  });
});

describe('the hook for pre-commit', () => {
  it('runs a command that exists, also when a file is only deleted, and fails as lint does', async () => {
    const [hook] = read('.pre-commit-hooks.yaml') as {
      entry: string;
      always_run: boolean;
      language: string;
    }[];
    expect([hook?.language, hook?.always_run]).toEqual(['node', true]);
    const [program, ...args] = hook?.entry.split(' ') ?? [];
    expect(Object.keys(read('package.json').bin)).toContain(program);
    const folder = copyOf(FLEMISH);
    expect((await startProplan(folder, ...args)).code).toBe(0);
    writeFileSync(join(folder, 'stuk.yaml'), 'soort: plan\n');
    expect((await startProplan(folder, ...args)).code).toBe(1);
  });
});
