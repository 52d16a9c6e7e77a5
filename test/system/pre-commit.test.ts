import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { beforeAll, describe, expect, it } from 'vitest';
import { begin, gitIn } from '../support/git-repo.ts';
import { emptyFolder } from '../support/init.ts';
import { copyOf, edit, FLEMISH, ROOT } from '../support/proplan.ts';

/** The pre-commit of the machine, with an empty cache, on a repository that takes the hook from this tree. */
describe('the hook, by pre-commit itself', () => {
  const home = emptyFolder();
  let folder = '';
  const preCommit = () =>
    execa('pre-commit', ['run', '--all-files', '--verbose'], {
      cwd: folder,
      reject: false,
      all: true,
      env: { PRE_COMMIT_HOME: home, PROPLAN_LANG: '' },
    });

  beforeAll(async () => {
    const published = await publishedTree();
    folder = copyOf(FLEMISH);
    const rev = await gitIn(published, 'rev-parse', 'HEAD');
    writeFileSync(
      join(folder, '.pre-commit-config.yaml'),
      `repos:\n  - repo: ${published}\n    rev: ${rev}\n    hooks: [{id: proplan-lint}]\n`,
    );
    await begin(folder);
  });

  it('is installed and passes a sound repository', async () => {
    const { exitCode, all } = await preCommit();
    expect(all).toContain('0 fouten');
    expect(exitCode, all).toBe(0);
  });

  it('fails on an error, and says what lint says', async () => {
    edit(
      join(folder, 'scholen/de-linde/plan-2026-2027.yaml'),
      'Startdag samen leren',
      'Startdag samen werken',
    );
    const { exitCode, all } = await preCommit();
    expect([exitCode, all]).toEqual([1, expect.stringContaining('algemeen/vingerafdruk-klopt')]);
  });
});

/** A repository with the files of this tree as a clone would have them: what Git keeps, and no packages. */
async function publishedTree(): Promise<string> {
  const folder = emptyFolder();
  const listed = await execa('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
  });
  for (const file of listed.stdout.split('\0').filter((name) => name !== '')) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(ROOT, file), join(folder, file), { force: true });
  }
  await begin(folder);
  return folder;
}
