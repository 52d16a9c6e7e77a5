import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root.ts';

interface Manifest {
  readonly version: string;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

/** The version of the installed package. */
export function version(): string {
  return manifest().version;
}

/** What npm installs to make PDF, as `name@version`: the one package that proplan can do without. */
export function pdfEngine(): string {
  const { optionalDependencies } = manifest();
  return Object.entries(optionalDependencies)
    .map((named) => named.join('@'))
    .join(' ');
}

function manifest(): Manifest {
  return JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as Manifest;
}
