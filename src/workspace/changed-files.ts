import { join } from 'node:path';
import { CALLS } from './git-calls.ts';
import { type Entry, entriesAt, entriesNow } from './git-entries.ts';
import { isThere } from './read-file.ts';
import { fields, git } from './run-git.ts';
import { hashesOf } from './same-bytes.ts';
import { submodulesIn } from './submodules.ts';

/**
 * The files on disk that differ from a commit, as absolute paths; those that Git does not know yet are among them,
 * one that only moved is not. A submodule counts by its own files. The bytes are compared here and not by Git, which
 * would start the filters that attributes name.
 */
export async function changedSince({ root }: { root: string }, commit: string): Promise<Set<string>> {
  const then = await entriesAt(root, commit);
  const now = await entriesNow(root);
  const before = submodulesIn(root, then);
  const inner = submodulesIn(root, now).map(async (one) => {
    const known = before.find(({ path }) => path === one.path);
    return known === undefined ? allFiles(one.root) : changedSince(one, known.commit);
  });
  const paths = await pathsNow(root, now);
  const own = paths.filter(differsFrom(root, then, commit)).map((path) => join(root, path));
  return new Set([...own, ...(await Promise.all(inner)).flatMap((files) => [...files])]);
}

async function allFiles(root: string): Promise<string[]> {
  return (await pathsNow(root, await entriesNow(root))).map((path) => join(root, path));
}

/** What Git knows, and what it neither knows nor ignores. */
async function pathsNow(root: string, now: readonly Entry[]): Promise<string[]> {
  const known = now.filter(({ kind }) => kind !== 'submodule').map(({ path }) => path);
  return [...new Set([...known, ...fields(await git(root, CALLS.fresh()))])];
}

function differsFrom(root: string, then: readonly Entry[], commit: string): (path: string) => boolean {
  const hashes = new Map(then.map(({ path, hash }) => [path, hash]));
  const gone = then.filter(({ path }) => !isThere(join(root, path)));
  const moved = new Set(gone.map(({ hash }) => hash));
  return (path) => {
    const found = hashesOf(join(root, path), commit);
    if (found === null) return false;
    const known = hashes.get(path);
    return !found.some((hash) => (known === undefined ? moved.has(hash) : hash === known));
  };
}
