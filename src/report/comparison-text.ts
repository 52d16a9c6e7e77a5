import { Chalk } from 'chalk';
import type { Comparison } from '../lint/comparison.ts';
import type { CheckResult, Finding } from '../lint/result.ts';
import { textsIn } from '../texts/texts.ts';
import { summaryLine } from './summary-line.ts';
import { fileBlocks, type TextOptions } from './text.ts';

/** What is new and what is gone between two days of law; the summary line counts all findings of the run itself. */
export function comparisonReport(result: CheckResult, comparison: Comparison, options: TextOptions): string {
  const chalk = new Chalk({ level: options.color ? 1 : 0 });
  const { compared } = textsIn(options.lang);
  const part = (title: string, findings: readonly Finding[]): string[] => [
    chalk.bold(`${title}: ${findings.length}`),
    ...fileBlocks(findings, options),
  ];
  return `${[
    ...part(compared.added(result.at, comparison.with), comparison.added),
    ...part(compared.gone(result.at, comparison.with), comparison.gone),
    summaryLine(result, options.lang),
  ].join('\n\n')}\n`;
}
