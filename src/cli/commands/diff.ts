import { UsageError } from '../../base/errors.ts';
import { version } from '../../base/version.ts';
import { diff } from '../../diff/diff.ts';
import { checkCommit } from '../../lint/base-run.ts';
import { type CheckOptions, check } from '../../lint/check.ts';
import type { CheckResult } from '../../lint/result.ts';
import { isOutOfReach, stoppedBy } from '../../read/workspace.ts';
import { diffJson, type Sides } from '../../report/diff/diff-json.ts';
import { diffMarkdown } from '../../report/diff/diff-markdown.ts';
import { diffText } from '../../report/diff/diff-text.ts';
import { type Texts, textsIn } from '../../texts/texts.ts';
import { commitOf, mergeBase, openRepository, type Repository } from '../../workspace/git.ts';
import { EXIT } from '../exit.ts';
import { FORMATS } from '../formats.ts';
import type { Io } from '../io.ts';
import { type CommonOptions, checkOptions, choice } from '../options.ts';
import { shownPath } from '../shown-path.ts';
import { sourcesOf, tellUnread } from '../tell-unread.ts';

interface DiffOptions extends CommonOptions {
  readonly format: string;
}

/** `proplan diff BASE [HEAD]`: what differs in plans, figures, findings and decisions; 0 also when much does, 3 where proplan may not look. */
export async function diffCommand(
  base: string,
  head: string | undefined,
  options: DiffOptions,
  io: Io,
): Promise<number> {
  const format = choice('--format', options.format, FORMATS.diff);
  const asked = { ...checkOptions([], options, io), everything: true };
  const repository = await openRepository(asked.cwd);
  const sides = await sidesOf(repository, base, head);
  const before = await checkCommit(repository, sides.base.commit, asked);
  const after = await checkHead(repository, sides, asked);
  const lang = after.lang;
  const texts = textsIn(lang);
  const found = diff(before, after);
  tellUnread(after, io);
  const told = new Set(
    sourcesOf(after)
      .filter((source) => stoppedBy(source) !== null)
      .map(({ path }) => path),
  );
  for (const file of found.unread.filter((path) => !told.has(path)))
    io.stderr.write(`${texts.errors['invalid-document']({ path: shownPath(file, io.cwd) })}\n`);
  const title = texts.diff.title(baseName(sides, texts), sides.head === null ? null : named(sides.head));
  const report = {
    text: () => diffText(found, title, lang),
    markdown: () => diffMarkdown(found, title, lang),
    json: () => diffJson(found, { base: sides.base, head: sides.head }, asked.cwd, version()),
  }[format]();
  io.stdout.write(report);
  return [before, after].some((side) => side?.findings.some(isOutOfReach)) ? EXIT.failed : EXIT.ok;
}

/** What is compared, and whether the base is where the two parted in place of what its name says. */
type Compared = Sides & { readonly parted: boolean };

/**
 * From where the branch began: one name against the files on disk, two against each other. A base that is later than
 * the head is compared as it is: between the two nothing else lies.
 */
async function sidesOf(repository: Repository, base: string, head: string | undefined): Promise<Compared> {
  const from = await commitOf(repository, base);
  const to = await commitOf(repository, head ?? 'HEAD');
  const common = await mergeBase(repository, from, to, base);
  const commit = common === to ? from : common;
  return {
    base: { ref: base, commit },
    head: head === undefined ? null : { ref: head, commit: to },
    parted: commit !== from,
  };
}

function baseName({ base, parted }: Compared, texts: Texts): string {
  return parted ? texts.diff.parted(base.ref, base.commit.slice(0, 7)) : named(base);
}

async function checkHead(repository: Repository, sides: Sides, asked: CheckOptions): Promise<CheckResult> {
  if (sides.head === null) return check(asked);
  const result = await checkCommit(repository, sides.head.commit, asked);
  if (result === null) throw new UsageError('no-files-then', { ref: sides.head.ref });
  return result;
}

function named({ ref, commit }: { ref: string; commit: string }): string {
  const short = commit.slice(0, 7);
  return commit.startsWith(ref) ? short : `${ref} (${short})`;
}
