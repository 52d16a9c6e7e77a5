import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** Packages that are bundled, whose types are part of ours: copied, so that nobody has to install them. */
const BUNDLED_TYPES: Readonly<Record<string, string>> = { 'decimal.js': 'decimal.js/decimal.d.ts' };

/** `from './x.ts'`, `import('./x.ts')`: the words before a specifier, and the specifier. */
const SPECIFIER = /((?:from|import)\s*\(?\s*)(['"])([^'"]+)\2/g;

/**
 * Writes the types of what can be imported: what `src/index.ts` leads to, once for `import` (.d.ts) and once for
 * `require` (.d.cts). With `everything` the compiler judges tests too; its findings end the build.
 */
export function types(folder: string, everything: boolean): void {
  // Written over each time: to take a thousand files away costs more than to leave them.
  const raw = `node_modules/.cache/proplan/types-${everything ? 'everything' : 'program'}`;
  const project = everything ? 'tsconfig.json' : 'src/build/tsconfig.types.json';
  const flags = ['--declaration', '--emitDeclarationOnly', '--stripInternal', '--noEmit', 'false'];
  const args = ['-p', project, ...flags, '--rootDir', '.', '--outDir', raw];
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', ...args], { stdio: 'inherit' });
  const root = resolve(raw, 'src');
  for (const file of reached(join(root, 'index.d.ts'))) {
    const text = readFileSync(file, 'utf8');
    const place = join(folder, relative(root, file));
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, respelled(text, dirname(place), folder, 'js'));
    writeFileSync(place.replace(/\.ts$/, '.cts'), respelled(text, dirname(place), folder, 'cjs'));
  }
  for (const [name, origin] of Object.entries(BUNDLED_TYPES)) {
    mkdirSync(join(folder, 'extern'), { recursive: true });
    for (const ending of ['d.ts', 'd.cts'])
      cpSync(join('node_modules', origin), join(folder, 'extern', `${stem(name)}.${ending}`));
  }
}

/** The declarations that one leads to, itself included. */
function reached(first: string): Set<string> {
  const seen = new Set([first]);
  for (const file of seen)
    for (const [, , , name = ''] of readFileSync(file, 'utf8').matchAll(SPECIFIER)) {
      if (!name.startsWith('.')) continue;
      const next = resolve(dirname(file), name.replace(/\.ts$/, '.d.ts'));
      if (!existsSync(next)) throw new Error(`${file} leads to ${name}, which has no declaration`);
      seen.add(next);
    }
  return seen;
}

/** With every specifier as the reader of the package resolves it; refuses what the package does not bring. */
function respelled(text: string, from: string, folder: string, ending: 'js' | 'cjs'): string {
  return text.replaceAll(SPECIFIER, (_, words: string, quote: string, name: string) => {
    const bundled = join(folder, 'extern', `${stem(name)}.${ending}`);
    if (!name.startsWith('.') && !name.startsWith('node:') && !(name in BUNDLED_TYPES))
      throw new Error(`the types lead to ${name}, which the package does not bring`);
    const inner = name.startsWith('.') ? name.replace(/\.ts$/, `.${ending}`) : name;
    const spelled = name in BUNDLED_TYPES ? `./${relative(from, bundled)}`.replace('./..', '..') : inner;
    return `${words}${quote}${spelled}${quote}`;
  });
}

function stem(name: string): string {
  return name.replace(/\.js$/, '');
}
