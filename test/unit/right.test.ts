import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/base/decimal.ts';
import type { Appointment } from '../../src/figures/appointment.ts';
import { confidencesOf } from '../../src/figures/figure.ts';
import type { Right } from '../../src/figures/norms.ts';
import { rightOf } from '../../src/figures/right.ts';

const place = { file: '/personeel.yaml', pointer: '/medewerkers/0', part: 'value' as const };

function appointment(over: Partial<Appointment>): Appointment {
  const base = {
    person: 'p-1',
    school: 's',
    categorie: 'leraar',
    betrekkingsomvang: 1,
    van: '2010-08-01',
    tot: null,
  };
  return { ...base, place, ...over };
}

function right(
  kind: Right,
  year: string,
  ...appointments: Partial<Appointment>[]
): ReturnType<typeof rightOf> {
  return rightOf('p-1', kind, appointments.map(appointment), year, 'nl-vo', 'nl');
}

const value = (figure: ReturnType<typeof rightOf>): string | undefined => figure.value?.toFixed();

describe('basic right, worked examples of the CAO VO notes', () => {
  it('W1: leraar 1,0 in 2014-2015 has 83 hours and 600 euros (art. 17.4.1, 17.5.1)', () => {
    expect(value(right('basisrecht-uren', '2014-2015', {}))).toBe('83');
    expect(value(right('basisrecht-geld', '2014-2015', {}))).toBe('600');
  });

  it('W2: leraar 0,8 has 66,4 hours and 480 euros (pro rata, parties 29 March 2016)', () => {
    expect(value(right('basisrecht-uren', '2016-2017', { betrekkingsomvang: 0.8 }))).toBe('66.4');
    expect(value(right('basisrecht-geld', '2016-2017', { betrekkingsomvang: 0.8 }))).toBe('480');
  });

  it('W3: leraar 0,6 has 49,8 hours and 360 euros', () => {
    expect(value(right('basisrecht-uren', '2016-2017', { betrekkingsomvang: 0.6 }))).toBe('49.8');
    expect(value(right('basisrecht-geld', '2016-2017', { betrekkingsomvang: 0.6 }))).toBe('360');
  });

  it('W4: oop 0,5 has 20 hours; 250 euros in 2017-2018, 300 from 2018-2019 (CNV, from 1 June 2018)', () => {
    const oop = { categorie: 'oop', betrekkingsomvang: 0.5 };
    expect(value(right('basisrecht-uren', '2017-2018', oop))).toBe('20');
    expect(value(right('basisrecht-geld', '2017-2018', oop))).toBe('250');
    expect(value(right('basisrecht-uren', '2018-2019', oop))).toBe('20');
    expect(value(right('basisrecht-geld', '2018-2019', oop))).toBe('300');
    expect(confidencesOf(right('basisrecht-geld', '2018-2019', oop))).toEqual(['secondary']);
  });

  it('W5: an appointment of 1,0 with leave keeps 83 hours: leave is not deducted (ruling 107987)', () => {
    expect(value(right('basisrecht-uren', '2018-2019', { betrekkingsomvang: '1/1' }))).toBe('83');
  });

  it('two appointments add up: leraar 0,4 + oop 0,3 = 33,2 + 12 = 45,2 hours and 240 + 180 = 420 euros', () => {
    const both = [{ betrekkingsomvang: 0.4 }, { categorie: 'oop', betrekkingsomvang: 0.3 }];
    expect(value(right('basisrecht-uren', '2026-2027', ...both))).toBe('45.2');
    expect(value(right('basisrecht-geld', '2026-2027', ...both))).toBe('420');
  });

  it('a change on 1 February gives low by days and high by the largest size', () => {
    // 1 August 2026 to 31 January 2027 is 184 days at 0,8; 1 February to 31 July is 181 days at 0,6; 365 in all.
    // low = 83 × (0,8 × 184 + 0,6 × 181) / 365 = 83 × 255,8 / 365 = 58,168…; high = 83 × 0,8 = 66,4.
    const changed = right(
      'basisrecht-uren',
      '2026-2027',
      { betrekkingsomvang: 0.8, tot: '2027-01-31' },
      { betrekkingsomvang: 0.6, van: '2027-02-01' },
    );
    expect(changed.low?.toFixed(6)).toBe('58.168219');
    expect(changed.high?.toFixed()).toBe('66.4');
    expect(changed.value?.eq(changed.low ?? 0)).toBe(true);
    expect(changed.doubt).toBeDefined();
  });

  it('a switch from leraar to oop takes the larger norm as high, not both', () => {
    const switched = right(
      'basisrecht-uren',
      '2026-2027',
      { tot: '2027-01-31' },
      { categorie: 'oop', van: '2027-02-01' },
    );
    expect(switched.high?.toFixed()).toBe('83');
  });

  it('fractions stay exact: 14/22 of 600 euros is 381,8181…, rounded half-up to 381,82', () => {
    const figure = right('basisrecht-geld', '2026-2027', { betrekkingsomvang: '14/22' });
    expect(value(figure)).toBe('381.82');
    expect(figure.rounding).toBeDefined();
  });

  it('directie has no right found: unknown to the agreement, not zero', () => {
    const none = right('basisrecht-uren', '2026-2027', { categorie: 'directie' });
    expect(none.value).toBeNull();
    expect(none.open).toBe(0);
  });

  it('nobody has a Dutch right in Flanders', () => {
    expect(
      rightOf('p-1', 'basisrecht-uren', [appointment({})], '2026-2027', 'be-vlg', 'be').value,
    ).toBeNull();
  });

  it('an appointment wholly outside the school year counts for nothing', () => {
    expect(right('basisrecht-uren', '2026-2027', { tot: '2026-07-31' }).value).toBeNull();
    expect(right('basisrecht-uren', '2026-2027', { van: '2027-08-01' }).value).toBeNull();
  });
});

const someAppointment = fc.record({
  categorie: fc.constantFrom('leraar', 'oop', 'directie'),
  betrekkingsomvang: fc.integer({ min: 1, max: 24 }).map((hours) => `${hours}/24`),
  van: fc.constantFrom('2025-08-01', '2026-09-01', '2027-02-01'),
  tot: fc.constantFrom(null, '2026-12-31', '2027-07-31'),
});

const A_QUARTER = { categorie: 'oop', betrekkingsomvang: '6/24', van: '2025-08-01', tot: null } as const;
const A_TWENTY_FOURTH = {
  categorie: 'leraar',
  betrekkingsomvang: '1/24',
  van: '2025-08-01',
  tot: null,
} as const;

describe('basic right, properties', () => {
  // 40 × 6/24 + 2 × 83 × 1/24 = 10 + 6,916666…, the whole year: no range, in whatever order they are added
  it('sizes that do not end give no range and no doubt of their own', () => {
    for (const order of [
      [A_QUARTER, A_TWENTY_FOURTH, A_TWENTY_FOURTH],
      [A_TWENTY_FOURTH, A_QUARTER, A_TWENTY_FOURTH],
      [A_TWENTY_FOURTH, A_TWENTY_FOURTH, A_QUARTER],
    ]) {
      const figure = right('basisrecht-uren', '2026-2027', ...order);
      expect(figure.value?.toFixed(6)).toBe('16.916667');
      expect([figure.low, figure.high, figure.doubt]).toEqual([undefined, undefined, undefined]);
    }
  });

  // 40 × 1/24 + 2 × 83 × 1/24 = 8,583333…: rounding each category first would put the low above the high
  it('a sum over categories is not rounded twice', () => {
    const oop = { ...A_QUARTER, betrekkingsomvang: '1/24' };
    const figure = right('basisrecht-uren', '2026-2027', oop, A_TWENTY_FOURTH, A_TWENTY_FOURTH);
    expect(figure.value?.toFixed(6)).toBe('8.583333');
    expect([figure.low, figure.high, figure.doubt]).toEqual([undefined, undefined, undefined]);
  });

  it('low ≤ value ≤ high, and more appointments never lower a right', () => {
    fc.assert(
      fc.property(fc.array(someAppointment, { maxLength: 4 }), someAppointment, (some, extra) => {
        const before = right('basisrecht-uren', '2026-2027', ...some);
        const after = right('basisrecht-uren', '2026-2027', ...some, extra);
        for (const figure of [before, after]) {
          if (figure.value === null) continue;
          expect((figure.low ?? figure.value).lte(figure.value)).toBe(true);
          expect((figure.high ?? figure.value).gte(figure.value)).toBe(true);
        }
        const zero = new Decimal(0);
        expect((after.value ?? zero).gte(before.value ?? zero)).toBe(true);
        expect((after.high ?? after.value ?? zero).gte(before.high ?? before.value ?? zero)).toBe(true);
      }),
      { examples: [[[A_QUARTER, A_TWENTY_FOURTH], A_TWENTY_FOURTH]], numRuns: 1000 },
    );
  });
});
