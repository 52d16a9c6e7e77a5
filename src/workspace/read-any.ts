import { isScalar, parseDocument } from 'yaml';
import { problemOf } from './parser-problem.ts';
import type { YamlFile } from './read-yaml.ts';
import { buildData } from './yaml-data.ts';

/** Reads any text with the parser that knows what is wrong in it, and where; it takes four times as long as the other. */
export function readAny(text: string): YamlFile {
  const tree = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
  });
  const first = [...tree.errors].sort((a, b) => a.pos[0] - b.pos[0])[0];
  if (first) return { text, data: undefined, places: null, problems: [problemOf(first, tree, text)] };
  if (isEmpty(tree.contents))
    return { text, data: undefined, places: null, problems: [{ reason: 'leeg', range: [0, 0], args: {} }] };
  const { data, places, problems } = buildData(tree.contents, text);
  return { text, data: problems.length > 0 ? undefined : data, places, problems };
}

/** True where nothing stands, also below a mark of a document; `null` in so many letters is something. */
function isEmpty(contents: unknown): boolean {
  return contents === null || (isScalar(contents) && contents.value === null && !contents.source);
}
