import { CALLS } from './git-calls.ts';
import { fields, git, gitBytes } from './run-git.ts';

/** A content that a file had at some time. */
export interface PastFile {
  /** The first commit that has this content, of all branches and tags. */
  readonly commit: string;
  /** From the top of the repository, with `/`. */
  readonly path: string;
  readonly blob: string;
}

/** As YAML is called, also where an editor put its own ending behind it; not in a folder that proplan passes over. */
const READ = /^(?![^\0]*(?:^|\/)\.)[^\0]*\.ya?ml(?:\.txt)?$/i;
const CHANGE = /^:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) [A-Z]\d*$/;
/** A link holds a path, a submodule a commit. */
const FILE_MODE = /^100/;

/** Every content that a file which proplan reads had in the whole history, oldest first, each once. Throws `git-failed`. */
export async function pastFiles(root: string): Promise<PastFile[]> {
  const parts = fields(await git(root, CALLS.history()));
  const seen = new Map<string, PastFile>();
  let commit = '';
  for (const [index, raw] of parts.entries()) {
    const part = raw.trim();
    if (/^[0-9a-f]{40,64}$/.test(part)) commit = part;
    const [, mode = '', blob = ''] = CHANGE.exec(part) ?? [];
    const path = parts[index + 1] ?? '';
    if (FILE_MODE.test(mode) && READ.test(path) && !seen.has(blob)) seen.set(blob, { commit, path, blob });
  }
  return [...seen.values()];
}

/** The text of a content. Throws `git-failed`, or `blobs-missing` where it is not here. */
export async function pastText(root: string, blob: string): Promise<string> {
  return (await gitBytes(root, CALLS.blob(blob))).toString('utf8');
}
