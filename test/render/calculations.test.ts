import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/base/decimal.ts';
import type { Place } from '../../src/base/place.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { calculationViews } from '../../src/render/view/calculations.ts';

const place = (file: string, pointer: string): Place => ({ file, pointer, part: 'value' });

function figure(label: string, parts: Partial<Figure> = {}): Figure {
  return {
    id: label,
    label,
    value: new Decimal(2),
    open: 0,
    exact: true,
    unit: 'uur',
    operands: [],
    ...parts,
  };
}

const CONTEXT = {
  lineOf: ({ file }: { readonly file: string }) => ({ file, line: 7 }),
  ownFile: 'scholen/zuid/pop/p-1.yaml',
  names: new Map([['a-lezen', 'Lezen in het vak']]),
  person: 'p-1',
};

const labels = (...figures: Figure[]): string[] =>
  calculationViews(figures, CONTEXT).berekeningen.flatMap(({ stappen }) =>
    stappen.map(({ label }) => label.trim()),
  );

describe('a calculation', () => {
  it('speaks of activities, groups and days in words', () => {
    expect(
      labels(
        figure('Gevolgd a-lezen'),
        figure('Uren van hele-team'),
        figure('Uren van leraar'),
        figure('Recht als oop'),
        figure('Boeking van 2026-02-11'),
        figure('voorbereiding'),
        figure('Uren van p-0102'),
      ),
    ).toEqual([
      'Gevolgd Lezen in het vak',
      'Uren van hele team',
      'Uren van leraren',
      'Recht als onderwijsondersteunend personeel',
      'Boeking van 11 februari 2026',
      'Voorbereiding',
      'Uren van p-0102',
    ]);
  });

  it('says once whom and which school year it is about', () => {
    const part = figure('Toegekend, basisrecht p-1, 2026-2027');
    const { berekeningen } = calculationViews(
      [figure('Over, basisrecht p-1, 2026-2027', { operands: [part] })],
      CONTEXT,
    );
    expect(berekeningen[0]?.titel).toBe('Over, basisrecht, 2026-2027: 2 uur');
    expect(berekeningen[0]?.stappen.map(({ label }) => label)).toEqual([
      'Over, basisrecht',
      '\u2003Toegekend, basisrecht',
    ]);
  });

  it('names other files without the folders that it shares with them', () => {
    const from = (file: string): Figure => figure(file, { source: place(file, '') });
    const { berekeningen } = calculationViews(
      [
        from('scholen/zuid/pop/p-1.yaml'),
        from('scholen/zuid/personeel.yaml'),
        from('scholen/noord/personeel.yaml'),
        from('bestuur.yaml'),
      ],
      CONTEXT,
    );
    expect(berekeningen.map(({ stappen }) => stappen[0]?.bron)).toEqual([
      'regel 7',
      'personeel.yaml, regel 7',
      'noord/personeel.yaml, regel 7',
      'bestuur.yaml, regel 7',
    ]);
  });

  it('takes the hours of an activity apart for the first of its groups alone', () => {
    const each = figure('Uren per deelnemer', {
      operation: 'som',
      operands: [figure('Bijeenkomst 1')],
      source: place('plan.yaml', '/activiteiten/0/uren'),
    });
    const { berekeningen } = calculationViews(
      [
        figure('Uren', {
          operands: [figure('Een', { operands: [each] }), figure('Twee', { operands: [each] })],
        }),
      ],
      CONTEXT,
    );
    expect(berekeningen[0]?.stappen.map(({ label, bewerking }) => [label.trim(), bewerking])).toEqual([
      ['Uren', null],
      ['Een', null],
      ['Uren per deelnemer', 'som'],
      ['Bijeenkomst 1', null],
      ['Twee', null],
      ['Uren per deelnemer', 'som; zie hierboven'],
    ]);
  });

  it('takes what is shared apart where it was not before, also when another plan has an activity of that id', () => {
    const cost = (file: string): Figure =>
      figure('Kosten trainer', {
        id: 'activiteit/a/kosten/0',
        operation: 'bedrag',
        operands: [figure('Prijs')],
        source: place(file, '/activiteiten/0/kosten/0'),
      });
    const share = (file: string): Figure => ({
      ...cost(file),
      operation: 'deel 1/4',
      operands: [cost(file)],
    });
    const { berekeningen } = calculationViews(
      [cost('plan.yaml'), share('plan.yaml'), share('ander.yaml')],
      CONTEXT,
    );
    expect(berekeningen.map(({ stappen }) => stappen.map(({ bewerking }) => bewerking))).toEqual([
      ['bedrag', null],
      ['deel 1/4; zie hierboven'],
      ['deel 1/4', 'bedrag', null],
    ]);
  });

  it('keeps long doubts out of its columns: each is told once, under its number', () => {
    const doubted = (label: string, doubt: string): Figure => figure(label, { doubt });
    const { berekeningen, voorbehouden } = calculationViews(
      [doubted('Een', 'Niet bevestigd.'), doubted('Twee', 'Afgeleid.'), doubted('Drie', 'Niet bevestigd.')],
      CONTEXT,
    );
    expect(voorbehouden).toEqual(['Niet bevestigd.', 'Afgeleid.']);
    expect(berekeningen.map(({ stappen }) => stappen[0]?.voorbehoud)).toEqual(['1', '2', '1']);
  });
});
