import { visibleJson } from '../../base/one-line.ts';
import type { Diff } from '../../diff/diff.ts';
import type { DocumentChange } from '../../diff/document.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Finding } from '../../lint/result.ts';
import { shownFrom } from '../where.ts';

/** The two states that were compared, as they were named. */
export interface Sides {
  readonly base: { readonly ref: string; readonly commit: string };
  /** Null for the files on disk. */
  readonly head: { readonly ref: string; readonly commit: string } | null;
}

/** The differences for programs; the form is published as schemas/report/diff.schema.json. */
export function diffJson(diff: Diff, sides: Sides, cwd: string, version: string): string {
  const path = shownFrom(cwd);
  const finding = (one: Finding): Finding => ({ ...one, file: path(one.file) });
  const report = {
    schema: 'urn:proplan:schema:diff-report:1',
    tool: { name: 'proplan', version },
    ...sides,
    unread: diff.unread.map(path),
    documents: diff.documents.map((change): DocumentChange => ({ ...change, file: path(change.file) })),
    figures: diff.figures.map(({ plan, division, name, before, after }) => ({
      plan,
      division,
      name,
      unit: (after ?? before)?.unit ?? null,
      before: amount(before),
      after: amount(after),
    })),
    decisions: diff.decisions,
    approvals: diff.approvals,
    rights: diff.rights.map(({ fingerprint }) => fingerprint),
    findings: { added: diff.findings.added.map(finding), gone: diff.findings.gone.map(finding) },
  };
  return `${visibleJson(report)}\n`;
}

/** An exact decimal as text, with how many of its parts are unknown. */
function amount(figure: Figure | null): object | null {
  if (figure === null) return null;
  const { value, low, high, open } = figure;
  return {
    value: value?.toFixed() ?? null,
    low: (low ?? value)?.toFixed() ?? null,
    high: (high ?? value)?.toFixed() ?? null,
    open,
  };
}
