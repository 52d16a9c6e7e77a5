import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { globbySync } from 'globby';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { disk } from '../../src/workspace/write-file.ts';
import { begin } from '../support/git-repo.ts';
import { emptyFolder, enough, initIn } from '../support/init.ts';
import {
  copyOf,
  FLEMISH,
  folderWith,
  proplanIn,
  ROOT,
  type Run,
  startProplan,
  TODAY,
} from '../support/proplan.ts';

const PLAN = 'scholen/de-linde/plan-2026-2027.yaml';
const DECISION = 'scholen/de-linde/plan-2026-2027.goedkeuring-loc-2026-06-20.yaml';
const APPROVE = ['approve', PLAN, '--orgaan', 'loc', '--zitting', '2026-06-20', '--uitkomst', 'akkoord'];
const START = enough('nl-po', 'school');

/** Every file of a folder with its text. */
function textsIn(folder: string): Record<string, string> {
  const names = globbySync('**/*', { cwd: folder, dot: true }).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

type Step = keyof typeof disk;
const STEPS = Object.keys(disk) as Step[];

/** Has the disk do so many steps and none after: as it is left by a program that is killed there. Gives how many were asked for. */
function diskThatStopsAfter(steps: number): { asked: () => number } {
  let asked = 0;
  for (const step of STEPS) {
    const real = disk[step] as (...args: unknown[]) => unknown;
    vi.spyOn(disk, step).mockImplementation(((...args: unknown[]) => {
      asked += 1;
      if (asked > steps) throw Object.assign(new Error('killed'), { code: 'KILLED' });
      return real(...args);
    }) as never);
  }
  return { asked: () => asked };
}

/** Has one step of the disk fail with a code from its nth time on. */
function diskThatFails(step: Step, code: string, from = 1): void {
  let times = 0;
  const real = disk[step] as (...args: unknown[]) => unknown;
  vi.spyOn(disk, step).mockImplementation(((...args: unknown[]) => {
    times += 1;
    if (times >= from) throw Object.assign(new Error(code), { code });
    return real(...args);
  }) as never);
}

afterEach(() => vi.restoreAllMocks());

describe('two that write at once', () => {
  it('one decision is written, and who comes second is told that it exists', async () => {
    const folder = copyOf(FLEMISH);
    const outcomes = ['akkoord', 'niet-akkoord', 'akkoord', 'niet-akkoord'];
    const runs = await Promise.all(
      outcomes.map((outcome) => startProplan(folder, ...APPROVE.slice(0, -1), outcome, '--today', TODAY)),
    );
    const [first, ...others] = runs.toSorted((a, b) => a.code - b.code);
    expect([first?.code, first?.stdout]).toEqual([0, `Geschreven: ${DECISION}`]);
    for (const { code, stdout, stderr } of others)
      expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(`${DECISION} bestaat al`)]);
    const winner = outcomes[runs.findIndex(({ code }) => code === 0)];
    expect(readFileSync(join(folder, DECISION), 'utf8')).toContain(`uitkomst: ${winner}\n`);
    expect(leftIn(folder)).toEqual([]);
  });

  it('also where a disk knows no hard links', async () => {
    const folder = copyOf(FLEMISH);
    diskThatFails('linkSync', 'EPERM');
    expect((await proplanIn(folder, ...APPROVE, '--today', TODAY)).code).toBe(0);
    const first = readFileSync(join(folder, DECISION), 'utf8');
    const second = await proplanIn(folder, ...APPROVE, '--protocol', '2026-06-21', '--today', TODAY);
    expect([second.code, second.stderr]).toEqual([2, expect.stringContaining('bestaat al')]);
    expect(readFileSync(join(folder, DECISION), 'utf8')).toBe(first);
    expect(leftIn(folder)).toEqual([]);
  });

  it('two inits leave one whole repository, of one of the two', async () => {
    const folder = emptyFolder();
    const others = enough('nl-vo', 'school');
    const runs = await Promise.all(
      [START, others].map((args) => startProplan(folder, 'init', ...args, '--today', TODAY)),
    );
    expect(runs.map(({ code }) => code).sort()).toEqual([0, 2]);
    const alone = emptyFolder();
    await initIn(alone, ...(runs[0]?.code === 0 ? START : others));
    expect(textsIn(folder)).toEqual(textsIn(alone));
  });

  it('a file beside that another run took for a leftover is written again', async () => {
    const folder = copyOf(FLEMISH);
    const link = disk.linkSync;
    vi.spyOn(disk, 'linkSync').mockImplementationOnce((from, to) => {
      rmSync(from);
      return link(from, to);
    });
    const { code } = await proplanIn(folder, ...APPROVE, '--today', TODAY);
    expect(code).toBe(0);
    expect(readFileSync(join(folder, DECISION), 'utf8')).toContain('uitkomst: akkoord');
  });
});

const leftIn = (folder: string): string[] => globbySync('**/*.tmp', { cwd: folder, dot: true });

describe('a program that is killed after any step of its writing', () => {
  it('init: leaves each file whole, and runs again to the same end', async () => {
    const whole = emptyFolder();
    const counted = diskThatStopsAfter(Number.POSITIVE_INFINITY);
    expect((await initIn(whole, ...START)).code).toBe(0);
    const steps = counted.asked();
    vi.restoreAllMocks();
    const wanted = textsIn(whole);
    expect(steps).toBeGreaterThan(5 * Object.keys(wanted).length);
    for (let step = 0; step < steps; step += 1) {
      const folder = emptyFolder();
      diskThatStopsAfter(step);
      await initIn(folder, ...START);
      vi.restoreAllMocks();
      const left = textsIn(folder);
      for (const [name, text] of Object.entries(left))
        if (!name.endsWith('.tmp')) expect([step, name, text]).toEqual([step, name, wanted[name]]);
      const isWhole = Object.keys(wanted).every((name) => name in left);
      const again = await initIn(folder, ...START);
      expect([step, again.code]).toEqual([step, isWhole ? 2 : 0]);
      expect([step, textsIn(folder)]).toEqual([step, wanted]);
    }
  });

  it.each([
    ['approve', [...APPROVE, '--today', TODAY], DECISION, 2],
    ['lint', ['lint', '--format', 'json=uit.json', '--today', TODAY], 'uit.json', 0],
  ] as const)('%s: leaves no file, or the whole one', async (_, args, name, twice) => {
    const whole = copyOf(FLEMISH);
    const counted = diskThatStopsAfter(Number.POSITIVE_INFINITY);
    expect((await proplanIn(whole, ...args)).code).toBe(0);
    const steps = counted.asked();
    vi.restoreAllMocks();
    expect(steps).toBeGreaterThanOrEqual(4);
    const wanted = readFileSync(join(whole, name), 'utf8');
    for (let step = 0; step < steps; step += 1) {
      const folder = copyOf(FLEMISH);
      diskThatStopsAfter(step);
      await proplanIn(folder, ...args);
      vi.restoreAllMocks();
      const isThere = existsSync(join(folder, name));
      if (isThere) expect([step, readFileSync(join(folder, name), 'utf8')]).toEqual([step, wanted]);
      const again = await proplanIn(folder, ...args);
      expect([step, again.code]).toEqual([step, isThere ? twice : 0]);
      expect(readFileSync(join(folder, name), 'utf8')).toBe(wanted);
      if (again.code === 0) expect([step, leftIn(folder)]).toEqual([step, []]);
    }
  });
});

describe('a disk without room', () => {
  const WRITES: readonly (readonly [string, readonly string[]])[] = [
    ['approve', [...APPROVE, '--today', TODAY]],
    ['new', ['new', 'uitgaven', '--jaar', '2027', '--school', 'de-linde']],
    ['render', ['render', PLAN, '-o', 'plan.md', '--today', TODAY]],
    ['lint', ['lint', '--format', 'json=uit.json', '--today', TODAY]],
  ];

  it.each(WRITES)('%s ends with 3, one line and no half file', async (_, args) => {
    const folder = copyOf(FLEMISH);
    const before = textsIn(folder);
    diskThatFails('writeSync', 'ENOSPC');
    const { code, stdout, stderr } = await proplanIn(folder, ...args);
    expect([code, stdout, stderr]).toEqual([3, '', expect.stringMatching(/^[^\n]*de schijf is vol\)\.$/)]);
    expect(textsIn(folder)).toEqual(before);
  });

  it('init takes away what it wrote, and nothing of others', async () => {
    const folder = folderWith({ 'scholen/eigen.txt': 'van de school' });
    diskThatFails('writeSync', 'ENOSPC', 12);
    const { code, stdout, stderr } = await initIn(folder, ...START);
    expect([code, stdout, stderr]).toEqual([3, '', expect.stringMatching(/^[^\n]*de schijf is vol\)\.$/)]);
    expect(readdirSync(folder, { recursive: true })).toEqual(['scholen', 'scholen/eigen.txt']);
  });

  it('a limit to the size of files ends with 3, one line and no half file', async () => {
    const folder = copyOf(FLEMISH);
    const before = textsIn(folder);
    const program = join(ROOT, 'bin/proplan.js');
    for (const [name, args] of WRITES.slice(2)) {
      const words = ['node', program, ...args].map((word) => `'${word}'`).join(' ');
      const run = await limited(folder, `ulimit -f 1; exec ${words}`);
      expect([name, run.code, run.stdout]).toEqual([name, 3, '']);
      expect(run.stderr).toMatch(/^[^\n]*het bestand mag niet zo groot worden\)\.\n$/);
      expect(textsIn(folder)).toEqual(before);
    }
  });
});

/** A command line of bash; with `ulimit -f` it counts in kilobytes. */
async function limited(cwd: string, command: string): Promise<Run> {
  try {
    const { stdout, stderr } = await promisify(execFile)('bash', ['-c', command], { cwd });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as unknown as Run;
    return { code, stdout, stderr };
  }
}

describe('a link that stands where something is written', () => {
  it('is refused with what to do, and what it leads to stays as it is', async () => {
    const outside = folderWith({ 'x.md': 'van een ander\n', 'x.json': '{}\n' });
    const folder = copyOf(FLEMISH);
    symlinkSync(join(outside, 'x.md'), join(folder, 'plan.md'));
    symlinkSync(join(outside, 'x.json'), join(folder, 'uit.json'));
    symlinkSync(outside, join(folder, 'map'));
    symlinkSync(join(outside, 'nieuw.yaml'), join(folder, DECISION));
    await begin(folder);
    mkdirSync(join(folder, '.git/hooks'), { recursive: true });
    symlinkSync('.git/hooks', join(folder, 'haken'));
    const before = textsIn(outside);
    const hooks = readdirSync(join(folder, '.git/hooks'));
    for (const args of [
      ['render', PLAN, '-o', 'plan.md'],
      ['render', PLAN, '-o', 'map/plan.md'],
      ['lint', '--format', 'json=uit.json'],
      ['lint', '--format', 'json=map/uit.json'],
      ['lint', '--format', 'text=haken/post-checkout'],
      ['new', 'uitgaven', '--jaar', '2027', '--school', 'de-linde', '-o', 'map/diep/uitgaven.yaml'],
      APPROVE,
      [...APPROVE, '-o', 'map/besluit.yaml'],
    ]) {
      const { code, stdout, stderr } = await proplanIn(folder, ...args);
      expect([args, code, stdout]).toEqual([args, 2, '']);
      expect(stderr).toMatch(/is een koppeling, en daar schrijft proplan niet doorheen/);
    }
    expect(textsIn(outside)).toEqual(before);
    expect(readdirSync(join(folder, '.git/hooks'))).toEqual(hooks);
  });

  it('a folder that stays in the workspace is written in', async () => {
    const folder = copyOf(FLEMISH);
    symlinkSync('scholen/de-linde', join(folder, 'linde'));
    const { code } = await proplanIn(folder, 'render', PLAN, '-o', 'linde/plan.md', '--today', TODAY);
    expect([code, existsSync(join(folder, 'scholen/de-linde/plan.md'))]).toEqual([0, true]);
  });

  it('the forms of init --schemas go through no link either', async () => {
    const outside = folderWith({ 'schemas/plan.schema.json': '{}' });
    const folder = folderWith({ 'proplan.yaml': '' });
    symlinkSync(outside, join(folder, '.proplan'));
    expect((await initIn(folder, '--schemas')).code).toBe(2);
    expect(textsIn(outside)).toEqual({ 'schemas/plan.schema.json': '{}' });
  });
});

describe('a temporary file', () => {
  it('is new, has a name that nobody can foretell, and stands beside its place', async () => {
    const folder = copyOf(FLEMISH);
    const opened = vi.spyOn(disk, 'openSync');
    for (const name of ['een.md', 'twee.md'])
      await proplanIn(folder, 'render', PLAN, '-o', name, '--today', TODAY);
    const names = opened.mock.calls.map(([path]) => String(path));
    expect(opened.mock.calls.map(([, flags]) => flags)).toEqual(['wx', 'wx']);
    for (const name of names) expect(name).toMatch(new RegExp(`^${folder}/\\.proplan-[0-9a-f-]{36}\\.tmp$`));
    expect(new Set(names).size).toBe(2);
  });

  it('that a stopped run left is taken away; what others left stays', async () => {
    const own = '.proplan-01234567-89ab-cdef-0123-456789abcdef.tmp';
    const folder = copyOf(FLEMISH);
    for (const name of [own, '.proplan-mijn.tmp', 'x.tmp']) writeFileSync(join(folder, name), 'half');
    await proplanIn(folder, 'render', PLAN, '-o', 'plan.md', '--today', TODAY);
    expect(leftIn(folder).sort()).toEqual(['.proplan-mijn.tmp', 'x.tmp']);
  });

  it('of a decision is on the disk before it gets its name', async () => {
    const folder = copyOf(FLEMISH);
    const sync = vi.spyOn(disk, 'fsyncSync');
    const link = vi.spyOn(disk, 'linkSync');
    await proplanIn(folder, ...APPROVE, '--today', TODAY);
    const [first = 0, last = 0] = sync.mock.invocationCallOrder;
    const [named = 0] = link.mock.invocationCallOrder;
    expect([first < named, named < last]).toEqual([true, true]);
  });
});

describe('what Git keeps for itself', () => {
  it.each([
    ['.git/hooks/pre-commit.md', false],
    ['.GIT/info.md', true],
    ['sub/.git/x.md', true],
    ['kaal/x.md', true],
  ])('%s is never written', async (path, isMade) => {
    const folder = copyOf(FLEMISH);
    await begin(folder);
    if (isMade) mkdirSync(join(folder, path, '..'), { recursive: true });
    if (path.startsWith('kaal')) {
      writeFileSync(join(folder, 'kaal/HEAD'), 'ref: refs/heads/main\n');
      for (const name of ['objects', 'refs']) mkdirSync(join(folder, 'kaal', name));
    }
    const { code, stderr } = await proplanIn(folder, 'render', PLAN, '-o', path, '--today', TODAY);
    expect([code, stderr]).toEqual([2, expect.stringContaining('hoort bij wat Git zelf bewaart')]);
    expect(existsSync(join(folder, path))).toBe(false);
    const report = await proplanIn(folder, 'lint', '--format', `markdown=${path}`, '--today', TODAY);
    expect([report.code, report.stderr]).toEqual([2, expect.stringContaining('hoort bij wat Git')]);
  });

  it.each(['.git', '.git/nieuw'])('init makes nothing in %s', async (name) => {
    const folder = folderWith({ 'leesmij.txt': '' });
    await begin(folder);
    const { code, stderr } = await initIn(folder, name, ...START);
    expect([code, stderr]).toEqual([2, expect.stringContaining('hoort bij wat Git zelf bewaart')]);
  });
});
