import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FONT_FILES } from '../render/fonts/files.ts';

/** A package, as its own package.json names it. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** `node_modules/@a/b/node_modules/c/lib/x.js` → `node_modules/@a/b/node_modules/c`; null outside packages. */
export function packageOf(file: string): string | null {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? null;
}

/**
 * Writes the notices of all that is in the package and made by others: each bundled package and each font with the
 * licence that it brings itself. A package that brings none is named with the licence that its package.json says.
 */
export function notices(path: string, bundled: Iterable<string>): void {
  const folders = [...bundled, ...FONT_FILES.map(({ origin }) => `node_modules/${origin}`)]
    .map(packageOf)
    .filter((folder) => folder !== null);
  const texts = [...new Set(folders)].sort().map(notice);
  writeFileSync(path, `${HEAD}\n${texts.join('')}`);
}

const HEAD = 'proplan contains the following packages and fonts, each under its own licence.\n';
const LINE = '-'.repeat(80);

function notice(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license = '' } = manifest;
  const files = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .sort();
  const words = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [
    LINE,
    `${name} ${version} (${license})`,
    '',
    ...(words.length > 0 ? words : [licenceOf(folder)]),
    '',
  ]
    .join('\n')
    .concat('\n');
}

/** What a package without a file of its own says in its README. */
function licenceOf(folder: string): string {
  const readme = join(folder, 'README.md');
  const text = existsSync(readme) ? readFileSync(readme, 'utf8') : '';
  return /^#+ licen[cs]e[\s\S]*/im.exec(text)?.[0].trim() ?? 'No licence text in the package.';
}
