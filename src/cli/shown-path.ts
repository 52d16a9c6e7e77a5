import { relative } from 'node:path';

/** An absolute path as people read it: seen from the current folder, or whole when it lies outside. */
export function shownPath(path: string, cwd: string): string {
  const seen = relative(cwd, path).replaceAll('\\', '/');
  return seen.startsWith('..') ? path : seen;
}
