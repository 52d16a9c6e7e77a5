import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { KnownError, UsageError, WorkError } from '../base/errors.ts';
import { isInside, workspaceRoot } from './find-files.ts';
import { isBelow, isThere, kindAt } from './read-file.ts';

/** Every step that changes the disk; a test takes its place to stop after each. */
export const disk = {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
};

/** What is written, and how. */
export interface Writing {
  /** Absolute. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** The folder that paths on the command line are seen from. */
  readonly cwd: string;
  /** What a failure calls it; absent: its path. */
  readonly named?: string;
  /** Wait until the disk has it, so that a decision outlives the power. */
  readonly durable?: boolean;
}

/** Writes a file whole or not at all, over what stands there. Throws `target-link`, `target-of-git`, `no-plain-file` and `unwritable`. */
export function writeOver(writing: Writing): void {
  put(writing, disk.renameSync);
}

/**
 * Writes a file that is not there yet, whole or not at all. Of two that write it at once one has false, and so has who
 * comes later. Throws `target-link`, `target-of-git` and `unwritable`.
 */
export function writeFresh(writing: Writing): boolean {
  let isFirst = true;
  put(writing, (beside, path) => {
    isFirst = isTakenBy(beside, path);
    disk.rmSync(beside, { force: true });
  });
  return isFirst;
}

/** Makes a folder with all above it; gives those that were made, the highest first. Throws `target-link`, `target-of-git` and `unwritable`. */
export function makeFolder(folder: string, cwd: string): string[] {
  const real = throughNoLink(folder, cwd);
  mustBeOutsideGit(real, folder);
  const highest = attempt(folder, () => disk.mkdirSync(real, { recursive: true }));
  const made: string[] = [];
  for (let step = real; highest !== undefined && isInside(step, highest); step = dirname(step))
    made.unshift(step);
  return made;
}

/** Takes away what was made, the last first: files, and folders as far as nothing else stands in them. */
export function takeAway(made: readonly string[]): void {
  for (const path of made.toReversed())
    try {
      if (kindAt(path) === 'map') disk.rmdirSync(path);
      else disk.rmSync(path, { force: true });
    } catch {
      // Somebody else put something there: it stays.
    }
}

/** Puts a file beside its place first and then in it. What another run took for a leftover meanwhile is written again. */
function put({ path, content, cwd, named = path, durable = false }: Writing, place: Place): void {
  const folder = throughNoLink(dirname(path), cwd);
  const target = join(folder, basename(path));
  mustBeOutsideGit(target, named);
  const kind = kindAt(target);
  if (kind === 'koppeling') throw new UsageError('target-link', { path: named });
  if (kind === 'ander') throw new UsageError('no-plain-file', { path: named });
  attempt(named, () => {
    clearLeft(folder);
    for (let turn = 1; !isPut(folder, target, content, durable, place, turn === TURNS); turn += 1);
  });
}

type Place = (beside: string, path: string) => void;

const TURNS = 10;

/** False where the file beside is gone before it came in its place, unless this is the last turn. */
function isPut(
  folder: string,
  path: string,
  content: Writing['content'],
  durable: boolean,
  place: Place,
  isLast: boolean,
): boolean {
  const beside = join(folder, `.proplan-${randomUUID()}.tmp`);
  try {
    write(beside, content, durable);
    place(beside, path);
    if (durable) keep(folder);
    return true;
  } catch (error) {
    takeAway([beside]);
    if (codeOf(error) !== 'ENOENT' || isLast) throw error;
    return false;
  }
}

/** Never over another file, and never through a link: a name that is taken is refused. */
function write(path: string, content: Writing['content'], durable: boolean): void {
  const bytes = Buffer.from(content);
  const file = disk.openSync(path, 'wx');
  try {
    for (let at = 0; at < bytes.length; ) at += disk.writeSync(file, bytes, at);
    if (durable) disk.fsyncSync(file);
  } finally {
    disk.closeSync(file);
  }
}

/** Gives a whole file its place; false where that is taken. A disk without hard links has the place claimed first. */
function isTakenBy(beside: string, path: string): boolean {
  try {
    disk.linkSync(beside, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (!NO_LINKS.includes(codeOf(error))) throw error;
  }
  try {
    disk.closeSync(disk.openSync(path, 'wx'));
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  disk.renameSync(beside, path);
  return true;
}

const NO_LINKS: readonly string[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

/** Has the disk keep the names in a folder; not every system can be asked. */
function keep(folder: string): void {
  try {
    const file = disk.openSync(folder, 'r');
    try {
      disk.fsyncSync(file);
    } finally {
      disk.closeSync(file);
    }
  } catch {
    // The file itself is on the disk.
  }
}

/** Takes away what runs of proplan that were stopped left in a folder; what can't be taken away stays. */
export function clearLeft(folder: string): void {
  takeAway(
    namesIn(folder)
      .filter((name) => LEFT.test(name))
      .map((name) => join(folder, name)),
  );
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const LEFT = /^\.proplan-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;

/** Refuses what Git keeps for itself: a wrong file there may start a program, or lose what was committed. */
function mustBeOutsideGit(path: string, named: string): void {
  const isGits = path.split(sep).some((step) => /^(\.git|git~\d+)$/i.test(step));
  if (isGits || isInGitFolder(dirname(path))) throw new UsageError('target-of-git', { path: named });
}

/** Git's own folder may have any name, and be a whole repository without work tree. */
function isInGitFolder(start: string): boolean {
  const isGits = (folder: string): boolean =>
    kindAt(join(folder, 'HEAD')) === 'bestand' &&
    ['objects', 'refs'].every((name) => kindAt(join(folder, name)) === 'map');
  for (let folder = start; ; folder = dirname(folder)) {
    if (isGits(folder)) return true;
    if (folder === dirname(folder)) return false;
  }
}

/** A folder to write in: in the workspace of `cwd` no link may lead out of it, or into what is Git's own. */
function throughNoLink(folder: string, cwd: string): string {
  const base = workspaceRoot(cwd, cwd);
  if (!isInside(folder, base)) return folder;
  let there = folder;
  while (!isThere(there)) there = dirname(there);
  const [real, top] = attempt(there, () => [realpathSync(there), realpathSync(base)] as const);
  if (real !== join(top, relative(base, there)) && !isBelow(real, top))
    throw new UsageError('target-link', { path: there });
  return join(real, relative(there, folder));
}

/** Work on a path of which a failure is told with that path. */
function attempt<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof KnownError) throw error;
    throw new WorkError('unwritable', { path, why: codeOf(error) });
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}
