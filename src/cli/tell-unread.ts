import { oneLine } from '../base/one-line.ts';
import type { CheckResult } from '../lint/result.ts';
import { ruleNamed } from '../lint/rule-index.ts';
import { isOutOfReach, type Source, stoppedBy, uncounted } from '../read/workspace.ts';
import { textsIn } from '../texts/texts.ts';
import { EXIT } from './exit.ts';
import type { Io } from './io.ts';
import { shownPath } from './shown-path.ts';

/**
 * Says which files do not count, as they have mistakes or could not be read; a figure without them is not the whole truth.
 * Gives the exit code that they come to: 3 where proplan may not or can not look, else 1.
 */
export function tellUncounted(result: CheckResult, io: Io): number {
  tellUnread(result, io);
  const sources = sourcesOf(result);
  const wrong = uncounted(sources);
  const { errors } = textsIn(result.lang);
  for (const { path } of wrong.filter((source) => stoppedBy(source) === null).sort(byPath))
    io.stderr.write(`${errors['invalid-document']({ path: shownPath(path, io.cwd) })}\n`);
  if (sources.some(({ found }) => found.some(isOutOfReach))) return EXIT.failed;
  return wrong.length > 0 ? EXIT.findings : EXIT.ok;
}

/** Says what was not read at all: links, what is no plain file, what may not be looked into. */
export function tellUnread(result: CheckResult, { stderr, cwd }: Io): void {
  for (const source of sourcesOf(result).sort(byPath)) {
    const stop = stoppedBy(source);
    const words = stop && ruleNamed(stop.rule)?.texts[result.lang].message(stop.args);
    if (words) stderr.write(`${shownPath(source.path, cwd) || '.'}: ${oneLine(words)}\n`);
  }
}

/** Every file of a run. */
export function sourcesOf({ workspaces }: CheckResult): Source[] {
  return workspaces.flatMap(({ sources }) => [...sources]);
}

function byPath({ path: one }: Source, { path: other }: Source): number {
  return one < other ? -1 : 1;
}
