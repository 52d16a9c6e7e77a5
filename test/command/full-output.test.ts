import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { define } from '../../src/cli/define.ts';
import { begin } from '../support/git-repo.ts';
import { copyOf, FLEMISH, ROOT, TODAY } from '../support/proplan.ts';

const PLAN = 'scholen/de-linde/plan-2026-2027.yaml';
const DAY = ['--today', TODAY];

/** Each command once in the Flemish example, so that it answers on standard output; `diff` needs a commit. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  lint: ['lint', ...DAY],
  init: ['init', 'nieuw', ...'--regelgeving nl-po --voor school --naam X --id x'.split(' '), ...DAY],
  status: ['status', ...DAY],
  budget: ['budget', ...DAY],
  hours: ['hours', '--format', 'csv', ...DAY],
  explain: ['explain', `${PLAN}#begroting/gepland`, ...DAY],
  law: ['law', ...DAY],
  render: ['render', PLAN, ...DAY],
  diff: ['diff', 'HEAD', ...DAY],
  approve: ['approve', PLAN, ...'--orgaan loc --zitting 2026-09-10 --uitkomst akkoord'.split(' '), ...DAY],
  new: ['new', 'kader', ...DAY],
  verify: ['verify', PLAN],
  'geschiedenis-nakijken': ['geschiedenis-nakijken', '.'],
  completion: ['completion', 'bash'],
};

const BIN = join(ROOT, 'bin/proplan.js');
/** A device of Linux on which every write fails as on a full disk. */
const FULL = '/dev/full';
const LOST = /^Geef de uitvoer een plaats met genoeg ruimte en doe het opnieuw; .+\.$/;

describe.skipIf(!existsSync(FULL))('an output that is full', () => {
  it.each(Object.entries(COMMANDS))('%s ends with 3 and one line', async (_, args) => {
    const folder = copyOf(FLEMISH);
    if (args.includes('HEAD') || args[0] === 'geschiedenis-nakijken') await begin(folder);
    const full = openSync(FULL, 'w');
    const { status, stderr } = spawnSync('node', [BIN, ...args], {
      cwd: folder,
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect(status).toBe(3);
    expect(
      stderr
        .trimEnd()
        .split('\n')
        .filter((line) => LOST.test(line)),
    ).toHaveLength(1);
    expect(stderr).not.toContain('    at ');
  });

  it('is tried with every command that there is', () => {
    const { stdin, stdout, stderr } = process;
    const program = define('nl', { cwd: '/', env: {}, stdin, stdout, stderr, today: TODAY }, () => {});
    const names = [...program.commands.map((one) => one.name()), 'completion'];
    expect(Object.keys(COMMANDS).sort()).toEqual([...new Set(names)].sort());
  });

  it('holds for what is told beside the answer, too', () => {
    const full = openSync(FULL, 'w');
    const { status } = spawnSync('node', [BIN, 'lnt'], { stdio: ['ignore', 'pipe', full] });
    closeSync(full);
    expect(status).toBe(3);
  });
});

describe('an output that ends early', () => {
  it('a file that may not grow is no whole answer: 3, not 0', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'proplan-output-')), 'uit.txt');
    // Blocks of 512 or 1,024 bytes, as the shell has them: the law is much longer.
    const script = `ulimit -f 4; node '${BIN}' law --today ${TODAY} > '${file}'; echo $?`;
    expect(execFileSync('sh', ['-c', script], { encoding: 'utf8', stdio: 'pipe' }).trim()).toBe('3');
    expect(readFileSync(file).length).toBeLessThanOrEqual(4096);
  });

  it('a reader that has seen enough is no fault', () => {
    const script = `set -o pipefail; node '${BIN}' law --format json --today ${TODAY} | head -n 1`;
    expect(spawnSync('bash', ['-c', script], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stdout: '{\n',
      stderr: '',
    });
  });
});
