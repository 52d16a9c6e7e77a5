import { visibleJson } from '../base/one-line.ts';
import type { Figure } from '../figures/figure.ts';
import type { CheckResult } from '../lint/result.ts';
import type { Cell, Table } from './table.ts';

/** Tables for programs; the form is published as schemas/report/tables.schema.json. */
export function tablesJson(tables: readonly Table[], result: CheckResult, version: string): string {
  const report = {
    schema: 'urn:proplan:schema:tables-report:1',
    tool: { name: 'proplan', version },
    at: result.at,
    today: result.today,
    tables: tables.map(({ title, columns, rows }) => ({
      title,
      columns,
      rows: rows.map((row) => row.map(cellJson)),
    })),
  };
  return `${visibleJson(report)}\n`;
}

function cellJson(cell: Cell): unknown {
  if (cell === null || typeof cell === 'string') return cell;
  return { address: cell.address, ...figureJson(cell.figure) };
}

/** Amounts as exact decimals in text; unknown is null with the number of open parts. */
function figureJson(figure: Figure): Record<string, unknown> {
  const { label, value, low, high, open, bound, exact, unit } = figure;
  return {
    label,
    value: value?.toFixed() ?? null,
    low: low?.toFixed() ?? null,
    high: high?.toFixed() ?? null,
    open,
    bound: bound ?? null,
    exact,
    unit,
  };
}
