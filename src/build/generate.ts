import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generatedFiles } from './generated-files.ts';
import { runTask } from './task.ts';

/** Writes every generated file; the docs come last, made from the code that was just generated. */
export async function run(): Promise<void> {
  write(await generatedFiles());
  runTask('generate-docs');
}

export function write(files: ReadonlyMap<string, string>): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
