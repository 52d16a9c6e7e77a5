import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { arch, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NodeCompiler, RenderPdfOpts } from '@myriaddreamin/typst-ts-node-compiler';
import { RenderError } from '../error.ts';
import { FONT_FILES, type FontFile, PRIVATE_FAMILIES } from '../fonts/files.ts';
import { withFamily } from '../fonts/private-name.ts';

const PACKAGE = '@myriaddreamin/typst-ts-node-compiler';

/** What the engine needs to make one pdf. */
export interface TypesetJob {
  /** Absolute package directory, with templates/typst and dist/fonts. */
  readonly assets: string;
  /** Read by the layout as data.json; no part of it is ever run. */
  readonly data: object;
  readonly pdf: RenderPdfOpts;
}

/**
 * Sets data with templates/typst/layout.typ and returns the bytes of the pdf. The engine sees an empty
 * folder of its own, the layout, the data and our fonts, and no network.
 * @throws RenderError `engine-missing`, `assets-missing`, `engine-failed`.
 */
export async function typeset(job: TypesetJob): Promise<Uint8Array> {
  const Compiler = await loadCompiler();
  const [layout, ...fonts] = await Promise.all([
    readAsset(join(job.assets, 'templates/typst/layout.typ')),
    ...FONT_FILES.map((font) => readFont(job.assets, font)),
  ]);
  const workspace = await mkdtemp(join(tmpdir(), 'proplan-'));
  try {
    const compiler = Compiler.create({ workspace, fontArgs: [{ fontBlobs: fonts }] });
    compiler.mapShadow(join(workspace, 'data.json'), Buffer.from(JSON.stringify(job.data)));
    return compile(compiler, layout.toString('utf8'), job.pdf);
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

/** The compiler class; its platform binary is an optional dependency that may not be there. */
async function loadCompiler(): Promise<typeof NodeCompiler> {
  try {
    return (await import('@myriaddreamin/typst-ts-node-compiler')).NodeCompiler;
  } catch (error) {
    throw new RenderError('engine-missing', {
      package: PACKAGE,
      platform: `${platform()}-${arch()}`,
      detail: firstLine(error),
    });
  }
}

async function readFont(assets: string, { file, family }: FontFile): Promise<Buffer> {
  const bytes = await readAsset(join(assets, 'dist/fonts', file));
  return withFamily(bytes, family, PRIVATE_FAMILIES[family] ?? family);
}

async function readAsset(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new RenderError('assets-missing', { file: path, detail: firstLine(error) });
  }
}

function compile(compiler: NodeCompiler, layout: string, options: RenderPdfOpts): Uint8Array {
  const result = compiler.compile({ mainFileContent: layout });
  try {
    const document = result.result;
    if (!document) throw new RenderError('engine-failed', { detail: diagnostics(compiler, result) });
    return new Uint8Array(compiler.pdf(document, options));
  } catch (error) {
    if (error instanceof RenderError) throw error;
    throw new RenderError('engine-failed', { detail: reason(error) });
  } finally {
    compiler.evictCache(0);
  }
}

function diagnostics(compiler: NodeCompiler, result: ReturnType<NodeCompiler['compile']>): string {
  const error = result.takeDiagnostics();
  const list: unknown[] = error ? compiler.fetchDiagnostics(error) : [];
  return list.map((item) => messageOf(item)).join('; ');
}

/** The engine's errors are Rust debug text; the first message in it is what matters. */
function reason(error: unknown): string {
  const text = firstLine(error);
  return /message: "((?:[^"\\]|\\.)*)"/u.exec(text)?.[1]?.replaceAll('\\"', '"') ?? text;
}

function messageOf(item: unknown): string {
  return typeof item === 'object' && item !== null && 'message' in item ? String(item.message) : String(item);
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? '';
}
