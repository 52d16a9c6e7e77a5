import { existsSync, readFileSync } from 'node:fs';
import { docsFiles } from './docs-files.ts';
import { generatedFiles } from './generated-files.ts';

/** Fails when a generated file is not what its sources make of it. */
export async function run(): Promise<void> {
  const stale = [...(await generatedFiles()), ...(await docsFiles())]
    .filter(([path, content]) => !existsSync(path) || readFileSync(path, 'utf8') !== content)
    .map(([path]) => path);
  if (stale.length === 0) return;
  console.error(`Not what their sources make of them; run npm run generate:\n${stale.join('\n')}`);
  process.exitCode = 1;
}
