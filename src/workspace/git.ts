import { join, resolve } from 'node:path';
import { UsageError, WorkError } from '../base/errors.ts';
import { upward } from './find-files.ts';
import { fields, git } from './run-git.ts';
import { submodulesAt, submodulesNow } from './submodules.ts';

/** A Git repository as proplan reads it. It never writes to one: no branch, no index, no file. */
export interface Repository {
  /** The folder that holds everything, written as the current folder is. */
  readonly root: string;
  /** True when part of the history was not fetched. */
  readonly shallow: boolean;
}

/** The repository that a folder lies in. Throws `no-repository` outside one, `repository-refused` where Git won't read it, `no-commits` in an empty one, `no-git` where Git is not installed. */
export async function openRepository(folder: string): Promise<Repository> {
  const found = await git(folder, ['rev-parse', '--show-cdup', '--is-shallow-repository']);
  if (found === null) {
    if ((await git(folder, ['--version'])) === null) throw new WorkError('no-git');
    // Git does not read what another user owns, as in a container, until that folder is called safe.
    throw new UsageError(upward(folder, '.git') === null ? 'no-repository' : 'repository-refused', {
      path: upward(folder, '.git') ?? folder,
    });
  }
  if ((await git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD'])) === null)
    throw new UsageError('no-commits');
  const [up = '', shallow] = found.split('\n');
  return { root: resolve(folder, up), shallow: shallow === 'true' };
}

/** The hash of the commit that a branch, tag or hash names. Throws `unknown-ref`, or `shallow` where it may not be fetched. */
export async function commitOf({ root, shallow }: Repository, ref: string): Promise<string> {
  const found = await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (found === null) throw new UsageError(shallow ? 'shallow' : 'unknown-ref', { ref });
  return found.trim();
}

/** The commit where two lines of history part; an error calls the first by `name`. Throws `shallow` or `no-common-commit`. */
export async function mergeBase(
  { root, shallow }: Repository,
  one: string,
  other: string,
  name: string,
): Promise<string> {
  const found = await git(root, ['merge-base', '--end-of-options', one, other]);
  if (found === null) throw new UsageError(shallow ? 'shallow' : 'no-common-commit', { ref: name });
  return found.trim();
}

/** The branch that changes are meant for: what the server calls its default, else main or master. Throws `no-default-branch`. */
export async function defaultBranch({ root, shallow }: Repository): Promise<string> {
  const refs = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];
  for (const ref of refs)
    if ((await git(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])) !== null) return ref;
  throw new UsageError(shallow ? 'shallow' : 'no-default-branch', { ref: 'main' });
}

/**
 * The files on disk that differ from a commit, as absolute paths; those that Git does not know yet are among them,
 * one that only moved is not. A submodule counts by its own files.
 */
export async function changedSince({ root }: { root: string }, commit: string): Promise<Set<string>> {
  const changed = await git(root, ['diff', '--name-status', '-z', '--find-renames', commit, '--']);
  const then = await submodulesAt(root, commit);
  const now = await submodulesNow(root);
  const inner = await Promise.all(
    now.map(async (one) => {
      const before = then.find(({ path }) => path === one.path);
      return before === undefined ? allFiles(one.root) : changedSince(one, before.commit);
    }),
  );
  const paths = [...changedPaths(fields(changed)), ...(await freshFiles(root))].filter(
    (path) => !now.some((one) => one.path === path),
  );
  return new Set([...paths.map((path) => join(root, path)), ...inner.flatMap((files) => [...files])]);
}

async function allFiles(root: string): Promise<string[]> {
  const known = fields(await git(root, ['ls-files', '-z']));
  return [...known, ...(await freshFiles(root))].map((path) => join(root, path));
}

/** What Git does not know yet and does not ignore. */
async function freshFiles(root: string): Promise<string[]> {
  return fields(await git(root, ['ls-files', '-z', '--others', '--exclude-standard', '--', '.']));
}

/** `M path`, or `R090 old new`; R100 only moved, and what is gone is no file to show. */
function changedPaths(words: readonly string[]): string[] {
  const paths: string[] = [];
  for (let at = 0; at < words.length; ) {
    const status = words[at] ?? '';
    const moved = status.startsWith('R') || status.startsWith('C');
    const path = words[at + (moved ? 2 : 1)] ?? '';
    if (status !== 'R100' && status !== 'D') paths.push(path);
    at += moved ? 3 : 2;
  }
  return paths;
}

/** True for a tag; a branch of that name is none. */
export async function isTag({ root }: Repository, name: string): Promise<boolean> {
  return (await git(root, ['show-ref', '--verify', '--quiet', `refs/tags/${name}`])) !== null;
}

/** Who signed, as the file of allowed signers calls them, and the fingerprint of their key. */
export interface Signature {
  readonly signer: string;
  readonly key: string;
}

/**
 * The SSH signature on a tag of somebody in a file of allowed signers; `stranger` when it is somebody else's or does
 * not fit, `none` when the tag carries no signature.
 */
export async function tagSignature(
  { root }: Repository,
  tag: string,
  signers: string,
): Promise<Signature | 'stranger' | 'none'> {
  const { execa } = await import('execa');
  const settings = ['-c', 'gpg.format=ssh', '-c', `gpg.ssh.allowedSignersFile=${signers}`];
  const { exitCode, stderr } = await execa('git', [...settings, 'verify-tag', '--', tag], {
    cwd: root,
    reject: false,
    env: { LC_ALL: 'C' },
  });
  const [, signer, key] = /^Good "git" signature for (.+) with \S+ key (\S+)$/m.exec(stderr) ?? [];
  if (exitCode === 0 && signer !== undefined && key !== undefined) return { signer, key };
  const text = await git(root, ['cat-file', '-p', `refs/tags/${tag}`]);
  return text?.includes('-----BEGIN') ? 'stranger' : 'none';
}
