import { dateInWords } from '../../base/format.ts';
import type { Figure, FigureParameter } from '../../figures/figure.ts';
import { figureText } from '../format.ts';
import type { BerekeningView, StapView } from '../generated/views.ts';
import type { DocumentInput } from './input.ts';

/** Indents a step in a table cell; the pdf turns it into a margin. */
const INDENT = '\u2003';

/** Where sources are named from and how ids in labels are named to readers. */
export interface CalculationContext {
  readonly lineOf: DocumentInput['lineOf'];
  /** The document’s own file as printed: its lines are named without it. */
  readonly ownFile: string;
  /** Names by the ids of activities and budgets. */
  readonly names: ReadonlyMap<string, string>;
}

/** How each figure comes about; a part that an earlier calculation took apart is not taken apart again. */
export function calculationViews(figures: readonly Figure[], context: CalculationContext): BerekeningView[] {
  const explained = new Set<string>();
  return figures.map((figure) => ({
    titel: `${labelText(figure.label, context.names)}: ${figureText(figure)}`,
    stappen: stepsOf(figure, 0, explained, context),
  }));
}

function stepsOf(
  figure: Figure,
  depth: number,
  explained: Set<string>,
  context: CalculationContext,
): StapView[] {
  const again = isAddress(figure.id) && explained.has(figure.id);
  explained.add(figure.id);
  const below = again ? [] : figure.operands;
  return [
    stepOf(figure, depth, again, context),
    ...below.flatMap((operand) => stepsOf(operand, depth + 1, explained, context)),
  ];
}

/** Only addresses such as `activiteit/a-1/kosten` name one figure; `prijs` stands under many. */
function isAddress(id: string): boolean {
  return /^(?:activiteit|begroting|budget|uren)\//u.test(id);
}

function stepOf(figure: Figure, depth: number, again: boolean, context: CalculationContext): StapView {
  return {
    label: `${INDENT.repeat(depth)}${labelText(figure.label, context.names)}`,
    diepte: depth,
    bewerking: operationText(figure, again && figure.operands.length > 0),
    bron: sourceText(figure, context),
    waarde: figureText(figure),
    twijfel: figure.doubt ?? null,
  };
}

/** Labels end in the id of what they speak of; readers get its name. */
function labelText(label: string, names: ReadonlyMap<string, string>): string {
  const at = label.lastIndexOf(' ') + 1;
  const name = names.get(label.slice(at));
  return name === undefined ? label : `${label.slice(0, at)}${name}`;
}

function operationText(figure: Figure, isAbove: boolean): string | null {
  const above = isAbove ? 'zie hierboven' : undefined;
  const parts = [figure.operation, figure.rounding, above].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join('; ');
}

function sourceText(figure: Figure, { lineOf, ownFile }: CalculationContext): string | null {
  if (figure.parameter !== undefined) return articleText(figure.parameter);
  const line = figure.source === undefined ? null : lineOf(figure.source);
  if (line === null) return null;
  return line.file === ownFile ? `regel ${line.line}` : `${line.file}:${line.line}`;
}

function articleText(parameter: FigureParameter): string {
  return `${parameter.document}, ${parameter.article} (sinds ${dateInWords(parameter.from)})`;
}
