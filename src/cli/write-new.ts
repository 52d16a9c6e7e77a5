import { lstatSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../base/errors.ts';
import { shownPath } from './shown-path.ts';
import { attempt, makeFolder, writeWhole } from './write-file.ts';

/**
 * Writes files below a folder, all or none: one that is there already stops everything before anything is written, and
 * what was written goes again when a later one fails.
 */
export function writeNew(root: string, files: ReadonlyMap<string, string>, cwd: string): void {
  for (const name of files.keys()) refuseExisting(root, name, cwd);
  const made: string[] = [];
  try {
    for (const [name, text] of files) {
      const path = join(root, name);
      made.push(makeFolder(dirname(path)) ?? path);
      writeWhole(path, text);
    }
  } catch (error) {
    for (const path of made.reverse()) rmSync(path, { recursive: true, force: true });
    throw error;
  }
}

/** Refuses a file that is there, and a folder that is no folder of its own: a file or a link. */
function refuseExisting(root: string, name: string, cwd: string): void {
  const steps = name.split('/');
  for (let depth = 1; depth <= steps.length; depth += 1) {
    const path = join(root, ...steps.slice(0, depth));
    const found = attempt(path, () => lstatSync(path, { throwIfNoEntry: false }));
    if (found === undefined) return;
    if (depth === steps.length || !found.isDirectory())
      throw new UsageError('target-exists', { path: shownPath(path, cwd) });
  }
}
