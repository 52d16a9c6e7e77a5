import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { globbySync } from 'globby';
import { afterAll, describe, expect, it } from 'vitest';
import { emptyFolder, enough } from '../support/init.ts';
import { copyOf, FLEMISH, ROOT, startProplan, TODAY } from '../support/proplan.ts';

const KILLS = 50;
const START = ['init', ...enough('nl-vo', 'school'), '--today', TODAY];
const PLAN = 'scholen/de-linde/plan-2026-2027.yaml';
const DECISION = 'scholen/de-linde/plan-2026-2027.goedkeuring-loc-2026-06-20.yaml';
const APPROVE = [
  'approve',
  PLAN,
  '--orgaan',
  'loc',
  '--zitting',
  '2026-06-20',
  '--uitkomst',
  'akkoord',
  '--today',
  TODAY,
];

/** Numbers from 0 to 1 that follow from a seed. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Starts the program and kills it after so many milliseconds, from its start or from when it first wrote. */
async function killed(
  cwd: string,
  args: readonly string[],
  wait: number,
  hasBegun: () => boolean,
): Promise<void> {
  const program = spawn('node', [join(ROOT, 'bin/proplan.js'), ...args], { cwd, stdio: 'ignore' });
  const ended = new Promise((done) => program.once('exit', done));
  const look = setInterval(() => {
    if (!hasBegun()) return;
    clearInterval(look);
    setTimeout(() => program.kill('SIGKILL'), wait);
  }, 1);
  await ended;
  clearInterval(look);
}

const namesIn = (folder: string): string[] => globbySync('**/*', { cwd: folder, dot: true }).sort();
const textsIn = (folder: string): [string, string][] =>
  namesIn(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
const isLeft = ([name]: [string, string]): boolean => /\/?\.proplan-[^/]*\.tmp$/.test(name);

describe('a program that is killed at any moment', () => {
  it('leaves no half file, and runs again to the same end', async () => {
    const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 32));
    console.log(`seed ${seed}`);
    const random = numbersFrom(seed);
    const whole = emptyFolder();
    await startProplan(whole, ...START);
    const wanted = textsIn(whole);
    let stopped = 0;
    for (let turn = 0; turn < KILLS * 0.7; turn += 1) {
      const folder = emptyFolder();
      // Half of them while it writes, the others from its very start on.
      const isWriting = turn % 2 === 0;
      await killed(
        folder,
        START,
        random() * (isWriting ? 20 : 300),
        // By name alone: what is being written may have another name a moment later.
        () => !isWriting || namesIn(folder).length > 0,
      );
      const left = textsIn(folder).filter((one) => !isLeft(one));
      expect([
        seed,
        turn,
        left.filter(([name, text]) => !wanted.some((one) => one[0] === name && one[1] === text)),
      ]).toEqual([seed, turn, []]);
      if (left.length < wanted.length) stopped += 1;
      if (left.length === 0 || left.length === wanted.length) continue;
      expect([seed, turn, (await startProplan(folder, ...START)).code]).toEqual([seed, turn, 0]);
      expect([seed, turn, textsIn(folder)]).toEqual([seed, turn, wanted]);
    }
    expect(stopped).toBeGreaterThan(0);
    const workspace = copyOf(FLEMISH);
    await startProplan(workspace, ...APPROVE);
    const decision = readFileSync(join(workspace, DECISION), 'utf8');
    for (let turn = 0; turn < KILLS * 0.3; turn += 1) {
      rmSync(join(workspace, DECISION), { force: true });
      await killed(workspace, APPROVE, random() * 900, () => true);
      if (existsSync(join(workspace, DECISION)))
        expect([seed, turn, readFileSync(join(workspace, DECISION), 'utf8')]).toEqual([seed, turn, decision]);
    }
    rmSync(join(workspace, DECISION), { force: true });
    expect((await startProplan(workspace, ...APPROVE)).code).toBe(0);
    expect(textsIn(workspace).filter(isLeft)).toEqual([]);
  });
});

const SMALL = mkdtempSync(join(tmpdir(), 'proplan-klein-'));
/** Whether a disk of this size could be put there; only root may. */
const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', SMALL]).status === 0;
afterAll(() => {
  if (isMounted) spawnSync('umount', [SMALL]);
});

describe('a disk that is full', () => {
  it('ends init with 3, one line and nothing left', async (context) => {
    if (!isMounted) context.skip('only root may put a small disk somewhere');
    const { code, stdout, stderr } = await startProplan(SMALL, ...START);
    expect([code, stdout, stderr]).toEqual([3, '', expect.stringMatching(/^[^\n]*de schijf is vol\)\.$/)]);
    expect(readdirSync(SMALL)).toEqual([]);
  });
});
