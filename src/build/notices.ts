import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package, as its own package.json names it. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

/**
 * The packages that files belong to, each once: `node_modules/@a/b/lib/x.js` → `node_modules/@a/b`. Where node_modules is a
 * link, what it leads to counts as our own.
 */
export function packagesOf(files: Iterable<string>): string[] {
  const folders = [...files].map(
    (file) => /node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(file)?.[0],
  );
  return [...new Set(folders)].filter((folder) => folder !== undefined).sort();
}

/**
 * Writes the notices of all that is in the package and made by others: each package, of which code is bundled or a font
 * taken, with the licence that it brings itself. One that says MIT and brings no text gets that of MIT with its authors.
 *
 * @param folders the packages, as `node_modules/…`
 */
export function notices(path: string, folders: readonly string[]): void {
  writeFileSync(path, `${HEAD}\n${folders.map(notice).join('')}`);
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
    ...(words.length > 0 ? words : [licenceOf(folder, manifest)]),
    '',
  ]
    .join('\n')
    .concat('\n');
}

/** The licence of a package without a file of its own: what its README says, or the text of MIT. */
function licenceOf(folder: string, { name, license, author }: Manifest): string {
  const readme = join(folder, 'README.md');
  const text = existsSync(readme) ? readFileSync(readme, 'utf8') : '';
  const written = /^#+ licen[cs]e[\s\S]*/im.exec(text)?.[0].trim();
  if (written?.includes('Permission is hereby granted')) return written;
  const holder = typeof author === 'object' ? author.name : author;
  if (license !== 'MIT' || holder === undefined) throw new Error(`${name} brings no text of its licence`);
  // Our own licence is MIT too: the same text with another holder.
  return readFileSync('LICENSE', 'utf8')
    .trim()
    .replace(/^Copyright .*$/m, `Copyright (c) ${holder}`);
}
