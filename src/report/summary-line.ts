import type { Lang } from '../base/lang.ts';
import type { CheckResult } from '../lint/result.ts';
import { textsIn } from '../texts/texts.ts';
import { summaryOf } from './summary.ts';

/** Counts of findings, files and rules, so that no run looks complete that was not. */
export function summaryLine(result: CheckResult, lang: Lang): string {
  const { counts, dates } = textsIn(lang);
  const summary = summaryOf(result);
  const parts = [counts.error(summary.error), counts.warning(summary.warning), counts.info(summary.info)];
  if (result.exempted.length > 0) parts.push(counts.exempted(result.exempted.length));
  const scope = [counts.files(result.counts.files), counts.rules(result.counts.rules)];
  if (result.counts.skipped > 0) scope.push(counts.skipped(result.counts.skipped));
  if (result.counts.unjudged > 0) scope.push(counts.unjudged(result.counts.unjudged));
  return `${parts.join(', ')} (${scope.join(', ')}; ${dates(result.at, result.today)})`;
}
