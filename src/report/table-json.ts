import { visibleJsonParts } from '../base/one-line.ts';
import type { Figure } from '../figures/figure.ts';
import type { CheckResult } from '../lint/result.ts';
import type { Cell, Table } from './table.ts';

/** Tables for programs, in parts to be written one after another; the form is published as schemas/report/tables.schema.json. */
export function* tablesJson(
  tables: readonly Table[],
  result: CheckResult,
  version: string,
): Generator<string, void> {
  const report = {
    schema: 'urn:proplan:schema:tables-report:1',
    tool: { name: 'proplan', version },
    at: result.at,
    today: result.today,
  };
  yield* visibleJsonParts(report, 'tables', tableJson(tables));
  yield '\n';
}

function* tableJson(tables: readonly Table[]): Generator<unknown, void> {
  for (const { title, columns, rows } of tables)
    yield { title, columns, rows: rows.map((row) => row.map(cellJson)) };
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
