import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { commitOf, openRepository, type Repository } from '../../src/workspace/git.ts';
import { withTree } from '../../src/workspace/git-tree.ts';
import { begin, gitIn } from '../support/git-repo.ts';
import { folderWith } from '../support/proplan.ts';

let folder = '';
let repository: Repository;

beforeAll(async () => {
  folder = folderWith({
    'plan é.yaml': 'soort: plan\n',
    'diep/er/school.yml': 'soort: school\n',
    'brief.docx': 'geen YAML',
    '.gitignore': 'weg.yaml\n',
  });
  await begin(folder);
  repository = await openRepository(folder);
});

describe('the files of a commit', () => {
  it('stand in a folder of this user alone, YAML alone, and are gone afterwards', async () => {
    writeFileSync(join(folder, 'plan é.yaml'), 'soort: anders\n');
    let place = '';
    await withTree(repository, 'HEAD', async (tree) => {
      place = tree;
      expect(
        readdirSync(tree)
          .filter((name) => name !== '.git')
          .sort(),
      ).toEqual(['diep', 'plan é.yaml']);
      expect(readFileSync(join(tree, 'plan é.yaml'), 'utf8')).toBe('soort: plan\n');
      expect(existsSync(join(tree, 'diep/er/school.yml'))).toBe(true);
      expect(statSync(dirname(tree)).mode & 0o077).toBe(0);
    });
    expect(existsSync(dirname(place))).toBe(false);
    expect(await gitIn(folder, 'status', '--porcelain', '-z')).toBe(' M plan é.yaml\0');
  });

  it('are gone too when the work with them fails', async () => {
    let place = '';
    const failing = withTree(repository, 'HEAD', (tree) => {
      place = tree;
      throw new Error('mislukt');
    });
    await expect(failing).rejects.toThrow('mislukt');
    expect(existsSync(dirname(place))).toBe(false);
  });
});

describe('a name of a commit', () => {
  it.each(['nergens', '--all', '-h', 'HEAD..HEAD', ''])('%j is none', async (ref) => {
    await expect(commitOf(repository, ref)).rejects.toThrow('unknown-ref');
  });

  it('is never an option of Git', async () => {
    expect(await commitOf(repository, 'HEAD')).toMatch(/^[0-9a-f]{40}$/);
    await expect(commitOf(repository, '--help')).rejects.toThrow('unknown-ref');
  });
});

it('of a repository that another user owns, Git reads nothing until it is called safe', async () => {
  for (const [name, value] of Object.entries({
    GIT_TEST_ASSUME_DIFFERENT_OWNER: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
  }))
    vi.stubEnv(name, value);
  await expect(openRepository(join(folder, 'diep'))).rejects.toMatchObject({
    code: 'repository-refused',
    args: { path: folder, reason: expect.stringMatching(/^fatal: detected dubious ownership/) },
  });
  vi.unstubAllEnvs();
  await expect(openRepository(join(folder, 'diep'))).resolves.toMatchObject({ root: folder });
});
