import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import ignore from 'ignore';
import { KnownError, UsageError } from '../base/errors.ts';
import { entriesNow } from './git-entries.ts';
import { isThere, kindBehind } from './read-file.ts';
import { DOCUMENT, IGNORING, type Obstacle, Walk } from './walk.ts';

const SETTINGS = 'proplan.yaml';

/**
 * The root of the workspace that a path lies in, also where nothing is there yet: the nearest folder upward with
 * proplan.yaml, else with .git, else the current folder when the path is inside it, else the nearest folder there is.
 */
export function workspaceRoot(path: string, cwd: string): string {
  let start = path;
  while (kindBehind(start) !== 'map') start = dirname(start);
  const known = upward(start, SETTINGS) ?? upward(start, '.git');
  if (known !== null) return known;
  return isInside(start, cwd) ? cwd : start;
}

/** The folders below (or at) a folder that have settings of their own. */
export async function workspacesBelow(folder: string): Promise<string[]> {
  const found = await new Walk(folder).named(SETTINGS);
  return found.map((path) => dirname(join(folder, path)));
}

/** True when a path is a folder or lies in it. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The nearest folder from here up that holds a file or folder of this name; null when none does. */
export function upward(start: string, name: string): string | null {
  for (let folder = start; ; folder = dirname(folder)) {
    if (isThere(join(folder, name))) return folder;
    if (folder === dirname(folder)) return null;
  }
}

/** What of a workspace is read, what is not and why, and how many files are passed over because somebody said so. */
export interface Finds {
  /** Absolute paths, sorted. */
  readonly files: readonly string[];
  /** `isLost` where what stands there may be a document that is read nowhere. */
  readonly unread: readonly (Obstacle & { readonly isLost: boolean })[];
  /** Absolute paths, sorted, of what may be a document that got another name, or into a folder that is not entered. */
  readonly aside: readonly string[];
  readonly skipped: number;
}

/**
 * Every YAML file of a workspace, and what was saved as `.yaml.txt`: not in dot folders, not ignored by Git unless it tracks them, not in
 * `skip` (gitignore patterns), not in a nested workspace. What stands in the way of reading one is told with them: a
 * link, a folder that may not be entered, a name that is no text.
 */
export async function findFiles(root: string, skip: readonly string[]): Promise<Finds> {
  const walk = new Walk(root);
  const all = await walk.documents({ gitignore: false });
  const documents = all.filter((path) => basename(path) !== IGNORING);
  const found = documents.filter((path) => DOCUMENT.test(path));
  // To leave out what Git ignores takes a second walk, in vain where nothing says what that is.
  const isIgnoring = documents.length < all.length || upward(root, IGNORING) !== null;
  const kept = new Set(isIgnoring ? await walk.documents({ gitignore: true }) : documents);
  const passed = ignore().add([...skip]);
  const nested = found.filter((path) => path.endsWith(`/${SETTINGS}`)).map((path) => `${dirname(path)}/`);
  const isElsewhere = (path: string): boolean =>
    path === SETTINGS || nested.some((folder) => path.startsWith(folder));
  const own = found.sort(byName).filter((path) => !isElsewhere(path));
  const wanted = own.filter((path) => !passed.ignores(path));
  const tracked = await trackedIn(
    root,
    wanted.filter((path) => !kept.has(path)),
  );
  const files = wanted.filter((path) => kept.has(path) || tracked.has(path));
  const full = files.map((path) => join(root, path));
  const names = new Set(found.map((path) => path.toLowerCase()));
  const renamed = documents.filter(
    (path) => !DOCUMENT.test(path) && kept.has(path) && !names.has(withoutEnding(path).toLowerCase()),
  );
  const hidden = await inHidden(walk, root, isIgnoring);
  const aside = [...renamed, ...hidden].filter((path) => !isElsewhere(path) && !passed.ignores(path));
  const stops = obstaclesOf(walk, root, full).map((one) => ({ name: nameIn(root, one.path), one }));
  const met = stops.filter(({ name }) => !isElsewhere(name));
  const open = isIgnoring && met.length > 0 ? await walk.kept(met.map(({ name }) => name)) : null;
  const unread = met.filter(
    ({ name }) =>
      name === '' ||
      name.startsWith('../') ||
      ((open?.includes(name) ?? true) && !passed.ignores(name) && !passed.ignores(`${name}/`)),
  );
  return {
    files: full,
    unread: unread.map(({ one }) => one),
    aside: aside.sort(byName).map((path) => join(root, path)),
    skipped: own.length - files.length + met.length - unread.length,
  };
}

/**
 * Of files that an ignore file names those that Git tracks all the same: an ignore file has no say over them, and a branch
 * may not hide a plan behind one. None outside a repository, and where Git is not installed. Throws `git-failed`.
 */
async function trackedIn(root: string, ignored: readonly string[]): Promise<ReadonlySet<string>> {
  const top = ignored.length === 0 ? null : upward(root, '.git');
  if (top === null) return new Set();
  try {
    const known = new Set((await entriesNow(top)).map(({ path }) => path));
    return new Set(ignored.filter((path) => known.has(nameIn(top, join(root, path)))));
  } catch (error) {
    if (error instanceof KnownError && error.code === 'no-git') return new Set();
    throw error;
  }
}

/** A name without what was put behind that of a document. */
export function withoutEnding(name: string): string {
  return name.replace(/(\.ya?ml)[^/]*$/i, '$1');
}

/** The documents in dot folders, as globby names them; not in those that Git ignores. */
async function inHidden(walk: Walk, root: string, isIgnoring: boolean): Promise<string[]> {
  const folders = [...walk.hidden].map((folder) => nameIn(root, folder));
  const open = isIgnoring && folders.length > 0 ? await walk.kept(folders) : folders;
  const found = await Promise.all(open.map((folder) => walk.inHidden(join(root, folder))));
  return found.flat().map((path) => nameIn(root, path));
}

/** Where a walk could not go, and the links that lead to a document or to a folder outside. */
function obstaclesOf(walk: Walk, root: string, files: readonly string[]): Finds['unread'] {
  const known = new Set(files);
  const linked = [...walk.links].flatMap((path) => {
    const target = realPlace(path, root);
    const isDocument = DOCUMENT.test(path);
    const isFolder = !isDocument && !isWalked(target, root) && kindBehind(path) === 'map';
    if (!isDocument && !isFolder && basename(path) !== IGNORING) return [];
    const isLost = isFolder || (isDocument && (target === null || !known.has(target)));
    return [{ path, reason: 'koppeling' as const, detail: '', isLost }];
  });
  const stopped = [...walk.obstacles.values()].map((one) => ({
    ...one,
    isLost: basename(one.path) !== IGNORING,
  }));
  return [...linked, ...stopped].sort((a, b) => byName(a.path, b.path));
}

/** True of a folder whose files are found in its own place. */
function isWalked(folder: string | null, root: string): boolean {
  if (folder === null || !isInside(folder, root)) return false;
  return !nameIn(root, folder)
    .split('/')
    .some((step) => step.startsWith('.') || step === 'node_modules');
}

/** Where a path really is, in a folder as that is written, else whole; null where it leads nowhere. */
function realPlace(path: string, folder: string): string | null {
  try {
    const [real, top] = [realpathSync(path), realpathSync(folder)];
    return isInside(real, top) ? join(folder, relative(top, real)) : real;
  } catch {
    return null;
  }
}

/** A path as globby names it. */
function nameIn(root: string, path: string): string {
  return relative(root, path).replaceAll(sep, '/');
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Where the file or folder is that somebody named: over links, as long as a file stays in its workspace. A folder may be
 * anywhere. Throws `link-outside`.
 */
export function placeOf(path: string, cwd: string): string {
  const full = absolute(path, cwd);
  const kind = kindBehind(full);
  if (kind === null) return full;
  const base = workspaceRoot(isInside(full, cwd) ? cwd : full, cwd);
  const place = realPlace(full, base) ?? full;
  if (kind !== 'map' && !isInside(place, base)) throw new UsageError('link-outside', { path });
  return place;
}

/** Absolute form of a path as typed, seen from `cwd`. */
export function absolute(path: string, cwd: string): string {
  return resolve(cwd, path);
}
