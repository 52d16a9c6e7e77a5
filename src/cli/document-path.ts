import { UsageError } from '../base/errors.ts';
import { placeOf } from '../workspace/find-files.ts';
import { kindBehind } from '../workspace/read-file.ts';

/** Where the document is that a path leads to. Refuses what is none: a folder, or a file of another kind such as the PDF made of one. */
export function mustBeDocument(path: string, cwd: string): string {
  const place = placeOf(path, cwd);
  const kind = kindBehind(place);
  if (path === '' || kind === null) throw new UsageError('no-such-path', { path });
  if (kind === 'map') throw new UsageError('folder-no-document', { path });
  if (kind !== 'bestand') throw new UsageError('no-plain-file', { path });
  if (!isYaml(place)) throw new UsageError('file-no-document', { path });
  return place;
}

/** Refuses to write a document to a file that nothing would read as one. */
export function mustNameYaml(output: string): void {
  if (!isYaml(output)) throw new UsageError('yaml-extension', { path: output });
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}
