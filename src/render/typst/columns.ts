import type { Table, TableRow } from 'mdast';
import { plainText } from '../markdown/headings.ts';

/**
 * Widths of a table's columns: in characters when the table is narrower than the page, as shares of the
 * line when it fills it.
 */
export interface ColumnWidths {
  readonly unit: 'characters' | 'share';
  readonly widths: readonly number[];
}

/** How many characters of table text fit on a line, upright and on its side. */
export const LINE_ROOM = { upright: 96, landscape: 142 } as const;

/** What the white space left and right of a cell takes, in characters. */
const CELL_SPACE = 2.2;
/** A table that needs less than this part of the line keeps its own width. */
const NARROW = 0.55;
/** No word claims more than this: longer words are broken. `(professionaliseringsmiddelen).` just fits. */
export const LONGEST_WORD = 32;
/** A column with only such short cells never wraps them. */
const SHORT_CELL = 16;
/** Cells up to this length would like to stay on one line. */
const WHOLE_CELL = 40;
/** One long cell does not starve the other columns. */
const MOST_WANTED = 64;
/** A column to be filled in with a pen. */
const EMPTY_WANTED = 22;
/** Width of the labels in a two-column table of labels and texts, the same in all of them. */
const LABEL_WIDTH = 22;

const MONTH = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';

/** A day with its year, which a heading keeps on one line. */
export const DAY = `[0-9]{1,2} (?:${MONTH}) [0-9]{4}`;

/** What the layout keeps on one line: an amount, a number with its unit, a day with its month, a word with its number, an article. */
export const TOGETHER = [
  '€ -?[0-9][0-9.,]*',
  `(?:op )?[0-9]+ (?:%|uur|${MONTH})`,
  '(?:regel|voorbehoud|op) [0-9]+',
  'art\\. [0-9][0-9.]*(?: lid [0-9]+)?',
  '\\p{L}{1,24} \\([0-9]+\\)',
].join('|');

const WORD = new RegExp(`${TOGETHER}|\\S+`, 'gu');

/** What an em space at the start of a cell takes, in characters. */
const INDENT = '  ';

interface Column {
  /** Its longest word, or date or amount, which should stay whole. */
  readonly least: number;
  /** What it would like to have. */
  readonly wanted: number;
}

/** Widths for each column of a table, judged by the length of its texts; `room` in characters. */
export function columnWidths(table: Table, room: number): ColumnWidths {
  const columns = measure(table);
  const free = room - CELL_SPACE * columns.length;
  if (isLabelled(table, columns)) return shares([LABEL_WIDTH, free - LABEL_WIDTH]);
  const wanted = columns.map((column) => column.wanted);
  if (sum(wanted) < NARROW * free) return { unit: 'characters', widths: wanted };
  return shares(spread(columns, free));
}

/** Each column gets its longest word; what is left is shared by what they would like on top of it. */
function spread(columns: readonly Column[], free: number): number[] {
  const least = sum(columns.map((column) => column.least));
  const extra = sum(columns.map((column) => column.wanted - column.least));
  if (extra === 0) return columns.map((column) => column.least);
  const part = Math.max(0, free - least) / extra;
  return columns.map((column) => column.least + (column.wanted - column.least) * part);
}

function shares(widths: readonly number[]): ColumnWidths {
  return { unit: 'share', widths: widths.map((width) => Math.round((width + CELL_SPACE) * 10)) };
}

function isLabelled(table: Table, columns: readonly Column[]): boolean {
  const [label, text] = columns;
  if (columns.length !== 2 || !label || !text) return false;
  const leftAligned = (table.align ?? []).every((align) => align === null || align === 'left');
  return leftAligned && label.wanted <= LABEL_WIDTH;
}

function measure(table: Table): Column[] {
  const [head = [], ...body] = table.children.map(cellTexts);
  return head.map((title, index) => {
    const cells = body.map((row) => row[index] ?? '').filter((cell) => cell !== '');
    const least = Math.min(LONGEST_WORD, Math.max(...[title, ...cells].map(longestWord), shortCell(cells)));
    const own = cells.length === 0 ? EMPTY_WANTED : wantedBy(cells);
    return { least, wanted: Math.max(least, own, Math.min(title.length, SHORT_CELL)) };
  });
}

/** Halfway between the mean and the longest cell, so that a single long one wraps. */
function wantedBy(cells: readonly string[]): number {
  const longest = Math.max(...cells.map((cell) => cell.length));
  const mean = sum(cells.map((cell) => cell.length)) / cells.length;
  return Math.min(MOST_WANTED, longest <= WHOLE_CELL ? longest : (longest + mean) / 2);
}

/** Dates and the like stay on one line when all cells of the column are that short. */
function shortCell(cells: readonly string[]): number {
  const longest = Math.max(0, ...cells.map((cell) => cell.length));
  return longest <= SHORT_CELL ? longest : 0;
}

function cellTexts(row: TableRow): string[] {
  return row.children.map((cell) => plainText(cell).replaceAll('\u2003', INDENT));
}

function longestWord(text: string): number {
  return Math.max(0, ...(text.match(WORD) ?? []).map((word) => word.length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
