import type { Lang } from '../base/lang.ts';
import { oneLine } from '../base/one-line.ts';
import type { Figure } from '../figures/figure.ts';
import { positionOf } from '../lint/position-of.ts';
import type { CheckResult } from '../lint/result.ts';
import { figureText } from '../texts/figure-text.ts';
import { textsIn } from '../texts/texts.ts';
import { columnsOf, padded } from './columns.ts';
import { shownFrom } from './where.ts';

export interface ExplainOptions {
  readonly cwd: string;
  readonly lang: Lang;
}

/** The figures of a file, one per line with its address. */
export function figureList(figures: readonly Figure[], lang: Lang): string {
  const texts = textsIn(lang);
  const width = Math.max(...figures.map(({ id }) => columnsOf(id)));
  return figures
    .map((figure) => `${oneLine(`${padded(figure.id, width)}  ${figureText(figure, texts)}`)}\n`)
    .join('');
}

/** A figure as a tree: what it is made of, down to a line in a file or a dated article of law. */
export function figureTree(figure: Figure, result: CheckResult, options: ExplainOptions): string {
  return `${branch(figure, result, options, '', '').map(oneLine).join('\n')}\n`;
}

function branch(
  figure: Figure,
  result: CheckResult,
  options: ExplainOptions,
  lead: string,
  next: string,
): string[] {
  const texts = textsIn(options.lang);
  const operation = figure.operation === undefined ? '' : ` = ${figure.operation}`;
  const rounding = figure.rounding === undefined ? '' : ` (${texts.explain.rounding} ${figure.rounding})`;
  const lines = [`${lead}${figure.label}: ${figureText(figure, texts)}${operation}${rounding}`];
  const detail = figure.operands.length > 0 ? `${next}│ ` : `${next}  `;
  if (figure.parameter) lines.push(`${detail}${lawLine(figure.parameter, texts)}`);
  else if (figure.source && figure.operands.length === 0)
    lines.push(`${detail}${sourceLine(figure, result, options)}`);
  if (figure.doubt !== undefined) lines.push(`${detail}${texts.explain.doubt}: ${figure.doubt}`);
  for (const [index, operand] of figure.operands.entries()) {
    const last = index === figure.operands.length - 1;
    lines.push(
      ...branch(operand, result, options, `${next}${last ? '└─ ' : '├─ '}`, `${next}${last ? '   ' : '│  '}`),
    );
  }
  return lines;
}

function lawLine(parameter: NonNullable<Figure['parameter']>, texts: ReturnType<typeof textsIn>): string {
  const sure = texts.confidence[parameter.confidence];
  return `${parameter.document}, ${parameter.article}, ${texts.explain.from} ${parameter.from} (${sure}; ${parameter.url})`;
}

function sourceLine(figure: Figure, result: CheckResult, options: ExplainOptions): string {
  const place = figure.source;
  if (!place) return '';
  const position = positionOf(result, place);
  const path = shownFrom(options.cwd)(place.file);
  return position === null ? path : `${path}:${position.line}`;
}
