import { UsageError } from '../base/errors.ts';
import { isInside, placeOf, workspaceRoot, workspacesBelow } from '../workspace/find-files.ts';
import { kindBehind } from '../workspace/read-file.ts';

/** What a path from the command line leads to, as an absolute path. */
export interface Target {
  readonly path: string;
  readonly isFile: boolean;
}

/** What was named on the command line; `given` is a file whose content comes from elsewhere. A path that is not there is wrong use. */
export function targetsOf(paths: readonly string[], cwd: string, given: string | undefined): Target[] {
  return paths.map((path) => {
    // A variable of a script that holds nothing does not mean this folder.
    if (path === '') throw new UsageError('no-such-path', { path: '""' });
    const full = placeOf(path, cwd);
    if (given === full) return { path: full, isFile: true };
    const kind = kindBehind(full);
    if (kind === null) throw new UsageError('no-such-path', { path });
    if (kind === 'map') return { path: full, isFile: false };
    if (kind !== 'bestand') throw new UsageError('no-plain-file', { path });
    if (!/\.ya?ml(\.txt)?$/i.test(full)) throw new UsageError('file-no-document', { path });
    return { path: full, isFile: true };
  });
}

/** The workspace of each path, and those that lie below a folder that was named. */
export async function workspaceRoots(targets: readonly Target[], cwd: string): Promise<string[]> {
  const own = targets.map(({ path }) => workspaceRoot(path, cwd));
  const folders = targets.filter(({ isFile }) => !isFile);
  const below = await Promise.all(folders.map(({ path }) => workspacesBelow(path)));
  return [...new Set([...own, ...below.flat()])];
}

/** Whether a file was named, or lies in a folder that was. */
export function isNamed(file: string, targets: readonly Target[]): boolean {
  return targets.some(({ path, isFile }) => (isFile ? file === path : isInside(file, path)));
}
