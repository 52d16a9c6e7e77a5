import { sep } from 'node:path';
import { WorkError } from '../base/errors.ts';
import { CALLS } from './git-calls.ts';
import { fields, git } from './run-git.ts';

/** What a commit or the index holds at a path. */
export interface Entry {
  readonly kind: 'file' | 'link' | 'submodule';
  /** Of the blob, or of a submodule's commit. */
  readonly hash: string;
  /** From the top, with `/`; never one that leads out of it. */
  readonly path: string;
}

/** Everything that a commit holds. Throws `unsafe-path` where a path in it leads elsewhere. */
export async function entriesAt(top: string, commit: string): Promise<Entry[]> {
  return fields(await git(top, CALLS.entries(commit))).map(entryIn);
}

/** Everything that the index holds. */
export async function entriesNow(top: string): Promise<Entry[]> {
  return fields(await git(top, CALLS.index())).map(entryIn);
}

/** Both lists of Git's give one entry each: mode, hash and path, with words of their own between. */
function entryIn(field: string): Entry {
  const [, mode = '', hash = '', path = ''] =
    /^(\d+) (?:blob |commit )?([0-9a-f]+)[^\t]*\t(.*)$/s.exec(field) ?? [];
  if (path.split('/').some((part) => OUTWARD.test(part) || part.includes(sep)))
    throw new WorkError('unsafe-path', { path });
  return { kind: mode === '160000' ? 'submodule' : mode === '120000' ? 'link' : 'file', hash, path };
}

/** Git itself writes none of these; a commit made otherwise may hold them. */
const OUTWARD = /^(\.{0,2}|\.git)$/i;
