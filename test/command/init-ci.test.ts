import { appendFileSync, chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { execa } from 'execa';
// @ts-expect-error the package has no types
import { schema } from 'gitlab-ci-local/src/schema/schema.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { begin, commitAll, gitIn } from '../support/git-repo.ts';
import { emptyFolder, enough, initIn, type Owner, REGIMES, type Regime } from '../support/init.ts';
import { ROOT } from '../support/proplan.ts';
import { workflowErrors } from '../support/workflow.ts';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly bash?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A repository on a branch `main`, made for a system of CI. */
async function repository(ci: string, regime: Regime = 'be-vlg', owner: Owner = 'school'): Promise<string> {
  const folder = emptyFolder();
  expect((await initIn(folder, ...enough(regime, owner), '--ci', ci)).code).toBe(0);
  await begin(folder);
  return folder;
}

/** A folder whose `npx` is the built program when it is asked for the tarball of this version, and nothing else. */
function shim(): string {
  const folder = mkdtempSync(join(tmpdir(), 'proplan-shim-'));
  const path = join(folder, 'npx');
  writeFileSync(
    path,
    `#!/bin/sh\n[ "$1 $2 $3" = "--yes --omit=optional ./.proplan/proplan-${version}.tgz" ] || exit 97\nshift 3\nexec "${process.execPath}" "${join(ROOT, 'bin/proplan.js')}" "$@"\n`,
  );
  chmodSync(path, 0o755);
  return folder;
}

/** Runs the lines of a step as its system does. */
async function runStep(folder: string, lines: string, how: readonly string[], env: Record<string, string>) {
  const script = join(mkdtempSync(join(tmpdir(), 'proplan-step-')), 'step.sh');
  writeFileSync(script, lines);
  const { exitCode, stdout, stderr } = await execa('bash', [...how, script], {
    cwd: folder,
    reject: false,
    env: { PATH: `${shim()}:${process.env['PATH']}`, PROPLAN_LANG: '', ...env },
  });
  return { code: exitCode, stdout, stderr };
}

const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

describe('the workflow of GitHub', () => {
  const FILE = '.github/workflows/proplan.yml';
  const steps = (folder: string): Step[] =>
    (parse(read(folder, FILE)) as { jobs: { proplan: { steps: Step[] } } }).jobs.proplan.steps;

  it('is a workflow by the parser of GitHub, that may only read', async () => {
    const folder = await repository('github');
    const content = read(folder, FILE);
    expect(await workflowErrors(FILE, content)).toEqual([]);
    expect(await workflowErrors(FILE, content.replace('runs-on:', 'run-on:'))).not.toEqual([]);
    const workflow = parse(content);
    expect(workflow).toMatchObject({ permissions: { contents: 'read' } });
    expect(workflow.jobs.proplan.steps[0].with).toEqual({ 'fetch-depth': 0, 'persist-credentials': false });
    // What someone outside chooses reaches a command as a variable only.
    for (const { run } of steps(folder)) expect(run ?? '').not.toContain('${' + '{');
  });

  it('annotates, sums up and fails on what lint finds', async () => {
    const folder = await repository('github');
    const [summary, temp] = [join(mkdtempSync(join(tmpdir(), 'proplan-summary-')), 's.md'), emptyFolder()];
    const lint = steps(folder).find(({ name }) => name === 'Plannen nakijken');
    const { code, stdout } = await runStep(folder, lint?.run ?? '', ['-e'], {
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: temp,
    });
    expect(code).toBe(1);
    expect(stdout).toContain(
      '::error title=be-vlg/aanvangsbegeleiding-aanpak,file=scholen/de-linde/plan-2026-2027.yaml',
    );
    expect(readFileSync(summary, 'utf8')).toContain('# proplan lint');
    expect(await gitIn(folder, 'status', '--porcelain')).toBe('');
  });

  it('passes when there is no error, and keeps exit 2 when proplan can not run', async () => {
    const folder = await repository('github', 'nl-po', 'bestuur');
    const env = { GITHUB_STEP_SUMMARY: join(emptyFolder(), 's.md'), RUNNER_TEMP: emptyFolder() };
    const lint = steps(folder).find(({ name }) => name === 'Plannen nakijken')?.run ?? '';
    expect((await runStep(folder, lint, ['-e'], env)).code).toBe(0);
    writeFileSync(join(folder, 'proplan.yaml'), 'regels: {"a\\n::error::overgenomen": error}\n');
    const broken = await runStep(folder, lint, ['-e'], { ...env, RUNNER_TEMP: emptyFolder() });
    expect(broken.code).toBe(2);
    expect(broken.stderr).toContain('overgenomen');
    expect(broken.stderr).not.toMatch(/^::/m);
  });

  it('tells of a pull request what it changes, whatever its base is called', async () => {
    const folder = await repository('github');
    const base = 'main-$(id>gekaapt)-`id>gekaapt`';
    await gitIn(folder, 'branch', base);
    await gitIn(folder, 'checkout', '-q', '-b', 'werk');
    appendFileSync(join(folder, 'scholen/de-linde/plan-2026-2027.yaml'), 'visie: Wij leren samen.\n');
    await commitAll(folder, 'Visie');
    const clone = join(emptyFolder(), 'kloon');
    await gitIn(folder, 'clone', '-q', '--branch', 'werk', folder, clone);
    const diff = steps(clone).find(({ name }) => name === 'Tonen wat er verandert');
    expect(diff?.env).toEqual({ BASIS: '${' + '{ github.base_ref }}' });
    const summary = join(emptyFolder(), 's.md');
    const { code, stderr } = await runStep(clone, diff?.run ?? '', ['-e'], {
      GITHUB_STEP_SUMMARY: summary,
      BASIS: base,
    });
    expect([code, stderr]).toEqual([0, '']);
    expect(readFileSync(summary, 'utf8')).toContain('- Visie: niets → Wij leren samen.');
    expect(existsSync(join(clone, 'gekaapt'))).toBe(false);
  });
});

describe('the pipeline of GitLab', () => {
  const FILE = '.gitlab-ci.yml';

  it('is a pipeline by the schema of GitLab, with the whole history', async () => {
    const folder = await repository('gitlab');
    const pipeline = parse(read(folder, FILE));
    const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
    validate(pipeline);
    expect(validate.errors ?? []).toEqual([]);
    expect(pipeline.proplan.variables).toEqual({ GIT_DEPTH: '0' });
  });

  it('leaves the reports that it names, which Git does not keep', async () => {
    const folder = await repository('gitlab');
    const { script, artifacts } = parse(read(folder, FILE)).proplan;
    const { code, stdout } = await runStep(folder, script.join('\n'), ['-eo', 'pipefail'], {});
    expect(code).toBe(1);
    expect(stdout).toContain('be-vlg/vorming-opgenomen');
    const { codequality, junit } = artifacts.reports;
    const found = JSON.parse(read(folder, codequality)) as { check_name: string }[];
    expect(found.map((one) => one.check_name)).toContain('be-vlg/vorming-opgenomen');
    expect(read(folder, junit)).toContain('<testsuites');
    expect(await gitIn(folder, 'status', '--porcelain')).toBe('');
  });
});

describe('the pipeline of Azure DevOps', () => {
  const FILE = 'azure-pipelines.yml';
  interface Task {
    readonly task?: string;
    readonly inputs?: Readonly<Record<string, string>>;
    readonly checkout?: string;
    readonly fetchDepth?: number;
    readonly bash?: string;
  }
  const steps = (folder: string): Task[] => (parse(read(folder, FILE)) as { steps: Task[] }).steps;

  it('fetches the whole history, and publishes the tests that the step before wrote', async () => {
    const folder = await repository('azure');
    const temp = emptyFolder();
    const [checkout, , lint, publish] = steps(folder);
    expect(checkout).toMatchObject({ checkout: 'self', fetchDepth: 0 });
    expect(publish?.task).toBe('PublishTestResults@2');
    const { code, stdout } = await runStep(folder, lint?.bash ?? '', [], { AGENT_TEMPDIRECTORY: temp });
    expect(code).toBe(1);
    expect(stdout).toContain('be-vlg/vorming-opgenomen');
    expect(stdout.split('\n').at(-1)).toBe(`##vso[task.uploadsummary]${temp}/proplan.md`);
    expect(read(temp, 'proplan.md')).toContain('# proplan lint');
    expect(read(temp, publish?.inputs?.['testResultsFiles'] ?? '')).toContain('<testsuites');
    expect(await gitIn(folder, 'status', '--porcelain')).toBe('');
  });

  it('passes when there is no error, and keeps exit 2 when proplan can not run', async () => {
    const folder = await repository('azure', 'nl-mbo', 'school');
    const lint = steps(folder)[2]?.bash ?? '';
    expect((await runStep(folder, lint, [], { AGENT_TEMPDIRECTORY: emptyFolder() })).code).toBe(0);
    writeFileSync(join(folder, 'proplan.yaml'), 'tal: nl\n');
    const broken = await runStep(folder, lint, [], { AGENT_TEMPDIRECTORY: emptyFolder() });
    expect([broken.code, broken.stdout.includes('##vso')]).toEqual([2, false]);
  });

  it('obeys no command that a document holds', async () => {
    const folder = await repository('azure');
    const plan = join(folder, 'scholen/de-linde/plan-2026-2027.yaml');
    appendFileSync(plan, 'kader: "##vso[task.setvariable variable=PATH]weg"\n');
    const { stdout } = await runStep(folder, steps(folder)[2]?.bash ?? '', [], {
      AGENT_TEMPDIRECTORY: emptyFolder(),
    });
    expect(stdout).toContain('task.setvariable');
    expect(stdout.match(/##/g)).toHaveLength(1);
  });
});

describe('without CI', () => {
  it.each(REGIMES)('%s: nothing is written for it, and the page says so', async (regime) => {
    const folder = await repository('geen', regime);
    for (const name of ['.github', '.gitlab-ci.yml', 'azure-pipelines.yml'])
      expect(existsSync(join(folder, name))).toBe(false);
    expect(read(folder, 'README.md')).toContain('Niets kijkt wijzigingen vanzelf na');
  });
});
