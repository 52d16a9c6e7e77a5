import { existsSync, statSync } from 'node:fs';
import { UsageError } from '../base/errors.ts';
import { absolute } from '../workspace/find-files.ts';

/** Refuses a path that leads to no document: a folder, or a file of another kind such as the PDF made of one. */
export function mustBeDocument(path: string, cwd: string): void {
  const whole = absolute(path, cwd);
  if (path === '' || !existsSync(whole)) throw new UsageError('no-such-path', { path });
  if (statSync(whole).isDirectory()) throw new UsageError('folder-no-document', { path });
  if (!isYaml(path)) throw new UsageError('file-no-document', { path });
}

/** Refuses to write a document to a file that nothing would read as one. */
export function mustNameYaml(output: string): void {
  if (!isYaml(output)) throw new UsageError('yaml-extension', { path: output });
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}
