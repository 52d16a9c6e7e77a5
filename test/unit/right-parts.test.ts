import { describe, expect, it } from 'vitest';
import type { Appointment } from '../../src/figures/appointment.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { rightOf } from '../../src/figures/right.ts';

const place = { file: '/personeel.yaml', pointer: '/medewerkers/0', part: 'value' as const };

function right(...appointments: (Partial<Appointment> & { kind?: 'basisrecht-geld' })[]): Figure {
  const base = {
    person: 'p',
    school: 's',
    categorie: 'leraar',
    betrekkingsomvang: 1,
    van: '2010-08-01',
    tot: null,
  };
  const all = appointments.map((one) => ({ ...base, place, ...one }));
  return rightOf('p', appointments[0]?.kind ?? 'basisrecht-uren', all, '2026-2027', 'nl-vo', 'nl');
}

/** What a figure is made of, one level down: `operation = value`. */
const parts = (figure: Figure): string[] =>
  figure.operands.map(({ operation, value }) => `${operation} = ${value?.toDecimalPlaces(4).toFixed()}`);

describe('a right and its parts', () => {
  it('two categories all year stand beside each other: 83 × 0,5 + 40 × 0,3 = 41,5 + 12 = 53,5', () => {
    const figure = right({ betrekkingsomvang: 0.5 }, { categorie: 'oop', betrekkingsomvang: 0.3 });
    expect(figure.value?.toFixed()).toBe('53.5');
    expect(figure.high).toBeUndefined();
    expect(figure.operation).toBe('som over de aanstellingen');
    expect(parts(figure)).toEqual(['83 × 0,5 = 41.5', '40 × 0,3 = 12']);
  });

  it('two appointments in one of two categories are added up first: 83 × 0,5 + 83 × 0,2 = 41,5 + 16,6 = 58,1', () => {
    const figure = right(
      { betrekkingsomvang: 0.5 },
      { betrekkingsomvang: 0.2 },
      { categorie: 'oop', betrekkingsomvang: 0.3 },
    );
    expect(figure.value?.toFixed()).toBe('70.1'); // 58.1 + 12
    expect(parts(figure)).toEqual(['som over de aanstellingen = 58.1', '40 × 0,3 = 12']);
    expect(figure.operands[0]?.operands).toHaveLength(2);
  });

  it('one day is 1/365 of the year, or the whole of it: 83/365 = 0,2274 to 83', () => {
    const figure = right({ van: '2027-03-01', tot: '2027-03-01' });
    expect(figure.value?.toFixed(4)).toBe('0.2274');
    expect(figure.high?.toFixed()).toBe('83');
  });

  it('on the day that one ends and the next begins, both count', () => {
    const figure = right(
      { betrekkingsomvang: 0.4, tot: '2027-01-31' },
      { betrekkingsomvang: 0.6, van: '2027-01-31' },
    );
    expect(figure.high?.toFixed()).toBe('83'); // 83 × (0.4 + 0.6)
  });

  it('no right found is not an unknown right', () => {
    const figure = right({ categorie: 'directie' });
    expect([figure.value, figure.open, figure.exact, figure.operands]).toEqual([null, 0, true, []]);
  });

  // 600 × 181 / 365 = 297,534… → 297,53; the whole year 600
  it('money has its bounds in cents', () => {
    const figure = right({ kind: 'basisrecht-geld', categorie: 'oop', van: '2027-02-01' });
    expect([figure.value, figure.low, figure.high].map((one) => one?.toFixed())).toEqual([
      '297.53',
      '297.53',
      '600',
    ]);
  });
});
