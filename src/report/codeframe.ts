import { codeFrameColumns } from '@babel/code-frame';
import { Chalk } from 'chalk';
import { oneLine, visible } from '../base/one-line.ts';
import type { CheckResult, Finding } from '../lint/result.ts';
import { textsIn } from '../texts/texts.ts';
import { summaryLine } from './summary-line.ts';
import type { TextOptions } from './text.ts';
import { shownFrom } from './where.ts';

/**
 * The report that shows each finding in its file: two lines around it and a mark under the text it speaks of;
 * of a document about persons the place alone.
 */
export function codeframeReport(result: CheckResult, options: TextOptions): string {
  const texts = new Map(
    result.workspaces.flatMap(({ sources }) => sources.map(({ path, yaml }) => [path, yaml.text] as const)),
  );
  const shown = (file: string): string | null =>
    result.aboutPersons.has(file) ? null : (texts.get(file) ?? '');
  const blocks = result.findings.map((finding) => block(finding, shown(finding.file), options));
  return `${[...blocks, summaryLine(result, options.lang)].join('\n\n')}\n`;
}

function block(finding: Finding, source: string | null, options: TextOptions): string {
  const chalk = new Chalk({ level: options.color ? 1 : 0 });
  const { severity } = textsIn(options.lang);
  const place = `${oneLine(shownFrom(options.cwd)(finding.file))}:${finding.start.line}:${finding.start.column}`;
  const basis =
    finding.basis === null ? [] : [chalk.dim(`${finding.basis.document}, ${finding.basis.article}`)];
  return [
    `${chalk.underline(place)}  ${severity[finding.severity]}  ${chalk.dim(finding.rule)}`,
    ...(source === null ? [] : [frame(finding, source, options.color)]),
    finding.message,
    finding.advice,
    ...basis,
  ].join('\n');
}

/** The lines around a finding; a range of several lines is marked on its first. */
function frame({ start, end }: Finding, source: string, color: boolean): string {
  const line = source.split('\n')[start.line - 1] ?? '';
  const last = end.line === start.line ? end.column : line.length + 1;
  const location = { start, end: { line: start.line, column: Math.max(last, start.column + 1) } };
  return codeFrameColumns(visible(source), location, {
    highlightCode: false,
    forceColor: color,
    linesAbove: 2,
    linesBelow: 2,
  });
}
