import { missingFrom } from '../lint/comparison.ts';
import type { CheckResult, Finding } from '../lint/result.ts';
import { RULES } from '../rules/generated/registry.ts';
import { type ApprovalChange, approvalChanges, type DecisionChange, decisionChanges } from './decisions.ts';
import { type DocumentChange, documentChanges } from './document.ts';
import { type FigureChange, figureChanges } from './figures.ts';

/** What differs between two states of a repository, by ids and not by lines. */
export interface Diff {
  /** Files that have mistakes of form now or had them then, so that what they hold is not compared. */
  readonly unread: readonly string[];
  readonly documents: readonly DocumentChange[];
  readonly figures: readonly FigureChange[];
  readonly decisions: readonly DecisionChange[];
  readonly approvals: readonly ApprovalChange[];
  readonly findings: {
    readonly added: readonly Finding[];
    readonly gone: readonly Finding[];
  };
  /** New findings that say that somebody no longer gets what law or agreement gives. */
  readonly rights: readonly Finding[];
}

/** Compares two runs; null is a state in which there was nothing to check. */
export function diff(before: CheckResult | null, after: CheckResult): Diff {
  const [old, fresh] = [before?.findings ?? [], after.findings];
  const added = missingFrom(old, fresh);
  const unread = new Set([...unreadIn(before), ...unreadIn(after)]);
  const unknown = new Set(
    [...(before?.documents ?? []), ...after.documents].flatMap(({ file, id }) =>
      unread.has(file) ? [id] : [],
    ),
  );
  return {
    unread: [...unread].sort(),
    documents: documentChanges(before?.documents ?? [], after.documents).filter(
      ({ file }) => !unread.has(file),
    ),
    figures: figureChanges(before, after).filter(({ plan }) => !unknown.has(plan)),
    decisions: decisionChanges(before, after).filter(({ document }) => !unknown.has(document)),
    approvals: approvalChanges(before, after).filter(({ document }) => !unknown.has(document)),
    findings: { added, gone: missingFrom(fresh, old).filter(({ file }) => !unread.has(file)) },
    rights: added.filter(({ rule }) => ABOUT_RIGHTS.has(rule)),
  };
}

/** Files that are no valid document of any kind. */
function unreadIn(result: CheckResult | null): string[] {
  const sources = result?.workspaces.flatMap((workspace) => workspace.sources) ?? [];
  return sources.filter(({ doc }) => doc === null).map(({ path }) => path);
}

const ABOUT_RIGHTS: ReadonlySet<string> = new Set(
  RULES.filter((rule) => rule.scope !== 'kern' && rule.tags?.includes('recht')).map(({ name }) => name),
);
