import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from './git-entries.ts';

/** A repository inside another. */
export interface Submodule {
  /** From the top of the outer one. */
  readonly path: string;
  readonly root: string;
  /** The commit that the outer one names. */
  readonly commit: string;
}

/** Of what a commit or the index holds, the submodules that stand on disk, none of them behind a link. */
export function submodulesIn(top: string, entries: readonly Entry[]): Submodule[] {
  return entries
    .filter(({ kind, path }) => kind === 'submodule' && existsSync(join(top, path, '.git')))
    .map(({ path, hash }) => ({ path, root: join(top, path), commit: hash }))
    .filter(({ path, root }) => realpathSync(root) === join(realpathSync(top), path));
}
