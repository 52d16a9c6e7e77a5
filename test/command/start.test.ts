import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { begin } from '../support/git-repo.ts';
import { copyOf, DUTCH, FLEMISH, proplanIn, ROOT, startProplan, TODAY } from '../support/proplan.ts';

/** What only a start of the built program can show: all else about commands is tested by runs in this process. */
const BIN = join(ROOT, 'bin/proplan.js');
const PLAN = 'scholen/de-linde/plan-2026-2027.yaml';

describe('the built program', () => {
  it.each([
    [FLEMISH, ['--help']],
    [FLEMISH, ['lint', '--format', 'sarif', '--today', TODAY]],
    [join(ROOT, 'fixtures/fout/kader-verlopen'), ['lint', '--format', 'codeframe', '--today', TODAY]],
    [DUTCH, ['budget', '--explain', '--today', TODAY]],
    [DUTCH, ['hours', '--format', 'csv', '--today', TODAY]],
    [FLEMISH, ['law', '--format', 'markdown', '--today', TODAY]],
    [FLEMISH, ['explain', `${PLAN}#begroting/gepland`, '--today', TODAY]],
    [FLEMISH, ['render', PLAN, '--today', TODAY]],
    [FLEMISH, ['verify', PLAN]],
    [FLEMISH, ['completion', 'zsh']],
    [FLEMISH, ['complete', '--', 'lint', '--fail-on', '']],
    [FLEMISH, ['lnt']],
    [FLEMISH, ['lint', '--format', `json=${FLEMISH}/nergens/uit.json`, '--today', TODAY]],
  ])('in %s says for %j what the sources say, to the byte', async (folder, args) => {
    expect(await startProplan(folder, ...args)).toEqual(await proplanIn(folder, ...args));
  });

  it('compares commits', async () => {
    const folder = copyOf(FLEMISH);
    await begin(folder);
    const args = ['diff', 'HEAD', '--today', TODAY];
    expect(await startProplan(folder, ...args)).toEqual(await proplanIn(folder, ...args));
  });

  it('begins a document', async () => {
    const args = ['new', 'plan', '--from', PLAN, '--today', TODAY];
    expect(await startProplan(copyOf(FLEMISH), ...args)).toEqual(await proplanIn(copyOf(FLEMISH), ...args));
  });

  it('takes a file from standard input', async () => {
    const { code, stdout } = await startProplan(
      FLEMISH,
      { input: 'soort: plan\nidd: x\n' },
      'lint',
      '--stdin-filename',
      PLAN,
    );
    expect(code).toBe(1);
    expect(stdout).toContain('Het veld idd bestaat hier niet.');
  });

  it('takes its language from the environment', async () => {
    const { stdout } = await execa('node', [BIN, 'explain', 'yaml/tab'], {
      env: { PROPLAN_LANG: 'en', LANG: 'nl_BE.UTF-8' },
    });
    expect(stdout).toContain('Tab at the start of a line');
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])('takes the day from the clock in %s', async (TZ) => {
    const day = () => new Intl.DateTimeFormat('sv-SE', { timeZone: TZ }).format(new Date());
    const before = day();
    const { stdout } = await execa('node', [BIN, 'lint', '--format', 'json'], { cwd: DUTCH, env: { TZ } });
    expect([before, day()]).toContain(JSON.parse(stdout).today);
  });

  it('keeps silent when its reader stops early', async () => {
    const { stdout, stderr, exitCode } = await execa(
      'bash',
      ['-c', `set -o pipefail; node '${BIN}' law --format json | head -c 10`],
      { reject: false },
    );
    expect([stdout, stderr, exitCode]).toEqual(['{\n  "schem', '', 0]);
  });

  it('dies of an interrupt, and leaves nothing behind', async () => {
    const folder = copyOf(FLEMISH);
    const before = readdirSync(folder).sort();
    const run = execa('node', [BIN, 'lint', '--stdin-filename', PLAN, '--format', 'json=uit.json'], {
      cwd: folder,
      reject: false,
      stdin: 'pipe',
    });
    run.stdin.write('soort: plan\n');
    await new Promise((resolve) => setTimeout(resolve, 500));
    run.kill('SIGINT');
    expect((await run).signal).toBe('SIGINT');
    expect(readdirSync(folder).sort()).toEqual(before);
  });
});
