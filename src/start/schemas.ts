import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../base/package-root.ts';
import { SCHEMA_FOLDER } from './yaml-text.ts';

/** The forms of all kinds of document, copied: an editor then needs neither proplan nor a network. */
export function schemaFiles(): [string, string][] {
  const folder = join(packageRoot(), 'schemas');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json'))
    .sort()
    .map((name) => [`${SCHEMA_FOLDER}/${name}`, readFileSync(join(folder, name), 'utf8')]);
}
