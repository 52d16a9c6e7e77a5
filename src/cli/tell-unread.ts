import type { Found } from '../base/found.ts';
import { oneLine } from '../base/one-line.ts';
import type { CheckResult } from '../lint/result.ts';
import { ruleNamed } from '../lint/rule-index.ts';
import { isOutOfReach, passedOver, type Source, stoppedBy, uncounted } from '../read/workspace.ts';
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
  tell(result, io, passedOver);
  const sources = sourcesOf(result);
  const wrong = uncounted(sources);
  const { errors } = textsIn(result.lang);
  for (const { path } of wrong.filter((source) => stoppedBy(source) === null).sort(byPath))
    io.stderr.write(`${errors['invalid-document']({ path: shownPath(path, io.cwd) })}\n`);
  if (sources.some(({ found }) => found.some(isOutOfReach))) return EXIT.failed;
  return wrong.length > 0 ? EXIT.findings : EXIT.ok;
}

/** Says what was not read at all: links, what is no plain file, what may not be looked into. */
export function tellUnread(result: CheckResult, io: Io): void {
  tell(result, io, stoppedBy);
}

function tell(result: CheckResult, { stderr, cwd }: Io, whyOf: (source: Source) => Found | null): void {
  for (const source of sourcesOf(result).sort(byPath)) {
    const why = whyOf(source);
    const words = why && ruleNamed(why.rule)?.texts[result.lang].message(why.args);
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
