// Runs one task of this folder: bundles its TypeScript beside the packages and imports the result.
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { yamlModules } from './yaml-modules.mjs';

const [task, ...args] = process.argv.slice(2);
const root = resolve(import.meta.dirname, '../..');
process.chdir(root);
const outfile = resolve(root, `node_modules/.cache/proplan/${task}.mjs`);
await mkdir(dirname(outfile), { recursive: true });
await build({
  entryPoints: [resolve(root, `src/build/${task}.ts`)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  plugins: [yamlModules],
  logLevel: 'warning',
});
const { run } = await import(pathToFileURL(outfile).href);
await run(args);
