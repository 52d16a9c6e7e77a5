import { visibleJson } from '../base/one-line.ts';
import type { Comparison } from '../lint/comparison.ts';
import type { CheckResult, Finding } from '../lint/result.ts';
import { summaryOf } from './summary.ts';
import { shownFrom } from './where.ts';

/** The report for programs; its form is published as schemas/report/lint.schema.json. */
export function jsonReport(
  result: CheckResult,
  cwd: string,
  version: string,
  comparison: Comparison | null,
): string {
  const path = shownFrom(cwd);
  const shown = (finding: Finding): Finding => ({ ...finding, file: path(finding.file) });
  const report = {
    schema: 'urn:proplan:schema:lint-report:1',
    tool: { name: 'proplan', version },
    at: result.at,
    today: result.today,
    files: result.counts.files,
    rules: result.counts.rules,
    skipped: result.counts.skipped,
    unjudged: result.counts.unjudged,
    findings: result.findings.map(shown),
    exempted: result.exempted.map((exempted) => ({ ...exempted, file: path(exempted.file) })),
    internalErrors: result.internalErrors.map(({ rule, file, message }) => ({
      rule,
      file: path(file),
      message,
    })),
    summary: summaryOf(result),
    compared: comparison && {
      with: comparison.with,
      added: comparison.added.map(({ fingerprint }) => fingerprint),
      gone: comparison.gone.map(shown),
    },
  };
  return `${visibleJson(report)}\n`;
}
