import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { execa } from 'execa';

export const ROOT = resolve(import.meta.dirname, '../..');
export const FLEMISH = join(ROOT, 'fixtures/be-vlg-basisschool');
export const DUTCH = join(ROOT, 'fixtures/nl-vo-bestuur');
export const GROUP = join(ROOT, 'fixtures/be-vlg-scholengroep');
export const TODAY = '2026-11-21';

/** What a run of the built program gave. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program in a folder. */
export async function proplanIn(cwd: string, ...args: (string | { input: string })[]): Promise<Run> {
  const words = args.filter((arg) => typeof arg === 'string');
  const input = args.find((arg) => typeof arg === 'object')?.input;
  const { exitCode, stdout, stderr } = await execa('node', [join(ROOT, 'bin/proplan.js'), ...words], {
    ...(input === undefined ? {} : { input }),
    stripFinalNewline: true,
    cwd,
    reject: false,
    env: { PROPLAN_LANG: '', NO_COLOR: '1' },
  });
  return { code: exitCode ?? -1, stdout, stderr };
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
