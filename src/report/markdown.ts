import type { Lang } from '../base/lang.ts';
import type { CheckResult, Finding } from '../lint/result.ts';
import { textsIn } from '../texts/texts.ts';
import { markdownCell } from './escape.ts';
import { summaryLine } from './summary-line.ts';
import { shownFrom } from './where.ts';

/** A summary for people, as a job of CI shows it: the counts, then a table per severity, worst first. */
export function markdownReport(result: CheckResult, cwd: string, lang: Lang): string {
  const texts = textsIn(lang);
  const shown = shownFrom(cwd);
  const sections = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const findings = result.findings.filter((finding) => finding.severity === severity);
    if (findings.length === 0) return [];
    return [`## ${texts.reportHeads[severity]}`, '', ...table(findings, shown, lang), ''];
  });
  const failed = result.internalErrors.map(
    ({ rule, message }) => `- ${markdownCell(texts.internal(rule, message))}`,
  );
  return [
    '# proplan lint',
    '',
    markdownCell(summaryLine(result, lang)),
    '',
    ...sections,
    ...(failed.length > 0 ? [...failed, ''] : []),
  ].join('\n');
}

function table(findings: readonly Finding[], shown: (file: string) => string, lang: Lang): string[] {
  const { where, what, todo, basis } = textsIn(lang).reportColumns;
  return [
    `| ${where} | ${what} | ${todo} | ${basis} |`,
    '| --- | --- | --- | --- |',
    ...findings.map((finding) => {
      const place = `${shown(finding.file)}:${finding.start.line}`;
      const article = finding.basis === null ? '' : `${finding.basis.document}, ${finding.basis.article}`;
      const cells = [place, finding.message, finding.advice, article].map(markdownCell);
      return `| ${cells.join(' | ')} |`;
    }),
  ];
}
