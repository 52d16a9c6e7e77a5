import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/figures/figure.ts';
import { check } from '../../src/lint/check.ts';
import { figureList, figureTree } from '../../src/report/explain-figure.ts';

const GOLDEN = join(import.meta.dirname, '../golden');

/** Every figure of a small workspace, and a tree of each that no other tree shows. The arithmetic stands beside the YAML. */
async function explained(name: string): Promise<string> {
  const cwd = join(GOLDEN, name);
  const result = await check({ cwd, paths: [], today: '2026-11-21' });
  const mistakes = result.findings.filter(({ rule }) => /^(vorm|yaml)\//.test(rule));
  expect(mistakes.map(({ message }) => message)).toEqual([]);
  const books = [...result.figures].filter(([, figures]) => figures.length > 0);
  const shown = new Set(books.flatMap(([, figures]) => figures.flatMap(({ operands }) => idsIn(operands))));
  return books
    .map(([file, figures]) => {
      const trees = figures
        .filter(({ id }) => !shown.has(id))
        .map((figure) => `\n${figure.id}\n${figureTree(figure, result, { cwd, lang: 'nl' })}`);
      return `== ${file.split(/[\\/]/).at(-1)}\n\n${figureList(figures, 'nl')}${roughIn(figures)}${trees.join('')}`;
    })
    .join('\n');
}

/** The figures that are not exact, by their address. */
function roughIn(figures: readonly Figure[]): string {
  const rough = figures.filter(({ exact }) => !exact).map(({ id }) => `  ${id}\n`);
  return `niet exact:\n${rough.join('')}`;
}

function idsIn(figures: readonly Figure[]): string[] {
  return figures.flatMap(({ id, operands }) => [id, ...idsIn(operands)]);
}

describe('the figures of a whole workspace', () => {
  it.each(['nl-vo', 'be-vlg'])('%s', async (name) => {
    expect(await explained(name)).toBe(readFileSync(join(GOLDEN, `${name}.txt`), 'utf8'));
  });
});
