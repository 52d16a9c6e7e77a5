import { existsSync, readFileSync } from 'node:fs';
import { docsFiles } from './docs-files.ts';
import { generatedFiles } from './generated-files.ts';

/** The generated files that are not what their sources make of them. */
export async function staleFiles(): Promise<string[]> {
  return [...(await generatedFiles()), ...(await docsFiles())]
    .filter(([path, content]) => !existsSync(path) || readFileSync(path, 'utf8') !== content)
    .map(([path]) => path);
}
