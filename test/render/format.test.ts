import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/base/decimal.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { figureText, listText, paragraphs, spanText } from '../../src/render/format.ts';

function figure(parts: Partial<Figure>): Figure {
  return {
    id: 'x',
    label: 'X',
    value: new Decimal(0),
    open: 0,
    exact: true,
    unit: 'euro',
    operands: [],
    ...parts,
  };
}

describe('a figure', () => {
  it.each([
    [figure({ value: new Decimal('1849') }), '€ 1.849,00'],
    [figure({ value: new Decimal('41.5'), unit: 'uur' }), '41,5 uur'],
    [figure({ value: new Decimal('350'), open: 1 }), '≥ € 350,00 + 1 onbekend'],
    [figure({ value: null, open: 2 }), 'onbekend'],
    [
      figure({ value: new Decimal(120), low: new Decimal(100), high: new Decimal(150) }),
      '€ 100,00 – € 150,00',
    ],
    [figure({ value: new Decimal(120), low: new Decimal(120), high: new Decimal(120) }), '€ 120,00'],
    [figure({ value: new Decimal('0.5'), unit: 'verhouding' }), '50 %'],
    [figure({ value: new Decimal(1), unit: 'halve-dag' }), '1 halve dag'],
    [figure({ value: new Decimal(3), unit: 'dag' }), '3 dagen'],
    [figure({ value: new Decimal('0.6'), unit: 'fte' }), '0,6 fte'],
    [figure({ value: new Decimal('12345.678'), unit: 'aantal' }), '12.345,68'],
    [figure({ value: new Decimal('0.1').plus('0.2') }), '€ 0,30'],
  ])('is written the Dutch way: %#', (input, text) => {
    expect(figureText(input)).toBe(text);
  });

  it('that is left over can only get less', () => {
    expect(figureText(figure({ value: new Decimal(10), open: 1, bound: 'hoogstens' }))).toBe(
      'hoogstens € 10,00',
    );
    expect(figureText(figure({ value: new Decimal(-10) }))).toBe('€ -10,00');
    expect(figureText(figure({ value: null, open: 1 }))).toBe('onbekend');
  });
});

describe('words', () => {
  it('are joined as people say them', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listText)).toEqual(['', 'a', 'a en b', 'a, b en c']);
  });

  it('name a span of days', () => {
    expect(spanText('2027-03-08', '2027-03-12')).toBe('8 tot en met 12 maart 2027');
    expect(spanText('2027-03-08', '2027-05-12')).toBe('8 maart tot en met 12 mei 2027');
    expect(spanText('2026-03-08', '2027-03-12')).toBe('8 maart 2026 tot en met 12 maart 2027');
    expect(spanText('2027-03-08', '2027-03-08')).toBe('8 maart 2027');
  });

  it('fall into paragraphs at blank lines', () => {
    expect(paragraphs('een\ntwee\n\n  \n\ndrie\n')).toEqual(['een\ntwee', 'drie']);
    expect(paragraphs(undefined)).toEqual([]);
  });
});
