import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { glob } from 'tinyglobby';

const SETTINGS = 'proplan.yaml';

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
  const found = await glob([`**/${SETTINGS}`], {
    cwd: folder,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  });
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
  const found = await glob(['**/*.yaml', '**/*.yml', '**/*.yaml.txt', '**/*.yml.txt'], {
    cwd: root,
    dot: false,
    followSymbolicLinks: false,
    onlyFiles: true,
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
    caseSensitiveMatch: false,
  });
  const ignored = gitIgnore(root);
  const passed = ignore().add([...skip]);
  const nested = found.filter((path) => path.endsWith(`/${SETTINGS}`)).map((path) => `${dirname(path)}/`);
  const files: string[] = [];
  let skipped = 0;
  for (const path of found.sort(byName)) {
    if (path === SETTINGS || nested.some((folder) => path.startsWith(folder))) continue;
    if (ignored(path) || passed.ignores(path) || leavesRoot(root, path)) skipped += 1;
    else files.push(join(root, path));
  }
  return { files, skipped };
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function leavesRoot(root: string, path: string): boolean {
  const real = realpathSync(join(root, path));
  return real !== join(realpathSync(root), path.split('/').join(sep));
}

/** Reads the .gitignore of every folder between the root and the file, as Git does. */
function gitIgnore(root: string): (path: string) => boolean {
  const cache = new Map<string, Ignore | null>();
  const rulesOf = (folder: string): Ignore | null => {
    const known = cache.get(folder);
    if (known !== undefined) return known;
    const file = join(root, folder, '.gitignore');
    const rules = existsSync(file) ? ignore().add(readFileSync(file, 'utf8')) : null;
    cache.set(folder, rules);
    return rules;
  };
  return (path) => {
    const folders = ['', ...foldersOf(path)];
    return folders.some((folder) => {
      const inside = folder === '' ? path : relative(folder, path).split(sep).join('/');
      return rulesOf(folder)?.ignores(inside) ?? false;
    });
  };
}

function foldersOf(path: string): string[] {
  const steps = path.split('/').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}

/** Absolute form of a path as typed, seen from `cwd`. */
export function absolute(path: string, cwd: string): string {
  return resolve(cwd, path);
}
