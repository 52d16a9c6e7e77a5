import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Absolute path of the installed package: the folder that holds package.json, schemas/, templates/ and dist/. */
export function packageRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}
