import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/figures/figure.ts';
import { check } from '../../src/lint/check.ts';
import { positionOf } from '../../src/lint/position-of.ts';
import type { CheckResult } from '../../src/lint/result.ts';
import { figuresIn } from '../../src/report/table.ts';
import { budgetTables } from '../../src/report/tables/budget.ts';
import { hoursTables } from '../../src/report/tables/hours.ts';
import { statusTables } from '../../src/report/tables/status.ts';

const ROOT = join(import.meta.dirname, '../..');
const WORKSPACES = ['fixtures/be-vlg-basisschool', 'fixtures/nl-vo-bestuur', 'fixtures/be-vlg-scholengroep'];

const judged = (workspace: string): Promise<CheckResult> =>
  check({ cwd: ROOT, paths: [workspace], today: '2026-11-21', everything: true });

/** The parts of a figure that are made of nothing else. */
function leaves(figure: Figure): Figure[] {
  return figure.operands.length === 0 ? [figure] : figure.operands.flatMap(leaves);
}

describe.each(WORKSPACES)('every number of %s', (workspace) => {
  it('leads to a line in a file or a dated parameter with its article', async () => {
    const result = await judged(workspace);
    const figures = [...result.figures].flatMap(([, own]) => own);
    expect(figures.length).toBeGreaterThan(30);
    const astray = figures.flatMap((figure) =>
      leaves(figure).flatMap((leaf) => {
        if (leaf.parameter)
          return leaf.parameter.article !== '' && /^https?:/.test(leaf.parameter.url) ? [] : [leaf.id];
        if (leaf.operation === 'geen recht gevonden') return [];
        const position = leaf.source && positionOf(result, leaf.source);
        return position && position.line > 0 ? [] : [`${figure.id} → ${leaf.id}`];
      }),
    );
    expect([...new Set(astray)]).toEqual([]);
  });

  it('that a command prints has an address that explain knows', async () => {
    const result = await judged(workspace);
    const tables = [budgetTables, hoursTables, statusTables].flatMap((make) =>
      make(result, () => true, ROOT),
    );
    const printed = tables.flatMap(figuresIn);
    expect(printed.length).toBeGreaterThan(20);
    for (const { address, figure } of printed) {
      const [file = '', name] = address.split('#');
      const known = result.figures.figure(join(ROOT, file), String(name));
      expect(known, address).toBe(figure);
    }
  });
});
