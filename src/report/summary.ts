import type { Severity } from '../base/found.ts';
import type { CheckResult } from '../lint/result.ts';

/** How many findings of each severity a result shows. */
export function summaryOf(result: CheckResult): Record<Severity, number> {
  const summary: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const finding of result.findings) summary[finding.severity] += 1;
  return summary;
}
