import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, wrapped } from '../../src/report/columns.ts';
import { tableText } from '../../src/report/table-text.ts';
import { textsIn } from '../../src/texts/texts.ts';

describe('columns of a terminal', () => {
  it('a letter with a loose accent takes one', () => {
    expect(columnsOf('e\u0301e\u0301n')).toBe(3);
  });

  it('keep a table straight, however its letters are written', () => {
    const rows = [['één', 'x'].map((text) => text.normalize('NFD')), ['twee', 'x']];
    const text = tableText({ title: 'Titel', columns: ['naam', 'teken'], rows }, textsIn('nl'));
    const places = text
      .split('\n')
      .slice(3, 5)
      .map((line) => columnsOf(line.slice(0, line.indexOf('x'))));
    expect(places).toEqual([6, 6]);
  });

  it('break between words only, and lose none', () => {
    const words = fc.array(fc.stringMatching(/^[a-zé,.]{1,30}$/), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(words, fc.integer({ min: 0, max: 8 }), (list, indent) => {
        const lines = wrapped(list.join(' '), indent);
        expect(lines.flatMap((line) => line.trim().split(' '))).toEqual(list);
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(80);
        for (const line of lines) expect(line.search(/\S/)).toBe(indent);
      }),
    );
  });
});
