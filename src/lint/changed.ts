import type { Doc } from '../documents/kind.ts';
import { changedSince } from '../workspace/changed-files.ts';
import { commitOf, defaultBranch, mergeBase, openRepository } from '../workspace/git.ts';
import { checkCommit } from './base-run.ts';
import type { CheckOptions } from './check.ts';
import type { CheckResult } from './result.ts';

/** The files on disk that differ from where a branch began, and what check() says of that beginning. */
export interface Change {
  /** The branch, tag or commit that the changes are compared with. */
  readonly ref: string;
  /** The commit where the two part. */
  readonly base: string;
  /** Absolute paths. */
  readonly files: ReadonlySet<string>;
  /** Null when there was nothing to check then. */
  readonly before: CheckResult | null;
}

/** What changed since the history parted from `ref`, or from the default branch. Throws what src/workspace/git.ts throws. */
export async function changeSince(ref: string | null, options: CheckOptions): Promise<Change> {
  const repository = await openRepository(options.cwd);
  const meant = ref ?? (await defaultBranch(repository));
  const base = await mergeBase(repository, await commitOf(repository, meant), 'HEAD', meant);
  const files = await changedSince(repository, base);
  if (options.overlay !== undefined) files.add(options.overlay.path);
  return { ref: meant, base, files, before: await checkCommit(repository, base, options) };
}

/**
 * The documents that were there when the branch began and are no longer: their file is gone, or no longer holds them. One
 * that moved is not among them, and neither is one with mistakes, which is told itself.
 */
export function goneSince(result: CheckResult, { before }: Change): Doc[] {
  const named = ({ soort, id }: Doc): string => `${soort}\n${id}`;
  const known = new Set(result.documents.map(named));
  const broken = new Set(
    result.workspaces.flatMap(({ sources }) =>
      sources.flatMap(({ path, doc }) => (doc === null ? [path] : [])),
    ),
  );
  return (before?.documents ?? []).filter((doc) => !known.has(named(doc)) && !broken.has(doc.file));
}

/** Of a run only what concerns changed files: findings in them, and findings elsewhere that were not there before. */
export function onlyChanged(result: CheckResult, { files, before }: Change): CheckResult {
  const known = new Set(before?.findings.map(({ fingerprint }) => fingerprint));
  const concerns = ({ file, fingerprint }: { file: string; fingerprint: string }): boolean =>
    files.has(file) || !known.has(fingerprint);
  const shown = result.workspaces.flatMap(({ sources }) => sources).filter(({ path }) => files.has(path));
  return {
    ...result,
    findings: result.findings.filter(concerns),
    exempted: result.exempted.filter(({ file }) => files.has(file)),
    counts: { ...result.counts, files: shown.length },
  };
}
