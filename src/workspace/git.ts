import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { UsageError, WorkError } from '../base/errors.ts';

/** A Git repository as proplan reads it. It never writes to one: no branch, no index, no file. */
export interface Repository {
  /** The folder that holds everything, written as the current folder is. */
  readonly root: string;
  /** True when part of the history was not fetched. */
  readonly shallow: boolean;
}

/** The repository that a folder lies in. Throws `no-repository` outside one, `no-commits` in an empty one, `no-git` where Git is not installed. */
export async function openRepository(folder: string): Promise<Repository> {
  const found = await git(folder, ['rev-parse', '--show-cdup', '--is-shallow-repository']);
  if (found === null) {
    if ((await git(folder, ['--version'])) === null) throw new WorkError('no-git');
    throw new UsageError('no-repository', { path: folder });
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

/** The commit where two lines of history part. Throws `shallow` or `no-common-commit`. */
export async function mergeBase({ root, shallow }: Repository, one: string, other: string): Promise<string> {
  const found = await git(root, ['merge-base', '--end-of-options', one, other]);
  if (found === null) throw new UsageError(shallow ? 'shallow' : 'no-common-commit', { ref: one });
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
 * one that only moved is not.
 */
export async function changedSince({ root }: Repository, commit: string): Promise<Set<string>> {
  const changed = await git(root, ['diff', '--name-status', '-z', '--find-renames', commit, '--']);
  const fresh = await git(root, ['ls-files', '-z', '--others', '--exclude-standard', '--', '.']);
  const paths = [...changedPaths(fields(changed)), ...fields(fresh)];
  return new Set(paths.map((path) => join(root, path)));
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

/**
 * Puts the YAML files of a commit in a folder of their own, for as long as `use` takes, and takes it away again.
 * The folder is readable by this user alone: what is written there may be about persons.
 */
export async function withTree<T>(
  { root }: Repository,
  commit: string,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = join(mkdtempSync(join(tmpdir(), 'proplan-')), 'boom');
  try {
    mkdirSync(folder);
    // The index of this work alone; its name marks the root of the tree, as .git does in the repository.
    const env = { GIT_INDEX_FILE: join(folder, '.git') };
    const names = fields(await git(root, ['ls-tree', '-r', '-z', '--name-only', commit]));
    const input = names.filter((name) => READ.test(name)).map((name) => `${name}\0`);
    await must(root, ['-c', 'core.sparseCheckout=false', 'read-tree', commit], { env });
    await must(root, ['checkout-index', '-f', '-z', '--stdin', `--prefix=${folder}${sep}`], {
      env,
      input: input.join(''),
    });
    return await use(folder);
  } finally {
    rmSync(dirname(folder), { recursive: true, force: true });
  }
}

/** What a check reads: YAML, and what Git ignores. */
const READ = /(\.ya?ml|(^|\/)\.gitignore)$/i;

/**
 * Whether a tag carries an SSH signature of somebody in a file of allowed signers; null when it does not. The
 * words are Git's own: who signed, with which key.
 */
export async function tagSignature(
  { root }: Repository,
  tag: string,
  signers: string,
): Promise<string | null> {
  const { execa } = await import('execa');
  const settings = ['-c', 'gpg.format=ssh', '-c', `gpg.ssh.allowedSignersFile=${signers}`];
  const { exitCode, stderr } = await execa('git', [...settings, 'verify-tag', '--', tag], {
    cwd: root,
    reject: false,
  });
  return exitCode === 0 ? stderr.trim() : null;
}

function fields(output: string | null): string[] {
  return (output ?? '').split('\0').filter((field) => field !== '');
}

interface How {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** What Git answers; null when it refuses, or is not installed. */
export async function git(folder: string, args: readonly string[], how: How = {}): Promise<string | null> {
  const { execa } = await import('execa');
  const { stdout, exitCode } = await execa('git', args, { cwd: folder, reject: false, ...how });
  return exitCode === 0 ? stdout : null;
}

async function must(folder: string, args: readonly string[], how: How): Promise<void> {
  if ((await git(folder, args, how)) === null) throw new WorkError('git-failed', { command: args.join(' ') });
}
