import { relative } from 'node:path';

/** A path as people read it: seen from the current folder, or whole when it lies outside. */
export function shownPath(path: string): string {
  const seen = relative(process.cwd(), path).replaceAll('\\', '/');
  return seen.startsWith('..') ? path : seen;
}
