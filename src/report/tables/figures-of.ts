import { relative } from 'node:path';
import type { Figure } from '../../figures/figure.ts';
import type { CheckResult } from '../../lint/result.ts';
import type { Cell } from '../table.ts';

/** Looks up figures of one file and makes cells of them. */
export interface FileFigures {
  readonly all: readonly Figure[];
  /** The cell of a figure; null when the file has none of that name. */
  readonly cell: (id: string) => Cell;
}

/** The figures of a file, addressed as seen from the current folder. */
export function figuresOf(result: CheckResult, file: string, cwd: string): FileFigures {
  const path = relative(cwd, file).replaceAll('\\', '/');
  return {
    all: result.figures.of(file),
    cell: (id) => {
      const figure = result.figures.figure(file, id);
      return figure === null ? null : { figure, address: `${path}#${id}` };
    },
  };
}
