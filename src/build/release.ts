import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts in a folder what a release publishes: the tarball of what was built, its bill of materials and their digests, as
 * `sha256sum --check SHA256SUMS` reads them.
 */
export async function run([folder = 'release']: readonly string[]): Promise<void> {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;
  mkdirSync(folder, { recursive: true });
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]);
  const files = [`${name}-${version}.tgz`, `${name}-${version}.cdx.json`] as const;
  copyFileSync('dist/sbom.cdx.json', join(folder, files[1]));
  const lines = files.map((file) => `${sha256(readFileSync(join(folder, file)))}  ${file}\n`);
  writeFileSync(join(folder, 'SHA256SUMS'), lines.join(''));
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
