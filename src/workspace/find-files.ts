import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import ignore from 'ignore';

const SETTINGS = 'proplan.yaml';
/** What says which files Git ignores. */
const IGNORING = '.gitignore';

/** How folders are walked: no link is followed, and what packages bring along is none of ours. */
const WALK = { followSymbolicLinks: false, ignore: ['**/node_modules/**'] };

/**
 * The root of the workspace that a path lies in: the nearest folder upward with proplan.yaml, else with .git,
 * else the current folder when the path is inside it, else the path's own folder.
 */
export function workspaceRoot(path: string, cwd: string): string {
  const start = statSync(path).isDirectory() ? path : dirname(path);
  const known = upward(start, SETTINGS) ?? upward(start, '.git');
  if (known !== null) return known;
  return isInside(start, cwd) ? cwd : start;
}

/** The folders below (or at) a folder that have settings of their own. */
export async function workspacesBelow(folder: string): Promise<string[]> {
  const { globby } = await import('globby');
  const found = await globby(`**/${SETTINGS}`, { cwd: folder, ...WALK });
  return found.map((path) => dirname(join(folder, path)));
}

/** True when a path is a folder or lies in it. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The nearest folder from here up that holds a file or folder of this name; null when none does. */
export function upward(start: string, name: string): string | null {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, name))) return folder;
    if (folder === dirname(folder)) return null;
  }
}

/**
 * Every YAML file of a workspace, and what was saved as `.yaml.txt`, sorted, as absolute paths: not in dot folders, not ignored by Git, not in
 * `skip` (gitignore patterns), not in a nested workspace, not reached through a link.
 */
export async function findFiles(
  root: string,
  skip: readonly string[],
): Promise<{ files: string[]; skipped: number }> {
  const patterns = ['**/*.yaml', '**/*.yml', '**/*.yaml.txt', '**/*.yml.txt'];
  const walk = { cwd: root, ...WALK, caseSensitiveMatch: false };
  const { globby } = await import('globby');
  const all = await globby([...patterns, `**/${IGNORING}`], walk);
  const found = all.filter((path) => basename(path) !== IGNORING);
  // To leave out what Git ignores takes a second walk, in vain where nothing says what that is.
  const isIgnoring = found.length < all.length || upward(root, IGNORING) !== null;
  const kept = new Set(isIgnoring ? await globby(patterns, { ...walk, gitignore: true }) : found);
  const passed = ignore().add([...skip]);
  const nested = found.filter((path) => path.endsWith(`/${SETTINGS}`)).map((path) => `${dirname(path)}/`);
  const files: string[] = [];
  let skipped = 0;
  for (const path of found.sort(byName)) {
    if (path === SETTINGS || nested.some((folder) => path.startsWith(folder))) continue;
    if (!kept.has(path) || passed.ignores(path)) skipped += 1;
    else files.push(join(root, path));
  }
  return { files, skipped };
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Absolute form of a path as typed, seen from `cwd`. */
export function absolute(path: string, cwd: string): string {
  return resolve(cwd, path);
}
