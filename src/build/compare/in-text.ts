import { diffLines } from 'diff';
import type { Difference } from './in-json.ts';
import { changeOfWords, masked } from './shape.ts';

/** The lines in which two texts differ; a line that became another is one difference, not two. */
export function inText(before: string, after: string): Difference[] {
  const found: Difference[] = [];
  let gone: string[] = [];
  for (const { added, removed, value } of diffLines(before, after)) {
    const lines = value.replace(/\n$/, '').split('\n');
    if (removed) gone = lines;
    else {
      found.push(...inBlock(gone, added ? lines : []));
      gone = [];
    }
  }
  return [...found, ...inBlock(gone, [])];
}

/** Lines that stood at one place: first those go together of which only names and numbers differ. */
function inBlock(before: readonly string[], after: readonly string[]): Difference[] {
  const waiting = [...after];
  const pairs: [string, string][] = [];
  const alone = before.filter((old) => {
    const index = waiting.findIndex((now) => masked(now) === masked(old));
    if (index !== -1) pairs.push([old, waiting.splice(index, 1)[0] ?? '']);
    return index === -1;
  });
  const together = alone.length === waiting.length;
  return [
    ...(together
      ? [...pairs, ...alone.map((old, index): [string, string] => [old, waiting[index] ?? ''])]
      : pairs
    ).map(([old, now]) => ({ kind: `: ${changeOfWords(old, now)}`, before: old, after: now })),
    ...(together ? [] : alone).map((old) => ({ kind: `: - ${masked(old)}`, before: old, after: undefined })),
    ...(together ? [] : waiting).map((now) => ({
      kind: `: + ${masked(now)}`,
      before: undefined,
      after: now,
    })),
  ];
}
