import type { Figure } from '../figures/figure.ts';
import type { Cell, Table } from './table.ts';

const BOM = '\uFEFF';

/**
 * Tables for a Dutch Excel: semicolons, decimal commas, a byte order mark, CRLF. Each figure takes four
 * columns: value, low, high and how many parts are unknown. Text that a spreadsheet would run as a formula is
 * put between quotes with an apostrophe before it.
 */
export function tablesCsv(tables: readonly Table[]): string {
  return BOM + tables.map(tableLines).join('\r\n');
}

function tableLines(table: Table): string {
  const figureColumns = table.columns.map((_, index) =>
    table.rows.some((row) => isFigure(row[index] ?? null)),
  );
  const head = table.columns.flatMap((column, index) =>
    figureColumns[index] ? [column, `${column} laag`, `${column} hoog`, `${column} onbekend`] : [column],
  );
  const rows = table.rows.map((row) =>
    row.flatMap((cell, index) => (figureColumns[index] ? figureFields(cell) : [text(cell)])),
  );
  return [[table.title], head, ...rows].map((fields) => `${fields.map(quoted).join(';')}\r\n`).join('');
}

function isFigure(cell: Cell): cell is { figure: Figure; address: string } {
  return typeof cell === 'object' && cell !== null;
}

function figureFields(cell: Cell): string[] {
  if (!isFigure(cell)) return [text(cell), '', '', ''];
  const { value, low, high, open } = cell.figure;
  return [value, low, high]
    .map((one) => (one == null ? '' : one.toFixed().replace('.', ',')))
    .concat(open === 0 ? '' : String(open));
}

function text(cell: Cell): string {
  return typeof cell === 'string' ? cell : '';
}

/** A field that starts with a formula sign is made text; a number may start with a minus. */
function quoted(field: string): string {
  const safe = /^[=+@\t\r]|^-(?!\d+(,\d+)?$)/.test(field) ? `'${field}` : field;
  return /[";\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
