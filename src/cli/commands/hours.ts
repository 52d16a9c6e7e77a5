import { hoursTables } from '../../report/tables/hours.ts';
import type { Io } from '../io.ts';
import { FIGURES_ONLY, printTables, type TableOptions } from './tables.ts';

/** `proplan hours`: rights and balances per person, category, team and school. */
export function hours(paths: readonly string[], options: TableOptions, io: Io): Promise<number> {
  return printTables(paths, options, hoursTables, io, FIGURES_ONLY);
}
