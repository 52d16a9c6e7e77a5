import { Chalk, type ChalkInstance } from 'chalk';
import type { Severity } from '../base/found.ts';
import type { Lang } from '../base/lang.ts';
import { oneLine } from '../base/one-line.ts';
import type { CheckResult, Finding } from '../lint/result.ts';
import { textsIn } from '../texts/texts.ts';
import { summaryLine } from './summary-line.ts';
import { shownFrom } from './where.ts';

export interface TextOptions {
  readonly cwd: string;
  readonly lang: Lang;
  readonly color: boolean;
}

/** The report for people: per file each finding with its place, what to do and the article; a summary line last. */
export function textReport(result: CheckResult, options: TextOptions): string {
  const blocks = fileBlocks(result.findings, options);
  return `${[...blocks, summaryLine(result, options.lang)].join('\n\n')}\n`;
}

/** Findings per file, under its path. */
export function fileBlocks(findings: readonly Finding[], options: TextOptions): string[] {
  const chalk = new Chalk({ level: options.color ? 1 : 0 });
  return [...groupBy(findings, (finding) => finding.file)].map(([file, own]) => {
    const head = chalk.underline(oneLine(shownFrom(options.cwd)(file)));
    return [head, ...own.map((finding) => lines(finding, options.lang, chalk))].join('\n');
  });
}

function lines(finding: Finding, lang: Lang, chalk: ChalkInstance): string {
  const texts = textsIn(lang);
  const place = `${finding.start.line}:${finding.start.column}`;
  const severity = colored(chalk, finding.severity)(texts.severity[finding.severity]);
  const rows = [
    `  ${place}  ${severity}  ${finding.message}  ${chalk.dim(finding.rule)}`,
    `      ${finding.advice}`,
  ];
  if (finding.basis) rows.push(chalk.dim(`      ${finding.basis.document}, ${finding.basis.article}`));
  return rows.join('\n');
}

function colored(chalk: ChalkInstance, severity: Severity): ChalkInstance {
  return severity === 'error' ? chalk.red : severity === 'warning' ? chalk.yellow : chalk.blue;
}

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
