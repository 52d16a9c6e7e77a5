import type { Figure } from '../figures/figure.ts';

/** A cell: a word, or a figure with the address under which `explain` takes it back. */
export type Cell = string | { readonly figure: Figure; readonly address: string } | null;

/** One table of a report, free of any format. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The figures of a table in reading order. */
export function figuresIn(table: Table): { figure: Figure; address: string }[] {
  return table.rows.flatMap((row) => row.filter((cell) => typeof cell === 'object' && cell !== null));
}
