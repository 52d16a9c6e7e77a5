import { relative } from 'node:path';
import type { Figure } from '../../figures/figure.ts';
import type { CheckResult } from '../../lint/result.ts';
import type { Cell } from '../table.ts';

/** Looks up figures of one file and makes cells of them. */
export interface FileFigures {
  readonly all: readonly Figure[];
  /** The cell of a figure; null when the file has none of that name. */
  readonly cell: (id: string) => Cell;
  /** The cell of a figure of the file; null when there is none. */
  readonly cellOf: (figure: Figure | null | undefined) => Cell;
}

/** The figures of a file, addressed as seen from the current folder. */
export function figuresOf(result: CheckResult, file: string, cwd: string): FileFigures {
  const path = relative(cwd, file).replaceAll('\\', '/');
  const cellOf: FileFigures['cellOf'] = (figure) =>
    figure ? { figure, address: `${path}#${figure.id}` } : null;
  return {
    // A table of people has their figures in hand, and asks for no others.
    get all() {
      return result.figures.of(file);
    },
    cell: (id) => cellOf(result.figures.figure(file, id)),
    cellOf,
  };
}
