import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { execa } from 'execa';

export const ROOT = resolve(import.meta.dirname, '../..');
export const FLEMISH = join(ROOT, 'fixtures/be-vlg-basisschool');
export const DUTCH = join(ROOT, 'fixtures/nl-vo-bestuur');
export const GROUP = join(ROOT, 'fixtures/be-vlg-scholengroep');
export const TODAY = '2026-11-21';

/** What a run of proplan gave. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

type Arg = string | { readonly input: string };

/** Runs a command line in this process, from the sources, in a folder, on the day of the tests. */
export async function proplanIn(cwd: string, ...args: Arg[]): Promise<Run> {
  const { run } = await import('../../src/cli/program.ts');
  const { words, input } = partsOf(args);
  const [stdout, stderr] = [captured(), captured()];
  const stdin = Readable.from(input === undefined ? [] : [Buffer.from(input)]);
  const code = await run(words, { cwd, env: {}, stdin, stdout, stderr, today: TODAY });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

/** Starts the built program in a folder, as a shell does; dear, so only for what no run in this process can show. */
export async function startProplan(cwd: string, ...args: Arg[]): Promise<Run> {
  const { words, input } = partsOf(args);
  const { exitCode, stdout, stderr } = await execa('node', [join(ROOT, 'bin/proplan.js'), ...words], {
    ...(input === undefined ? {} : { input }),
    cwd,
    reject: false,
    env: { PROPLAN_LANG: '', NO_COLOR: '1' },
  });
  return { code: exitCode ?? -1, stdout, stderr };
}

function partsOf(args: readonly Arg[]): { words: string[]; input: string | undefined } {
  return {
    words: args.filter((arg) => typeof arg === 'string'),
    input: args.find((arg) => typeof arg === 'object')?.input,
  };
}

/** A stream that keeps what is written; its text lacks the last line's end, as that of a started program does. */
function captured(): Writable & { text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  return Object.assign(stream, {
    text: () =>
      Buffer.concat(chunks)
        .toString('utf8')
        .replace(/\r?\n$/, ''),
  });
}

/** A copy of a workspace in a new folder, with its modelines pointing at the published schemas still. */
export function copyOf(workspace: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'proplan-workspace-'));
  cpSync(workspace, folder, { recursive: true });
  return folder;
}

/** A new folder with files. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'proplan-files-'));
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return folder;
}

/** Replaces text in a file; fails when the text is not there. */
export function edit(path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(path, 'utf8');
  if (text.search(from instanceof RegExp ? from : literal(from)) === -1)
    throw new Error(`${path} does not contain ${from}`);
  writeFileSync(path, text.replace(from, to));
}

function literal(text: string): RegExp {
  return new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}
