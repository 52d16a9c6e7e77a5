import { join, relative, sep } from 'node:path';
import type { IsoDate } from '../base/dates.ts';
import { KnownError } from '../base/errors.ts';
import { upward } from './find-files.ts';
import { openRepository } from './git.ts';
import { CALLS } from './git-calls.ts';
import { entriesAt } from './git-entries.ts';
import { git } from './run-git.ts';
import { hashesOf } from './same-bytes.ts';

/** The commit that last touched any of a number of files. */
export interface LastCommit {
  /** Day of the commit, as the committer wrote it. */
  readonly date: IsoDate;
  /** Full hash. */
  readonly commit: string;
}

/**
 * The last commit that touched any of these files. Null when one of them differs from what was committed, and where
 * nobody can say: outside a repository, without Git, before the first commit. Throws `repository-refused` and
 * `git-failed`: a print that says nothing of its version would pass for one that was never committed.
 */
export async function lastCommit(root: string, files: readonly string[]): Promise<LastCommit | null> {
  if (upward(root, '.git') === null) return null;
  try {
    const { root: top } = await openRepository(root);
    const paths = files.map((file) => relative(top, file).replaceAll(sep, '/'));
    const then = new Map((await entriesAt(top, 'HEAD')).map(({ path, hash }) => [path, hash]));
    const same = paths.every((path) => {
      const hash = then.get(path);
      return hash !== undefined && hashesOf(join(top, path), hash)?.includes(hash);
    });
    if (!same) return null;
    const [commit, date] = (await git(top, CALLS.lastCommit(paths))).split(' ');
    return commit && date ? { date, commit } : null;
  } catch (error) {
    if (error instanceof KnownError && (error.code === 'no-git' || error.code === 'no-commits')) return null;
    throw error;
  }
}
