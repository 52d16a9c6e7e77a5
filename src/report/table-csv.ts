import { stringify } from 'csv-stringify/sync';
import type { Decimal } from '../base/decimal.ts';
import { oneLine } from '../base/one-line.ts';
import type { Figure } from '../figures/figure.ts';
import type { Cell, Table } from './table.ts';

const BOM = '\uFEFF';

/** A field of a line: a word, a number or nothing. */
type Field = string | Decimal | null;

/**
 * How a formula begins for some spreadsheet, also where it drops the spaces before it or reads the wide forms of the
 * signs as the signs.
 */
const FORMULA = /^[\s\u00AD]*[=+\-@\u2212\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20]/;

/**
 * Tables for a Dutch Excel: semicolons, decimal commas, a byte order mark, CRLF, an empty line between two.
 * Each figure takes four columns: value, low, high and how many parts are unknown. Text stands on one line with
 * nothing hidden, and with an apostrophe before it where a spreadsheet would run it as a formula; numbers are left
 * as they are.
 */
export function tablesCsv(tables: readonly Table[]): string {
  return BOM + tables.map((table) => csv(linesOf(table))).join('\r\n');
}

function linesOf(table: Table): Field[][] {
  const figureColumns = table.columns.map((_, index) =>
    table.rows.some((row) => isFigure(row[index] ?? null)),
  );
  const head = table.columns.flatMap((column, index) =>
    figureColumns[index] ? [column, `${column} laag`, `${column} hoog`, `${column} onbekend`] : [column],
  );
  const rows = table.rows.map((row) =>
    row.flatMap((cell, index): Field[] => (figureColumns[index] ? figureFields(cell) : [word(cell)])),
  );
  return [[table.title], head, ...rows];
}

function csv(lines: readonly Field[][]): string {
  return stringify([...lines], {
    delimiter: ';',
    record_delimiter: '\r\n',
    cast: {
      string: (text) => ({ value: harmless(text), quoted: text.includes(',') }),
      object: (number) => (number as unknown as Decimal).toFixed().replace('.', ','),
    },
  });
}

/** Text that no spreadsheet computes; one with a comma is quoted too, so that reading by commas begins no cell in it. */
function harmless(text: string): string {
  const line = oneLine(text);
  return FORMULA.test(line) ? `'${line}` : line;
}

function isFigure(cell: Cell): cell is { figure: Figure; address: string } {
  return typeof cell === 'object' && cell !== null;
}

function figureFields(cell: Cell): Field[] {
  if (!isFigure(cell)) return [word(cell), null, null, null];
  const { value, low, high, open } = cell.figure;
  return [value, low ?? null, high ?? null, open === 0 ? null : String(open)];
}

function word(cell: Cell): Field {
  return typeof cell === 'string' ? cell : null;
}
