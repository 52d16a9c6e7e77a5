import { existsSync, statSync } from 'node:fs';
import { UsageError } from '../base/errors.ts';
import { absolute, isInside, workspaceRoot, workspacesBelow } from '../workspace/find-files.ts';

/** A path from the command line, made absolute. */
export interface Target {
  readonly path: string;
  readonly isFile: boolean;
  readonly exists: boolean;
}

/** What was named on the command line; `given` is a file whose content comes from elsewhere. A path that is not there is wrong use. */
export function targetsOf(paths: readonly string[], cwd: string, given: string | undefined): Target[] {
  return paths.map((path) => {
    // A variable of a script that holds nothing does not mean this folder.
    if (path === '') throw new UsageError('no-such-path', { path: '""' });
    const full = absolute(path, cwd);
    if (given === full) return { path: full, isFile: true, exists: existsSync(full) };
    if (!existsSync(full)) throw new UsageError('no-such-path', { path });
    const isFile = statSync(full).isFile();
    if (isFile && !/\.ya?ml(\.txt)?$/i.test(path)) throw new UsageError('file-no-document', { path });
    return { path: full, isFile, exists: true };
  });
}

/** The workspace of each path, and those that lie below a folder that was named. */
export async function workspaceRoots(targets: readonly Target[], cwd: string): Promise<string[]> {
  const own = targets.map(({ path, exists }) => (exists ? workspaceRoot(path, cwd) : cwd));
  const folders = targets.filter(({ isFile }) => !isFile);
  const below = await Promise.all(folders.map(({ path }) => workspacesBelow(path)));
  return [...new Set([...own, ...below.flat()])];
}

/** Whether a file was named, or lies in a folder that was. */
export function isNamed(file: string, targets: readonly Target[]): boolean {
  return targets.some(({ path, isFile }) => (isFile ? file === path : isInside(file, path)));
}
