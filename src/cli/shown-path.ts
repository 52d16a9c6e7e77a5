import { relative } from 'node:path';
import { oneLine } from '../base/one-line.ts';

/** An absolute path as people read it: seen from the current folder, or whole when it lies outside; on one line. */
export function shownPath(path: string, cwd: string): string {
  const seen = relative(cwd, path).replaceAll('\\', '/');
  return oneLine(seen.startsWith('..') ? path : seen);
}
