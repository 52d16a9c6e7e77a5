import { relative } from 'node:path';

/** A path as reports print it: from the current folder, with `/`. */
export function shownFrom(cwd: string): (file: string) => string {
  return (file) => relative(cwd, file).replaceAll('\\', '/');
}
