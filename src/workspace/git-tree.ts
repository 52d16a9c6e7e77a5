import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { UsageError, WorkError } from '../base/errors.ts';
import type { Repository } from './git.ts';
import { CALLS } from './git-calls.ts';
import { entriesAt } from './git-entries.ts';
import { gitBytes, gitOrNo } from './run-git.ts';
import { submodulesIn } from './submodules.ts';

/**
 * Puts the YAML files of a commit in a folder of their own, for as long as `use` takes, and takes it away again.
 * Their bytes are the commit's own: no attribute or filter has a say, and no link is made. The folder is readable by
 * this user alone: what is written there may be about persons. Throws `submodule-missing` where a submodule does not
 * have the commit that this one names.
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
  const entries = await entriesAt(root, commit);
  const files = entries.filter(({ kind, path }) => kind === 'file' && READ.test(path));
  mkdirSync(folder, { recursive: true });
  // Marks the top of the tree, as it does in the repository.
  writeFileSync(join(folder, '.git'), '');
  const contents = await blobs(
    root,
    files.map(({ hash }) => hash),
  );
  for (const [at, { path }] of files.entries()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents[at] ?? '');
  }
  for (const inner of submodulesIn(root, entries)) {
    if ((await gitOrNo(inner.root, CALLS.commit(inner.commit))) === null)
      throw new UsageError('submodule-missing', { path: inner.path });
    await putTree(inner.root, inner.commit, join(folder, inner.path));
  }
}

/** What a check reads: YAML, also as .yaml.txt. An ignore file has no say over what was committed. */
const READ = /\.ya?ml(\.txt)?$/i;

/** The bytes of blobs, in their order. Throws `blobs-missing` where one is not here. Git answers each with `hash blob size`, its bytes and a line feed. */
export async function blobs(root: string, hashes: readonly string[]): Promise<Buffer[]> {
  if (hashes.length === 0) return [];
  const answer = await gitBytes(root, CALLS.blobs(), hashes.map((hash) => `${hash}\n`).join(''));
  let at = 0;
  return hashes.map((hash) => {
    const end = answer.indexOf('\n', at);
    const [named, kind, size] = answer.subarray(at, end).toString('latin1').split(' ');
    if (end === -1 || named !== hash || kind !== 'blob') throw new WorkError('blobs-missing');
    at = end + 1 + Number(size) + 1;
    return answer.subarray(end + 1, at - 1);
  });
}
