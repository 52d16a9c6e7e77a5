import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { WorkError } from '../base/errors.ts';

/** Writes a file whole or not at all: beside its place first, then renamed over it. A failure calls it by `named`. */
export function writeWhole(path: string, content: string | Uint8Array, named = path): void {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  attempt(named, () => {
    try {
      writeFileSync(beside, content);
      renameSync(beside, path);
    } catch (error) {
      rmSync(beside, { force: true });
      throw error;
    }
  });
}

/** Makes a folder with all above it; the highest that was made, or undefined when it was there. */
export function makeFolder(folder: string): string | undefined {
  return attempt(folder, () => mkdirSync(folder, { recursive: true }));
}

/** Work on a path of which a failure is told with that path. */
export function attempt<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new WorkError('unwritable', { path, why: (error as NodeJS.ErrnoException).code ?? '' });
  }
}
