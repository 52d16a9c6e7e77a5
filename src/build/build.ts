import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { _ } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { type BuildOptions, build } from 'esbuild';
import { ajvFormats } from '../documents/formats.ts';
import { FONT_FILES, FONT_LICENCES } from '../render/fonts/files.ts';
import { notices, packagesOf } from './notices.ts';
import { writeSbom } from './sbom.ts';
import { types } from './types.ts';
import { yamlModules } from './yaml-modules.mjs';

const ANNOTATIONS = [
  'x-verwijst',
  'x-benoemt',
  'x-een-van',
  'x-hoogstens-een-van',
  'x-minstens-een-van',
  'x-map',
  'x-publiek',
];

/** Builds dist/: ready-made validators, the program, its types, fonts, the licences of others, the bill of materials. */
export async function run(): Promise<void> {
  await buildWith({ everything: false });
}

/** Builds; with `everything` the compiler judges the tests in the same pass. */
export async function buildWith({ everything }: { readonly everything: boolean }): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  process.once('exit', () => rmSync(OUT, { recursive: true, force: true }));
  const bundled = [...(await validators()), ...(await program())];
  types(join(OUT, 'types'), everything);
  copyFonts();
  const origins = FONT_FILES.map(({ origin }) => `node_modules/${origin}`);
  const packages = packagesOf([...bundled, ...origins]);
  notices(join(OUT, 'THIRD-PARTY-NOTICES.txt'), packages);
  writeSbom(join(OUT, 'sbom.cdx.json'), packages);
  rmSync('dist', { recursive: true, force: true });
  renameSync(OUT, 'dist');
}

/** What every bundle has in common; names stay, so that a stack can be read. */
const BUNDLE: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  logLevel: 'warning',
};

/** Built beside, then renamed, so that nobody meets a half-built program. */
const OUT = `.dist-${process.pid}`;

async function validators(): Promise<string[]> {
  const made: string[] = [];
  const folder = join(OUT, 'validators');
  mkdirSync(folder, { recursive: true });
  made.push(
    ...(await bundle({
      entryPoints: ['src/documents/formats.ts'],
      outfile: join(folder, 'formats.cjs'),
      format: 'cjs',
    })),
  );
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
    made.push(
      ...(await bundle({
        entryPoints: [raw],
        outfile: join(folder, `${kind}.cjs`),
        format: 'cjs',
        minifyIdentifiers: true,
        external: ['./formats.cjs'],
      })),
    );
    rmSync(raw);
  }
  return made;
}

/** The program and what can be imported of it, split: what is imported lazily, and what several parts share, is a file of its own and there once. The files that it was made from. */
async function program(): Promise<string[]> {
  const files = await bundle({
    entryPoints: { main: 'src/cli/main.ts', index: 'src/index.ts' },
    outdir: OUT,
    chunkNames: 'delen/[name]-[hash]',
    format: 'esm',
    splitting: true,
    external: ['@myriaddreamin/typst-ts-node-compiler'],
    // CommonJS packages inside an ES module ask for the modules of Node with require.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    plugins: [yamlModules],
  });
  writeFileSync(join(OUT, 'index.cjs'), "'use strict';\nmodule.exports = require('./index.js');\n");
  return files;
}

/** Bundles, and says which files are in what came of it. */
async function bundle(options: BuildOptions): Promise<string[]> {
  const { metafile } = await build({ ...BUNDLE, ...options, metafile: true });
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
}

function copyFonts(): void {
  mkdirSync(join(OUT, 'fonts'), { recursive: true });
  for (const font of FONT_FILES) cpSync(join('node_modules', font.origin), join(OUT, 'fonts', font.file));
  for (const { file, origin } of FONT_LICENCES)
    cpSync(join('node_modules', origin), join(OUT, 'fonts', file));
}
