import { dirname, join } from 'node:path';
import { UsageError } from '../base/errors.ts';
import { kindAt, readRegular } from '../workspace/read-file.ts';
import { clearLeft, makeFolder, takeAway, writeFresh } from '../workspace/write-file.ts';
import { shownPath } from './shown-path.ts';

/**
 * Writes files below a folder, all or none. One that is there already and says the same was left by a run that was
 * stopped, and stays; any other stops everything before anything is written. What was written goes again when a later one
 * fails. Throws `target-exists`, also where nothing lacks.
 */
export function writeNew(root: string, files: ReadonlyMap<string, string>, cwd: string): void {
  const lacking = [...files].filter(([name, text]) => !isWritten(root, name, text, cwd));
  for (const folder of new Set([...files.keys()].map(dirname))) clearLeft(join(root, folder));
  const [first = ''] = files.keys();
  if (lacking.length === 0)
    throw new UsageError('target-exists', { path: shownPath(join(root, first), cwd) });
  const made: string[] = [];
  try {
    for (const [name, content] of lacking) {
      const path = join(root, name);
      made.push(...makeFolder(dirname(path), cwd));
      if (writeFresh({ path, content, cwd })) made.push(path);
      else isWritten(root, name, content, cwd);
    }
  } catch (error) {
    takeAway(made);
    throw error;
  }
}

/** True for a file that says just this. Refuses another one, and a folder on the way that is none of its own: a file or a link. */
function isWritten(root: string, name: string, text: string, cwd: string): boolean {
  const steps = name.split('/');
  for (let depth = 1; depth <= steps.length; depth += 1) {
    const path = join(root, ...steps.slice(0, depth));
    const kind = kindAt(path);
    if (kind === null) return false;
    if (depth < steps.length && kind === 'map') continue;
    if (depth === steps.length && saysJust(path, text)) return true;
    throw new UsageError('target-exists', { path: shownPath(path, cwd) });
  }
  return false;
}

/** True for a plain file with this content. */
export function saysJust(path: string, text: string): boolean {
  const { bytes } = readRegular(path);
  return bytes !== null && Buffer.from(bytes).equals(Buffer.from(text));
}
