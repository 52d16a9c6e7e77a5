import wrapAnsi from 'wrap-ansi';
import { oneLine, visible } from '../base/one-line.ts';
import { figureShort } from '../texts/figure-text.ts';
import type { Texts } from '../texts/texts.ts';
import { columnsOf, padded, paddedBefore, WIDTH } from './columns.ts';
import { type Cell, figuresIn, type Table } from './table.ts';

/** How a table may be fitted in: heads on one line or wrapped, with so many columns between. */
const FITS = [
  { heads: unbroken, gap: 2 },
  { heads: wrapped, gap: 2 },
  { heads: wrapped, gap: 1 },
];

/** A table for a terminal of 80 columns: words left, figures right; a table that is too wide becomes a list. */
export function tableText(told: Table, texts: Texts): string {
  const table = { ...told, title: oneLine(told.title), columns: told.columns.map(oneLine) };
  const cells = table.rows.map((row) => row.map(cellText));
  for (const { heads, gap } of FITS) {
    const lines = heads(table.columns);
    const widths = table.columns.map((_, index) =>
      Math.max(...[...lines, ...cells].map((row) => columnsOf(row[index] ?? ''))),
    );
    const total = widths.reduce((sum, width) => sum + width, 0) + gap * (widths.length - 1);
    if (total <= WIDTH) return titled(table, grid(table, lines, cells, widths, gap), texts);
  }
  return titled(table, list(table, cells), texts);
}

function titled(table: Table, body: readonly string[], texts: Texts): string {
  return `${table.title}${unitOf(table, texts)}\n${visible(body.join('\n'))}\n`;
}

function unbroken(columns: readonly string[]): string[][] {
  return [[...columns]];
}

/** Heads wrapped at their longest word, all with their last line just above the figures. */
function wrapped(columns: readonly string[]): string[][] {
  const heads = columns.map((column) => {
    const longest = Math.max(...column.split(' ').map(columnsOf));
    return wrapAnsi(column, longest).split('\n');
  });
  const height = Math.max(...heads.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    heads.map((head) => head[line - height + head.length] ?? ''),
  );
}

function grid(
  table: Table,
  heads: readonly (readonly string[])[],
  cells: readonly (readonly string[])[],
  widths: readonly number[],
  gap: number,
): string[] {
  const isNumeric = table.columns.map((_, index) =>
    table.rows.some((row) => typeof row[index] === 'object' && row[index] !== null),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((text, index) => (isNumeric[index] ? paddedBefore : padded)(text, widths[index] ?? 0))
      .join(' '.repeat(gap))
      .trimEnd();
  return [...heads.map(line), line(widths.map((width) => '─'.repeat(width))), ...cells.map(line)];
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
  return typeof cell === 'string' ? oneLine(cell) : figureShort(cell.figure);
}

/** The unit of a table's figures, once in its title. */
export function unitOf(table: Table, texts: Texts): string {
  const units = new Set(figuresIn(table).map(({ figure }) => figure.unit));
  if (units.size !== 1) return '';
  return units.has('euro') ? ` (${texts.inEuro})` : units.has('uur') ? ` (${texts.inHours})` : '';
}

/** What the signs and the fixed words for what is left mean, where they are used. */
export function tableNote(blocks: readonly string[], texts: Texts): string[] {
  return [
    ...(blocks.some((block) => /(^|\s)[≥≤?–](\s|$)/m.test(block)) ? [texts.tableNote] : []),
    ...(blocks.some((block) => /\bte plannen\b/.test(block)) ? [texts.balanceNote] : []),
  ];
}
