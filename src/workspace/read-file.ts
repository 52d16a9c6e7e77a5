import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { WorkError } from '../base/errors.ts';

/** No file is read beyond this: the largest plan seen is a tenth of it, and what is larger takes a parser seconds. */
export const MAX_BYTES = 1_000_000;

/** Why a path gives no bytes; `ontbreekt` where nothing is. */
export type Refusal = 'ontbreekt' | 'koppeling' | 'geen-gewoon-bestand' | 'te-groot' | 'geen-toegang';

/** What is at a path: its bytes, or why they are not read, with the system's code where that is what refuses. */
export type Content =
  | { readonly bytes: Uint8Array; readonly refused: null }
  | { readonly bytes: null; readonly refused: Refusal; readonly code: string };

type Kind = 'bestand' | 'map' | 'koppeling' | 'ander';

/**
 * The one door to files that others wrote. Reads a regular file of at most so many bytes; a link, folder, pipe, socket
 * or device is not opened, and nothing here waits for another program.
 */
export function readRegular(path: string, most = MAX_BYTES): Content {
  try {
    const kind = kindAt(path);
    if (kind === null) return refusal('ontbreekt');
    if (kind === 'koppeling') return refusal('koppeling');
    return kind === 'bestand' ? readOpened(openSync(path, READ), most) : refusal('geen-gewoon-bestand');
  } catch (error) {
    return refusedBy(error);
  }
}

/** As `readRegular`, of a path that may lead over links that stay in a folder; what is Git's own is outside it. */
export function readInside(path: string, folder: string): Content {
  try {
    const real = realpathSync(path);
    return isBelow(real, realpathSync(folder)) ? readRegular(real) : refusal('koppeling');
  } catch (error) {
    const content = refusedBy(error);
    return content.refused === 'ontbreekt' && isThere(path) ? refusal('koppeling') : content;
  }
}

/** True for a real path in a real folder, and not in what Git keeps there. */
export function isBelow(real: string, folder: string): boolean {
  const seen = relative(folder, real);
  const steps = seen.split(sep);
  return !isAbsolute(seen) && steps[0] !== '..' && !steps.some((step) => step.toLowerCase() === '.git');
}

/** What stands at a path, a link being a link; null where nothing does. Throws `unreadable` where the system won't say. */
export function kindAt(path: string): Kind | null {
  return kindBy(lstatSync, path);
}

/** What a path leads to, over links; null where that is nothing. Throws `unreadable` where the system won't say. */
export function kindBehind(path: string): Kind | null {
  return kindBy(statSync, path);
}

function kindBy(look: (path: string) => Stats, path: string): Kind | null {
  try {
    const stats = look(path);
    if (stats.isSymbolicLink()) return 'koppeling';
    return stats.isFile() ? 'bestand' : stats.isDirectory() ? 'map' : 'ander';
  } catch (error) {
    const code = codeOf(error);
    if (NOTHING.includes(code)) return null;
    throw new WorkError('unreadable', { path, why: code });
  }
}

/** True where something stands, a link that leads nowhere too, and one may know it. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** There is nothing, as a folder on the way lacks, is a file, or is a link in a circle. */
const NOTHING: readonly string[] = ['ENOENT', 'ENOTDIR', 'ELOOP'];

/** Between a look and the opening a link or pipe may have come in its place: neither is followed or waited for. Windows has neither flag. */
const READ = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function readOpened(file: number, most: number): Content {
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) return refusal('geen-gewoon-bestand');
    if (stats.size > most) return refusal('te-groot');
    // One byte more than there should be tells of a file that grows, or that says nothing of its size, as in /proc.
    const bytes = Buffer.alloc(stats.size === 0 ? most + 1 : stats.size + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read)
      read = readSync(file, bytes, length, bytes.length - length, null);
    return length > most ? refusal('te-groot') : { bytes: bytes.subarray(0, length), refused: null };
  } finally {
    closeSync(file);
  }
}

function refusal(refused: Refusal, code = ''): Content {
  return { bytes: null, refused, code };
}

function refusedBy(error: unknown): Content {
  const code = error instanceof WorkError ? (error.args['why'] ?? '') : codeOf(error);
  if (code === 'ELOOP') return refusal('koppeling');
  return NOTHING.includes(code) ? refusal('ontbreekt') : refusal('geen-toegang', code);
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}
