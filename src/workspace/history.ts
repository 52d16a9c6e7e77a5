import type { IsoDate } from '../base/dates.ts';
import { git } from './run-git.ts';

/** The commit that last touched any of a number of files. */
export interface LastCommit {
  /** Day of the commit, as the committer wrote it. */
  readonly date: IsoDate;
  /** Full hash. */
  readonly commit: string;
}

/**
 * The last commit that touched any of these files. Null without Git, before a first commit, or when one of
 * them differs from what was committed.
 */
export async function lastCommit(root: string, files: readonly string[]): Promise<LastCommit | null> {
  const changed = await git(root, ['status', '--porcelain', '-z', '--', ...files]);
  if (changed !== '') return null;
  const last = await git(root, ['log', '-1', '--format=%H %cs', '--', ...files]);
  const [commit, date] = last?.split(' ') ?? [];
  return commit && date ? { date, commit } : null;
}
