import { existsSync, mkdirSync, mkdtempSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changedSince } from '../../src/workspace/changed-files.ts';
import { openRepository } from '../../src/workspace/git.ts';
import { withTree } from '../../src/workspace/git-tree.ts';
import { begin, commitAll, gitIn } from '../support/git-repo.ts';
import { copyOf, FLEMISH, folderWith, proplanIn } from '../support/proplan.ts';

const BOARD = 'soort: bestuur\nid: b\nnaam: Bestuur\nregelgeving: be-vlg\n';
let folder = '';

beforeEach(async () => {
  folder = folderWith({
    'plannen/bestuur.yaml': BOARD,
    'plannen/oud.yaml': 'soort: school\nid: s\noud: fout\n',
  });
  await begin(folder);
  await gitIn(folder, 'checkout', '-q', '-b', 'werk');
});

afterEach(() => vi.unstubAllEnvs());

const changed = (where: string, ...args: string[]) => proplanIn(where, 'lint', '--changed', ...args);

describe('a Git that fails', () => {
  it('is exit 3 with the reason of Git, never "nothing changed"', async () => {
    writeFileSync(join(folder, 'plannen/bestuur.yaml'), `${BOARD}# anders\n`);
    writeFileSync(join(folder, '.git/index'), 'geen index');
    const { code, stderr } = await changed(join(folder, 'plannen'), 'main');
    expect([code, stderr]).toEqual([3, expect.stringMatching(/git ls-files\).*(fatal|error): .*index/)]);
  });

  it('stops a print too, which would say that it was never committed', async () => {
    const school = copyOf(FLEMISH);
    await begin(school);
    const plan = 'scholen/de-linde/plan-2026-2027.yaml';
    const print = () => proplanIn(school, 'render', plan, '--format', 'md');
    expect((await print()).code).toBe(0);
    writeFileSync(join(school, '.git/config'), '[core\n');
    const { code, stdout, stderr } = await print();
    expect([code, stdout, stderr]).toEqual([3, '', expect.stringMatching(/\(fatal: bad config line 1 /)]);
  });

  it('has no say in what differs by its filters', async () => {
    writeFileSync(join(folder, '.gitattributes'), '*.yaml filter=geheim\n');
    await commitAll(folder, 'filter');
    await gitIn(folder, 'config', 'filter.geheim.required', 'true');
    await gitIn(folder, 'config', 'filter.geheim.clean', 'bestaat-niet');
    await gitIn(folder, 'config', 'diff.orderFile', '/bestaat/niet');
    writeFileSync(join(folder, 'plannen/bestuur.yaml'), `${BOARD}# anders\n`);
    const { code, stderr } = await changed(folder, 'main');
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^2 gewijzigde bestanden/m)]);
  });

  it('is told where it is not installed, and what needs no Git goes on', async () => {
    vi.stubEnv('PATH', join(folder, 'leeg'));
    expect(await changed(folder, 'main')).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('nodig'),
    });
    expect((await proplanIn(copyOf(FLEMISH), 'lint')).code).toBe(0);
    const school = copyOf(FLEMISH);
    mkdirSync(join(school, '.git'));
    const plan = 'scholen/de-linde/plan-2026-2027.yaml';
    expect((await proplanIn(school, 'render', plan, '--format', 'md')).code).toBe(0);
  });
});

it('a hook in a linked work tree sees what its own tree changed', async () => {
  const tree = join(mkdtempSync(join(tmpdir(), 'proplan-boom-')), 'w');
  await gitIn(folder, 'worktree', 'add', '-q', '-b', 'w', tree, 'main');
  writeFileSync(join(tree, 'plannen/bestuur.yaml'), `${BOARD}# x\n`);
  const gitDir = (await gitIn(tree, 'rev-parse', '--absolute-git-dir')).trim();
  vi.stubEnv('GIT_DIR', gitDir);
  vi.stubEnv('GIT_INDEX_FILE', join(gitDir, 'index'));
  vi.stubEnv('GIT_PREFIX', '');
  const { code, stderr } = await changed(join(tree, 'plannen'), 'main');
  expect([code, stderr]).toEqual([0, expect.stringMatching(/^1 gewijzigd bestand/m)]);
});

it('a clone without blobs is exit 3 with what to fetch, and proplan fetches nothing', async () => {
  await gitIn(folder, 'config', 'uploadpack.allowFilter', 'true');
  writeFileSync(join(folder, 'plannen/bestuur.yaml'), BOARD.replace('Bestuur', 'Ander'));
  await commitAll(folder, 'Anders');
  const outside = mkdtempSync(join(tmpdir(), 'proplan-deel-'));
  await gitIn(outside, 'clone', '-q', '--filter=blob:none', '--branch', 'werk', `file://${folder}`, 'kloon');
  const clone = join(outside, 'kloon');
  const missing = () => gitIn(clone, 'rev-list', '--objects', '--all', '--missing=print');
  const before = await missing();
  expect(before).toMatch(/^\?/m);
  for (const command of [
    ['lint', '--changed', 'origin/main'],
    ['diff', 'origin/main', 'HEAD'],
  ]) {
    const { code, stderr } = await proplanIn(clone, ...command);
    expect([code, stderr]).toEqual([3, expect.stringContaining('git fetch --refetch --no-filter origin')]);
  }
  expect(await missing()).toBe(before);
  await gitIn(clone, 'fetch', '-q', '--refetch', '--no-filter', 'origin');
  expect((await proplanIn(clone, 'diff', 'origin/main', 'HEAD')).code).toBe(0);
});

describe('the base', () => {
  it('is the bytes of the commit, whatever the attributes of the branch say', async () => {
    writeFileSync(join(folder, '.gitattributes'), '*.yaml ident eol=crlf working-tree-encoding=UTF-16\n');
    const repository = await openRepository(folder);
    await withTree(repository, 'main', async (tree) => {
      const { stdout } = await execa('cat', [join(tree, 'plannen/bestuur.yaml')], {
        stripFinalNewline: false,
      });
      expect(stdout).toBe(BOARD);
    });
  });

  it('holds no link, and nothing outside', async () => {
    symlinkSync('/etc/hostname', join(folder, 'plannen/link.yaml'));
    await commitAll(folder, 'link');
    await withTree(await openRepository(folder), 'HEAD', async (tree) => {
      expect(existsSync(join(tree, 'plannen/bestuur.yaml'))).toBe(true);
      expect(existsSync(join(tree, 'plannen/link.yaml'))).toBe(false);
    });
  });

  it('with a path that leads out of the repository is refused', async () => {
    const made = async (input: string) =>
      (await execa('git', ['mktree'], { cwd: folder, input })).stdout.trim();
    const blob = (await gitIn(folder, 'rev-parse', 'main:plannen/bestuur.yaml')).trim();
    const inner = await made(`100644 blob ${blob}\tbuiten.yaml\n`);
    const outer = await made(`040000 tree ${inner}\t..\n`);
    const commit = (await gitIn(folder, 'commit-tree', '-m', 'x', '-p', 'main', outer)).trim();
    const { code, stderr } = await proplanIn(folder, 'diff', 'main', commit);
    expect([code, stderr]).toEqual([3, expect.stringContaining('../buiten.yaml')]);
  });
});

describe('what differs on disk', () => {
  it('is not a file whose line ends alone are those of Windows, and is a link that points elsewhere', async () => {
    symlinkSync('bestuur.yaml', join(folder, 'plannen/link.yaml'));
    await commitAll(folder, 'link');
    writeFileSync(join(folder, 'plannen/bestuur.yaml'), BOARD.replaceAll('\n', '\r\n'));
    const repository = await openRepository(folder);
    expect(await changedSince(repository, 'HEAD')).toEqual(new Set());
    renameSync(join(folder, 'plannen/link.yaml'), join(folder, 'plannen/weg.yaml'));
    symlinkSync('oud.yaml', join(folder, 'plannen/link.yaml'));
    expect(await changedSince(repository, 'HEAD')).toEqual(
      new Set([join(folder, 'plannen/link.yaml'), join(folder, 'plannen/weg.yaml')]),
    );
  });
});
