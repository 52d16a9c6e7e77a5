import { UsageError, WorkError } from '../base/errors.ts';
import { upward } from './find-files.ts';
import { CALLS } from './git-calls.ts';
import { git, gitOrNo, reasonIn, runGit } from './run-git.ts';

/** A Git repository as proplan reads it. It never writes to one: no branch, no index, no file. */
export interface Repository {
  /** The folder that holds everything, written as the current folder is. */
  readonly root: string;
  /** True when part of the history was not fetched. */
  readonly shallow: boolean;
}

/** The repository that a folder lies in. Throws `no-repository` outside one, `repository-refused` where Git won't read it, `no-commits` in an empty one, `no-git` where Git is not installed. */
export async function openRepository(folder: string): Promise<Repository> {
  // Not asked of Git: that takes a folder of the content for a repository when it looks like one.
  const root = upward(folder, '.git');
  if (root === null) throw new UsageError('no-repository', { path: folder });
  const { code, stdout, stderr } = await runGit(root, CALLS.isShallow());
  // Git does not read what another user owns, as in a container, until that folder is called safe.
  if (code !== 0) throw new WorkError('repository-refused', { path: root, reason: reasonIn(stderr, code) });
  if ((await gitOrNo(root, CALLS.commit('HEAD'))) === null) throw new UsageError('no-commits');
  return { root, shallow: stdout.toString('utf8').trim() === 'true' };
}

/** The hash of the commit that a branch, tag or hash names. Throws `unknown-ref`, or `shallow` where it may not be fetched. */
export async function commitOf({ root, shallow }: Repository, ref: string): Promise<string> {
  const found = await gitOrNo(root, CALLS.commit(ref));
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
  const found = await gitOrNo(root, CALLS.mergeBase(one, other));
  if (found === null) throw new UsageError(shallow ? 'shallow' : 'no-common-commit', { ref: name });
  return found.trim();
}

/** The branch that changes are meant for: what the server calls its default, else main or master. Throws `no-default-branch`. */
export async function defaultBranch({ root, shallow }: Repository): Promise<string> {
  const refs = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];
  for (const ref of refs) if ((await gitOrNo(root, CALLS.commit(ref))) !== null) return ref;
  throw new UsageError(shallow ? 'shallow' : 'no-default-branch', { ref: 'main' });
}

/** True for a tag; a branch of that name is none. */
export async function isTag({ root }: Repository, name: string): Promise<boolean> {
  return (await gitOrNo(root, CALLS.tag(name))) !== null;
}

/** Who signed, as the file of allowed signers calls them, and the fingerprint of their key. */
export interface Signature {
  readonly signer: string;
  readonly key: string;
}

/**
 * The SSH signature on a tag of somebody in a file of allowed signers; `stranger` when it is somebody else's or does
 * not fit, `none` when the tag carries no signature. Throws `no-ssh-keygen` where that is not installed.
 */
export async function tagSignature(
  { root }: Repository,
  tag: string,
  signers: string,
): Promise<Signature | 'stranger' | 'none'> {
  const text = await git(root, CALLS.tagText(tag));
  if (!text.includes('-----BEGIN')) return 'none';
  // The kind of signature chooses the program, so that none but ssh-keygen is started.
  if (!text.includes('-----BEGIN SSH SIGNATURE-----')) return 'stranger';
  const { code, stderr } = await runGit(root, CALLS.verifyTag(tag, signers));
  // What Git says where the program that knows keys is not there.
  if (/cannot run ssh-keygen|ssh-keygen: not found/.test(stderr)) throw new WorkError('no-ssh-keygen');
  const [, signer, key] = /^Good "git" signature for (.+) with \S+ key (\S+)$/m.exec(stderr) ?? [];
  return code === 0 && signer !== undefined && key !== undefined ? { signer, key } : 'stranger';
}
