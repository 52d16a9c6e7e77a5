import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { UsageError } from '../base/errors.ts';
import type { Repository } from './git.ts';
import { fields, git, must } from './run-git.ts';
import { submodulesAt } from './submodules.ts';

/**
 * Puts the YAML files of a commit in a folder of their own, for as long as `use` takes, and takes it away again.
 * The folder is readable by this user alone: what is written there may be about persons. Throws `submodule-missing`
 * where a submodule does not have the commit that this one names.
 */
export async function withTree<T>(
  { root }: Repository,
  commit: string,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = join(mkdtempSync(join(tmpdir(), 'proplan-')), 'boom');
  try {
    await putTree(root, commit, folder);
    return await use(folder);
  } finally {
    rmSync(dirname(folder), { recursive: true, force: true });
  }
}

async function putTree(root: string, commit: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  // The index of this work alone; its name marks the root of the tree, as .git does in the repository.
  const env = { GIT_INDEX_FILE: join(folder, '.git') };
  const names = fields(await git(root, ['ls-tree', '-r', '-z', '--name-only', commit]));
  const input = names.filter((name) => READ.test(name)).map((name) => `${name}\0`);
  await must(root, ['-c', 'core.sparseCheckout=false', 'read-tree', commit], { env });
  await must(root, ['checkout-index', '-f', '-z', '--stdin', `--prefix=${folder}${sep}`], {
    env,
    input: input.join(''),
  });
  for (const inner of await submodulesAt(root, commit)) {
    if ((await git(inner.root, ['cat-file', '-e', `${inner.commit}^{commit}`])) === null)
      throw new UsageError('submodule-missing', { path: inner.path });
    await putTree(inner.root, inner.commit, join(folder, inner.path));
  }
}

/** What a check reads: YAML, also as .yaml.txt, and what Git ignores. */
const READ = /(\.ya?ml(\.txt)?|(^|\/)\.gitignore)$/i;
