import { figureShort } from '../texts/figure-text.ts';
import type { Texts } from '../texts/texts.ts';
import { columnsOf, padded, paddedBefore, WIDTH } from './columns.ts';
import { type Cell, figuresIn, type Table } from './table.ts';

const GAP = 2;

/** A table for a terminal of 80 columns: words left, figures right; a table that is too wide becomes a list. */
export function tableText(table: Table, texts: Texts): string {
  const cells = table.rows.map((row) => row.map(cellText));
  const widths = table.columns.map((column, index) =>
    Math.max(columnsOf(column), ...cells.map((row) => columnsOf(row[index] ?? ''))),
  );
  const total = widths.reduce((sum, width) => sum + width, 0) + GAP * (widths.length - 1);
  const body = total <= WIDTH ? grid(table, cells, widths) : list(table, cells);
  return `${table.title}${unitOf(table, texts)}\n${body.join('\n')}\n`;
}

function grid(table: Table, cells: readonly (readonly string[])[], widths: readonly number[]): string[] {
  const isNumeric = table.columns.map((_, index) =>
    table.rows.some((row) => typeof row[index] === 'object' && row[index] !== null),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((text, index) => (isNumeric[index] ? paddedBefore : padded)(text, widths[index] ?? 0))
      .join(' '.repeat(GAP))
      .trimEnd();
  return [line(table.columns), line(widths.map((width) => '─'.repeat(width))), ...cells.map(line)];
}

/** Each row as a block: its first cell, then the others by name. */
function list(table: Table, cells: readonly (readonly string[])[]): string[] {
  const width = Math.max(...table.columns.map(columnsOf));
  return cells.flatMap(([head = '', ...others]) => [
    head,
    ...others.flatMap((text, index) =>
      text === '' ? [] : [`  ${padded(table.columns[index + 1] ?? '', width)}  ${text}`],
    ),
  ]);
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? cell : figureShort(cell.figure);
}

/** The unit of a table's figures, once in its title. */
export function unitOf(table: Table, texts: Texts): string {
  const units = new Set(figuresIn(table).map(({ figure }) => figure.unit));
  if (units.size !== 1) return '';
  return units.has('euro') ? ` (${texts.inEuro})` : units.has('uur') ? ` (${texts.inHours})` : '';
}

/** What the signs in tables mean, when one is used. */
export function tableNote(blocks: readonly string[], texts: Texts): string[] {
  return blocks.some((block) => /(^|\s)[≥≤?–](\s|$)/m.test(block)) ? [texts.tableNote] : [];
}
