import { statusTables } from '../../report/tables/status.ts';
import type { Io } from '../io.ts';
import { printTables, type TableOptions } from './tables.ts';

/** `proplan status`: what exists, is valid, approved or missing, and what must be done before when. */
export function status(paths: readonly string[], options: TableOptions, io: Io): Promise<number> {
  return printTables(paths, options, statusTables, io);
}
