import { CALLS } from './git-calls.ts';
import { blobs } from './git-tree.ts';
import { MAX_BYTES } from './read-file.ts';
import { fields, git, gitBytes } from './run-git.ts';

/** A content that a file had at some time. */
export interface PastFile {
  /** The first commit that has this content, of all branches and tags. */
  readonly commit: string;
  /** From the top of the repository, with `/`. */
  readonly path: string;
  readonly blob: string;
}

/** What the history of a repository holds. */
export interface Past {
  /** Every content that a file had, oldest first, each once. */
  readonly files: readonly PastFile[];
  /** What the commits say, oldest first. */
  readonly messages: readonly { readonly commit: string; readonly text: string }[];
  /** Paths of repositories with a history of their own. */
  readonly submodules: readonly string[];
}

const CHANGE = /^:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) [A-Z]\d*$/;
/** A link holds a path. */
const FILE_MODE = /^100/;
const SUBMODULE_MODE = '160000';

/** The whole history, of all branches and tags. Throws `git-failed`. */
export async function pastOf(root: string): Promise<Past> {
  const parts = fields(await git(root, CALLS.history()));
  const files = new Map<string, PastFile>();
  const submodules = new Set<string>();
  let commit = '';
  for (const [index, raw] of parts.entries()) {
    const part = raw.trim();
    if (/^[0-9a-f]{40,64}$/.test(part)) commit = part;
    const [, mode = '', blob = ''] = CHANGE.exec(part) ?? [];
    const path = parts[index + 1] ?? '';
    if (mode === SUBMODULE_MODE) submodules.add(path);
    if (FILE_MODE.test(mode) && !files.has(blob)) files.set(blob, { commit, path, blob });
  }
  const said = fields(await git(root, CALLS.messages()));
  const messages = said.map((one) => {
    const [hash = '', ...lines] = one.trimStart().split('\n');
    return { commit: hash, text: lines.join('\n') };
  });
  return { files: [...files.values()], messages, submodules: [...submodules].sort() };
}

/** How many contents are asked for at once. */
const AT_ONCE = 500;

/** The contents with their text; null for what is no text, or larger than a file may be. Throws `git-failed`, or `blobs-missing` where one is not here. */
export async function* pastTexts(
  root: string,
  files: readonly PastFile[],
): AsyncGenerator<readonly [file: PastFile, text: string | null]> {
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const some = files.slice(at, at + AT_ONCE);
    const sizes = await sizesOf(root, some);
    const small = some.filter((_, index) => (sizes[index] ?? 0) <= MAX_BYTES);
    const contents = new Map(
      (
        await blobs(
          root,
          small.map(({ blob }) => blob),
        )
      ).map((bytes, index) => [small[index]?.blob, bytes]),
    );
    for (const file of some) {
      const bytes = contents.get(file.blob);
      yield [file, bytes === undefined || bytes.includes(0) ? null : bytes.toString('utf8')];
    }
  }
}

/** Bytes of each; 0 for what is not here, so that asking for it tells. */
async function sizesOf(root: string, files: readonly PastFile[]): Promise<number[]> {
  const answer = await gitBytes(root, CALLS.sizes(), files.map(({ blob }) => `${blob}\n`).join(''));
  return answer
    .toString('latin1')
    .split('\n')
    .map((line) => Number(/ blob (\d+)$/.exec(line)?.[1] ?? 0));
}
