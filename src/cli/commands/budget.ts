import { budgetTables } from '../../report/tables/budget.ts';
import type { Io } from '../io.ts';
import { FIGURES_ONLY, printTables, type TableOptions } from './tables.ts';

/** `proplan budget`: money per school, budget year, theme, cost type and activity. */
export function budget(paths: readonly string[], options: TableOptions, io: Io): Promise<number> {
  return printTables(paths, options, budgetTables, io, FIGURES_ONLY);
}
