import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { WorkError } from '../base/errors.ts';

/** Writes a file whole or not at all: beside its place first, then renamed over it. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(beside, content);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new WorkError('unwritable', { path, why: (error as NodeJS.ErrnoException).code ?? '' });
  }
}
