/** One question to Git. Only this file makes them, so that a test can put each of them. */
export type GitCall = readonly string[] & { readonly made: unique symbol };

const call = (...words: readonly string[]): GitCall => words as GitCall;

/**
 * Every question that proplan puts to Git. None compares the contents of files: that would start the filters,
 * text conversions and diff programs that settings and attributes name.
 */
export const CALLS = {
  isShallow: () => call('rev-parse', '--is-shallow-repository'),
  commit: (ref: string) => call('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`),
  mergeBase: (one: string, other: string) => call('merge-base', '--end-of-options', one, other),
  tag: (name: string) => call('show-ref', '--verify', '--quiet', `refs/tags/${name}`),
  tagText: (name: string) => call('cat-file', '-p', `refs/tags/${name}`),
  verifyTag: (name: string, signers: string) =>
    call('-c', `gpg.ssh.allowedSignersFile=${signers}`, 'verify-tag', '--', name),
  entries: (commit: string) => call('ls-tree', '-r', '-z', '--full-tree', commit),
  blobs: () => call('cat-file', '--batch'),
  sizes: () => call('cat-file', '--batch-check'),
  history: () =>
    call(
      ...'log --all --reverse --topo-order --raw --no-abbrev --no-renames --root -m -z'.split(' '),
      ...'--no-show-signature --format=%H'.split(' '),
    ),
  messages: () =>
    call(
      ...'log --all --reverse --topo-order -z --no-show-signature --encoding=UTF-8 --format=%H%n%B'.split(
        ' ',
      ),
    ),
  index: () => call('ls-files', '--stage', '-z'),
  fresh: () => call('ls-files', '-z', '--others', '--exclude-standard', '--', '.'),
  lastCommit: (files: readonly string[]) =>
    call('log', '-1', '--no-show-signature', '--format=%H %cs', '--', ...files),
};
