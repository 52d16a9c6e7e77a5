import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fields, git } from './run-git.ts';

/** A repository inside another. */
export interface Submodule {
  /** From the root of the outer one. */
  readonly path: string;
  readonly root: string;
  /** The commit that the outer one names. */
  readonly commit: string;
}

/** The submodules that a commit names and that stand on disk. */
export async function submodulesAt(root: string, commit: string): Promise<Submodule[]> {
  return submodulesIn(root, await git(root, ['ls-tree', '-r', '-z', commit]));
}

/** The submodules that are there now. */
export async function submodulesNow(root: string): Promise<Submodule[]> {
  return submodulesIn(root, await git(root, ['ls-files', '--stage', '-z']));
}

/** Both lists of Git's give one entry each: mode, hash and path, with words of their own between. */
function submodulesIn(root: string, entries: string | null): Submodule[] {
  return fields(entries).flatMap((entry) => {
    const [, commit, path] = /^160000 (?:commit )?([0-9a-f]+)[^\t]*\t(.+)$/s.exec(entry) ?? [];
    if (commit === undefined || path === undefined || !existsSync(join(root, path, '.git'))) return [];
    return [{ path, root: join(root, path), commit }];
  });
}
