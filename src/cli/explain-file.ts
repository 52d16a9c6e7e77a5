import { UsageError } from '../base/errors.ts';
import { nearest } from '../base/nearest.ts';
import { type CheckOptions, check } from '../lint/check.ts';
import { figureList, figureTree } from '../report/explain-figure.ts';
import { explainNode } from '../report/explain-node.ts';
import { placeOf } from '../workspace/find-files.ts';
import type { Io } from './io.ts';
import { tellUnread } from './tell-unread.ts';

/** The figures of a file, one of them down to its sources, or the node at a `/pointer` and what uses it. */
export async function explainFile(
  file: string,
  name: string | null,
  options: CheckOptions,
  io: Io,
): Promise<string> {
  const { cwd } = options;
  const result = await check(options);
  tellUnread(result, io);
  const path = placeOf(file, cwd);
  const figures = result.figures.of(path);
  const shown = { cwd, lang: result.lang };
  if (name?.startsWith('/')) return explainNode(result, path, name, { ...shown, file });
  const source = result.workspaces.flatMap(({ sources }) => sources).find((one) => one.path === path);
  if (source?.doc == null) throw new UsageError('invalid-document', { path: file });
  if (name === null) {
    if (figures.length === 0) throw new UsageError('no-figures', { path: file });
    return figureList(figures, result.lang);
  }
  const figure = figures.find((one) => one.id === name);
  if (figure === undefined) {
    const meant =
      nearest(
        name,
        figures.map((one) => one.id),
      ) ?? '';
    throw new UsageError('unknown-figure', { file, figure: name, meant });
  }
  return figureTree(figure, result, shown);
}
