import type { Table } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/render/markdown/parse.ts';
import { columnWidths, LINE_ROOM } from '../../src/render/typst/columns.ts';

function widths(markdown: string) {
  return columnWidths(parseMarkdown(markdown).children[0] as Table, LINE_ROOM.upright);
}

describe('column widths', () => {
  it('keep a small table small', () => {
    expect(widths('| Mentor | Uren |\n| - | -: |\n| p-0004 | 40 uur |')).toEqual({
      unit: 'characters',
      widths: [6, 6],
    });
  });

  it('give labels the same width in every table', () => {
    const one = widths('| Kenmerk | Inhoud |\n| - | - |\n| Vorm | kort |');
    const other = widths(`| Kenmerk | Inhoud |\n| - | - |\n| Wanneer | ${'lang '.repeat(40)} |`);
    expect(one).toEqual(other);
    expect(one.unit).toBe('share');
  });

  it('give the words of a long column more room than numbers', () => {
    const { unit, widths: shares } = widths(
      `| Nr. | Titel | Kosten |\n| - | - | -: |\n| 1 | ${'een lange titel '.repeat(8)} | € 1.849,00 |`,
    );
    const [number = 0, title = 0, cost = 0] = shares;
    expect(unit).toBe('share');
    expect(title).toBeGreaterThan(4 * cost);
    expect(cost).toBeGreaterThan(number);
  });

  it('never part a day from its month or a number from its unit', () => {
    const long = 'een lange tekst die veel plaats vraagt '.repeat(6);
    const row = (cell: string) =>
      widths(`| a | b |\n| - | - |\n| ${cell}, ${cell}, ${cell}, ${cell} | ${long} |`);
    expect(row('24 december').widths[0]).toBeGreaterThan(row('december').widths[0] ?? 0);
  });

  it('leave room to sign in an empty column', () => {
    const { widths: shares } = widths('| Namens | Naam | Datum |\n| - | - | - |\n| het schoolbestuur | | |');
    expect(Math.min(shares[1] ?? 0, shares[2] ?? 0)).toBeGreaterThan(250);
  });
});
