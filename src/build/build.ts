import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { _ } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build, type Plugin } from 'esbuild';
import { ajvFormats } from '../documents/formats.ts';
import { FONT_FILES } from '../render/fonts/files.ts';
import { yamlModules } from './yaml-modules.mjs';

const ANNOTATIONS = ['x-een-van', 'x-hoogstens-een-van', 'x-minstens-een-van', 'x-map', 'x-publiek'];

/** Builds dist/: ready-made validators, a bundle per command group, fonts. */
export async function run(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  await validators();
  await bundles();
  copyFonts();
  rmSync('dist', { recursive: true, force: true });
  renameSync(OUT, 'dist');
}

/** Built beside, then renamed, so that nobody meets a half-built program. */
const OUT = `.dist-${process.pid}`;

async function validators(): Promise<void> {
  const folder = join(OUT, 'validators');
  mkdirSync(folder, { recursive: true });
  await bundle({ formats: 'src/documents/formats.ts' }, folder);
  for (const name of readdirSync('schemas').filter((file) => file.endsWith('.schema.json'))) {
    const kind = name.slice(0, -'.schema.json'.length);
    const ajv = new Ajv2020({
      allErrors: true,
      strict: true,
      strictRequired: false,
      allowUnionTypes: true,
      inlineRefs: false,
      formats: ajvFormats,
      code: { source: true, lines: false, formats: _`require("./formats.cjs").ajvFormats` },
    });
    ajv.addVocabulary(ANNOTATIONS);
    const validate = ajv.compile(JSON.parse(readFileSync(join('schemas', name), 'utf8')) as object);
    const raw = join(folder, `${kind}.raw.cjs`);
    writeFileSync(raw, standaloneCode.default(ajv, validate));
    await build({
      entryPoints: [raw],
      outfile: join(folder, `${kind}.cjs`),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      minify: true,
      external: ['./formats.cjs'],
      logLevel: 'warning',
    });
    rmSync(raw);
  }
}

/** One bundle for the command line and one for everything that is imported only when needed. */
async function bundles(): Promise<void> {
  const lazy = new Set<string>();
  await bundle({ main: 'src/cli/main.ts' }, OUT, lazy);
  // A bundle may ask for more: the set is walked to its end while it grows.
  for (const path of lazy) await bundle({ [bundleName(path)]: path }, OUT, lazy);
}

async function bundle(
  entryPoints: Record<string, string>,
  outdir: string,
  lazy?: Set<string>,
): Promise<void> {
  await build({
    entryPoints,
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['@myriaddreamin/typst-ts-node-compiler'],
    define: { 'import.meta.dirname': '__dirname', 'import.meta.url': '__filename' },
    supported: { 'dynamic-import': false },
    plugins: lazy ? [yamlModules, lazyBundles(lazy)] : [],
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
}

/** `await import('./x.ts')` becomes a bundle of its own, loaded when the call is reached. */
function lazyBundles(lazy: Set<string>): Plugin {
  return {
    name: 'lazy-bundles',
    setup(build) {
      build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, (args) => {
        if (args.kind !== 'dynamic-import') return null;
        const path = join(args.resolveDir, args.path);
        lazy.add(path);
        return { path: `./${bundleName(path)}.cjs`, external: true };
      });
    },
  };
}

/** `…/src/cli/commands/lint.ts` → `cli-commands-lint`. */
function bundleName(path: string): string {
  const inside = path.slice(path.lastIndexOf('src/') + 'src/'.length, -'.ts'.length);
  return inside.replaceAll('/', '-');
}

function copyFonts(): void {
  mkdirSync(join(OUT, 'fonts'), { recursive: true });
  for (const font of FONT_FILES) cpSync(join('node_modules', font.origin), join(OUT, 'fonts', font.file));
}
