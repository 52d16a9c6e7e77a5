import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/base/decimal.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { given } from '../../src/figures/make.ts';
import { tablesCsv } from '../../src/report/table-csv.ts';

const PLACE = { file: 'plan.yaml', pointer: '', part: 'value' } as const;
const amount = (value: string): { figure: Figure; address: string } => ({
  figure: given({ id: 'x', label: 'X', unit: 'euro' }, new Decimal(value), PLACE),
  address: 'plan.yaml#x',
});

describe('tables for a spreadsheet', () => {
  it('a number stays a number, also below zero; a text that reads as a formula is made text', () => {
    const csv = tablesCsv([
      {
        title: 'Budget; 2026',
        columns: ['naam', 'over'],
        rows: [
          ['=1+1', amount('-1234.5')],
          ['- streepje', null],
          ['zegt "ja"', amount('0.0000001')],
        ],
      },
    ]);
    expect(csv).toBe(
      [
        '\uFEFF"Budget; 2026"',
        'naam;over;over laag;over hoog;over onbekend',
        "'=1+1;-1234,5;;;",
        "'- streepje;;;;",
        '"zegt ""ja""";0,0000001;;;',
        '',
      ].join('\r\n'),
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['  +1', "'  +1"],
    ['\n=1+1', ' ↵ =1+1'],
    ['\t@x', '·@x'],
    ['\u200b=1+1', '·=1+1'],
    ['\u00ad=1+1', "'\u00ad=1+1"],
    ['\uff1d1', "'\uff1d1"],
    ['\uff0b1', "'\uff0b1"],
    ['\uff0d1', "'\uff0d1"],
    ['\uff20x', "'\uff20x"],
    ['\u22121', "'\u22121"],
    ['a,=1+1', '"a,=1+1"'],
    ['a = b', 'a = b'],
  ])('%j is written as %j', (text, written) => {
    const lines = tablesCsv([{ title: 'T', columns: ['naam'], rows: [[text]] }]).split('\r\n');
    expect(lines[2]).toBe(written);
  });
});
