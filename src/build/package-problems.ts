import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, Package } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/** What is wrong with the package for those who import it, by publint and by Are The Types Wrong; a line each. */
export async function packageProblems(): Promise<string[]> {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
  const { messages, pkg } = await publint({ pkgDir: '.', pack: false, level: 'warning', strict: true });
  const lint = messages.map((message) => formatMessage(message, pkg) ?? message.code);
  const found = await checkPackage(imported(manifest), { entrypoints: ['.'] });
  const wrong =
    found.types === false ? ['no types'] : found.problems.map((problem) => JSON.stringify(problem));
  return [...lint, ...wrong];
}

/** The package with what an import of it reaches, as if it were installed. */
function imported({ name, version }: { readonly name: string; readonly version: string }): Package {
  const inDist = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .map((file) => join('dist', file))
    .filter((file) => /\.([cm]?js|d\.[cm]?ts)$/.test(file) && !/(validators|delen)\//.test(file));
  const files = ['package.json', ...inDist].map((file) => [
    `/node_modules/${name}/${file}`,
    readFileSync(file, 'utf8'),
  ]);
  return new Package(Object.fromEntries(files), name, version);
}
