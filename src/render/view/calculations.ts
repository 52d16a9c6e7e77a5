import { dateInWords } from '../../base/format.ts';
import type { Figure, FigureParameter } from '../../figures/figure.ts';
import { figureText } from '../format.ts';
import type { BerekeningView, StapView } from '../generated/views.ts';
import type { DocumentInput } from './input.ts';
import { capital, categoryPeople, words } from './words.ts';

/** Indents a step in a table cell; the pdf turns it into a margin. */
const INDENT = '\u2003';

/** Where sources are named from and how ids in labels are named to readers. */
export interface CalculationContext {
  readonly lineOf: DocumentInput['lineOf'];
  /** The document’s own file as printed: its lines are named without it. */
  readonly ownFile: string;
  /** Names by the ids of activities, budgets and plans. */
  readonly names: ReadonlyMap<string, string>;
  /** Whom the whole document is about: labels do not repeat it. */
  readonly person?: string;
}

/** How each figure comes about, and why parts of it are doubtful. */
export interface CalculationViews {
  readonly berekeningen: BerekeningView[];
  readonly voorbehouden: string[];
}

/** Takes figures apart; a part that was taken apart before is not taken apart again. */
export function calculationViews(figures: readonly Figure[], context: CalculationContext): CalculationViews {
  const explained = new Set<string>();
  const taken = figures.map((figure) => ({ figure, steps: stepsOf(figure, 0, explained, context) }));
  const reasons = [...new Set(taken.flatMap(({ steps }) => steps.flatMap(({ twijfel }) => twijfel ?? [])))];
  return {
    berekeningen: taken.map(({ figure, steps }) => {
      // The title says for which school year; its steps need not say it again.
      const [year] = /, \d{4}-\d{4}$/u.exec(figure.label) ?? [];
      return {
        titel: `${labelText(figure.label, context)}: ${figureText(figure)}`,
        stappen: steps.map((step) => ({
          ...step,
          label:
            year !== undefined && step.label.endsWith(year) ? step.label.slice(0, -year.length) : step.label,
          voorbehoud: step.twijfel === null ? null : String(reasons.indexOf(step.twijfel) + 1),
        })),
      };
    }),
    voorbehouden: reasons,
  };
}

type Step = Omit<StapView, 'voorbehoud'>;

function stepsOf(figure: Figure, depth: number, explained: Set<string>, context: CalculationContext): Step[] {
  const address = addressOf(figure);
  const again = address !== null && explained.has(address);
  // The share that a budget pays has the id of the whole, which is only taken apart below it.
  const isShare = figure.operands.some(({ id }) => id === figure.id);
  if (address !== null && !isShare) explained.add(address);
  const below = again ? [] : figure.operands;
  return [
    stepOf(figure, depth, again, context),
    ...below.flatMap((operand) => stepsOf(operand, depth + 1, explained, context)),
  ];
}

/** What names one figure: its id in its file, or for one such as `uren` that stands under many, that with its place. */
function addressOf({ id, source }: Figure): string | null {
  if (/^(?:activiteit|begroting|budget|uren)\//u.test(id)) return `${id} ${source?.file ?? ''}`;
  return source === undefined ? null : `${id} ${source.file} ${source.pointer}`;
}

function stepOf(figure: Figure, depth: number, again: boolean, context: CalculationContext): Step {
  return {
    label: `${INDENT.repeat(depth)}${labelText(figure.label, context)}`,
    diepte: depth,
    bewerking: operationText(figure, again && figure.operands.length > 0),
    bron: sourceText(figure, context),
    waarde: figureText(figure),
    twijfel: figure.doubt ?? null,
  };
}

/** Labels end in the id or the word of what they speak of; readers get its name, and days in words. */
function labelText(label: string, { names, person }: CalculationContext): string {
  const plain = (person === undefined ? label : label.replace(` ${person}`, '')).replace(DAY, (day) =>
    dateInWords(day),
  );
  const at = plain.lastIndexOf(' ') + 1;
  const last = plain.slice(at);
  const [, role] = GROUP.exec(plain) ?? [];
  const name =
    names.get(last) ?? (role === 'van' ? categoryPeople(last) : role === 'als' ? words(last) : last);
  return capital(`${plain.slice(0, at)}${name}`);
}

const DAY = /\b\d{4}-\d{2}-\d{2}\b/gu;
/** Hours of a group of people, or a right as one of a category. */
const GROUP = /\b(van|als) [a-z]+(?:-[a-z]+)*$/u;

function operationText(figure: Figure, isAbove: boolean): string | null {
  const above = isAbove ? 'zie hierboven' : undefined;
  const parts = [figure.operation, figure.rounding, above].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join('; ');
}

function sourceText(figure: Figure, { lineOf, ownFile }: CalculationContext): string | null {
  if (figure.parameter !== undefined) return articleText(figure.parameter);
  const line = figure.source === undefined ? null : lineOf(figure.source);
  if (line === null) return null;
  const place = `regel ${line.line}`;
  return line.file === ownFile ? place : `${nearby(line.file, ownFile)}, ${place}`;
}

/** A file without the folders that it shares with another. */
function nearby(file: string, own: string): string {
  const folders = own.split('/').slice(0, -1);
  const parts = file.split('/');
  const fork = parts.slice(0, -1).findIndex((part, index) => part !== folders[index]);
  return parts.slice(fork).join('/');
}

function articleText(parameter: FigureParameter): string {
  return `${parameter.document}, ${parameter.article} (sinds ${dateInWords(parameter.from)})`;
}
