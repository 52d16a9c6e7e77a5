import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/base/decimal.ts';
import { schoolYearBefore } from '../../src/base/school-year.ts';
import type { Doc, Documents } from '../../src/documents/kind.ts';
import type { Appointment } from '../../src/figures/appointment.ts';
import { confidencesOf, type Figure } from '../../src/figures/figure.ts';
import { given } from '../../src/figures/make.ts';
import { type Right, yearsKept } from '../../src/figures/norms.ts';
import { rightOf } from '../../src/figures/right.ts';
import { schoolAverage } from '../../src/figures/school-average.ts';
import type { ParameterId } from '../../src/law/generated/parameter-id.ts';
import { parameterAt } from '../../src/law/lookup.ts';
import { potFigures } from '../support/ledger.ts';

/** Worked examples of the notes on primary and vocational education, by their number, with the arithmetic. */

const PLACE = { file: '/personeel.yaml', pointer: '/medewerkers/0', part: 'value' as const };

function right(
  regime: 'nl-po' | 'nl-mbo',
  pot: Right,
  year: string,
  ...appointments: Partial<Appointment>[]
): Figure {
  const base = { person: 'p-1', school: 's', categorie: 'leraar', betrekkingsomvang: 1, van: '2010-08-01' };
  const all = appointments.map((over) => ({ ...base, tot: null, place: PLACE, ...over }));
  return rightOf('p-1', pot, all, year, regime, 'nl');
}

const value = (figure: Figure): string | undefined => figure.value?.toFixed();
const bounds = ({ low, high }: Figure): (string | undefined)[] => [low?.toFixed(), high?.toFixed()];
const onDay = (id: ParameterId, day: string): string | undefined => parameterAt(id, day)?.value.toFixed();
const weeks = (number: number): Figure =>
  given({ id: 'werkweken', label: 'Werkweken', unit: 'aantal' }, new Decimal(number), PLACE);

describe('primary education: money of one’s own (CAO PO art. 9.3.2)', () => {
  const money = (year: string, over: Partial<Appointment>): Figure =>
    right('nl-po', 'basisrecht-geld', year, over);
  const part = { betrekkingsomvang: 0.6 };

  it('W16: at 0,6 it is 500 × 0,6 = 300 euros, and 600 × 0,6 = 360 in calendar 2020 and 2021', () => {
    expect(value(money('2022-2023', part))).toBe('300');
    expect(value(money('2020-2021', part))).toBe('360');
    expect(value(money('2026-2027', { categorie: 'oop', ...part }))).toBe('300');
  });

  it('gives both amounts for a school year that lies in two calendar years with another amount', () => {
    expect(bounds(money('2019-2020', part))).toEqual(['300', '360']);
    expect(value(money('2019-2020', part))).toBe('300');
    expect(bounds(money('2021-2022', part))).toEqual(['300', '360']);
    expect(bounds(money('2020-2021', part))).toEqual([undefined, undefined]);
    expect(money('2019-2020', part).operands[0]?.operands[0]?.doubt).toContain('kalenderjaar');
    expect(money('2019-2020', part).doubt).toBeUndefined();
  });

  it('says no change of size where only one of two norms goes by calendar year', () => {
    // 500 × 0,5 + 3000 × 0,5 = 1750 to 600 × 0,5 + 3000 × 0,5 = 1800, all year.
    const both = right(
      'nl-po',
      'basisrecht-geld',
      '2019-2020',
      { betrekkingsomvang: 0.5 },
      { categorie: 'directie', schoolleider: true, betrekkingsomvang: 0.5 },
    );
    expect(bounds(both)).toEqual(['1750', '1800']);
    expect(both.doubt).toBeUndefined();
  });

  it('says a change of size beside that of the calendar year', () => {
    // 2019-2020 has 366 days, 184 of them to 31 January. Low: 500 × (1 × 184 + 0,5 × 182) / 366; high: 600 × 1.
    const changed = right(
      'nl-po',
      'basisrecht-geld',
      '2019-2020',
      { tot: '2020-01-31' },
      { betrekkingsomvang: 0.5, van: '2020-02-01' },
    );
    expect(changed.low?.toFixed(2)).toBe('375.68');
    expect(changed.high?.toFixed()).toBe('600');
    expect(changed.doubt).toBeDefined();
  });

  it('knows the amounts on the days around each change', () => {
    const days = ['2019-02-28', '2019-03-01', '2019-12-31', '2020-01-01', '2021-12-31', '2022-01-01'];
    expect(days.map((day) => onDay('nl-po/geld-individueel', day))).toEqual([
      undefined,
      '500',
      '500',
      '600',
      '600',
      '500',
    ]);
    expect(parameterAt('nl-po/geld-individueel', '2019-03-01')?.dated.confidence).toBe('doubtful');
    expect(parameterAt('nl-po/geld-individueel', '2020-01-01')?.dated.doubt).toBeUndefined();
  });

  it('runs on after the last edition that was read, and says so', () => {
    expect(value(money('2026-2027', {}))).toBe('500');
    expect(money('2026-2027', {}).operands[0]?.operands[0]?.doubt).toContain('30 september 2024');
    expect(confidencesOf(money('2026-2027', {}))).toEqual(['secondary']);
  });

  it('gives nobody a right of their own before 1 March 2019, nor who is neither teacher nor support staff', () => {
    expect(money('2018-2019', {}).value).toBeNull();
    expect(money('2026-2027', { categorie: 'directie' }).value).toBeNull();
    expect(money('2026-2027', { categorie: 'andere' }).value).toBeNull();
  });
});

describe('primary education: hours of one’s own', () => {
  const hours = (year: string, over: Partial<Appointment>): Figure =>
    right('nl-po', 'basisrecht-uren', year, over);

  it('W16: at 0,6 it is 2 × 0,6 = 1,2 hours a work week, so 48 in 40 weeks', () => {
    expect(value(hours('2019-2020', { betrekkingsomvang: 0.6, werkweken: weeks(40) }))).toBe('48');
  });

  it('W17: 83 hours unless the school says how many weeks it works: 2 × 40 = 80, 2 × 41,5 = 83', () => {
    expect(value(hours('2026-2027', {}))).toBe('83');
    expect(hours('2026-2027', {}).exact).toBe(false);
    expect(value(hours('2026-2027', { werkweken: weeks(40) }))).toBe('80');
    expect(value(hours('2026-2027', { werkweken: weeks(41.5) }))).toBe('83');
    expect(hours('2026-2027', { werkweken: weeks(41.5) }).exact).toBe(true);
    expect(confidencesOf(hours('2026-2027', {}))).toEqual(['doubtful']);
    expect(confidencesOf(hours('2026-2027', { werkweken: weeks(41.5) }))).toEqual(['secondary']);
  });

  it('starts with the agreement of 1 July 2014 and gives the leaders of a school none', () => {
    expect(value(hours('2014-2015', {}))).toBe('83');
    expect(hours('2013-2014', {}).value).toBeNull();
    expect(hours('2026-2027', { categorie: 'directie', schoolleider: true }).value).toBeNull();
    expect([onDay('nl-po/uren-per-week', '2014-06-30'), onDay('nl-po/uren-per-week', '2014-07-01')]).toEqual([
      undefined,
      '2',
    ]);
  });

  it('weighs a start on 1 August, not on 31 July, as a whole year', () => {
    expect(bounds(hours('2026-2027', { van: '2026-08-01' }))).toEqual([undefined, undefined]);
    expect(hours('2026-2027', { tot: '2026-07-31' }).value).toBeNull();
    // One day in 2026-2027: 83 / 365 at least, 83 at most.
    expect(hours('2026-2027', { tot: '2026-08-01' }).low?.toFixed(4)).toBe('0.2274');
  });
});

describe('primary education: starters', () => {
  const hours = (year: string, over: Partial<Appointment>): Figure =>
    right('nl-po', 'starter-uren', year, over);

  it('gives 40 hours pro rata on steps 1 to 3: 40 × 0,8 = 32', () => {
    expect(value(hours('2026-2027', { betrekkingsomvang: 0.8, trede: 1 }))).toBe('32');
    expect(value(hours('2026-2027', { trede: 3 }))).toBe('40');
  });

  it('gives none on step 4, without a step, to support staff and before 1 October 2014', () => {
    expect(hours('2026-2027', { trede: 4 }).value).toBeNull();
    expect(hours('2026-2027', {}).value).toBeNull();
    expect(hours('2026-2027', { categorie: 'oop', trede: 2 }).value).toBeNull();
    expect(hours('2014-2015', { trede: 2 }).value).toBeNull();
    expect(value(hours('2015-2016', { trede: 2 }))).toBe('40');
  });
});

describe('primary education: the school and its leader', () => {
  const register = (...sizes: [string, number][]): Doc<'personeel'> => {
    const medewerkers = sizes.map(([categorie, betrekkingsomvang], index) => ({
      id: `p-${index}`,
      dienstverbanden: [{ categorie, betrekkingsomvang, van: '2010-08-01' }],
    }));
    const data = { soort: 'personeel', school: 's', medewerkers } as Documents['personeel'];
    return { file: '/personeel.yaml', soort: 'personeel', id: 'personeel', data };
  };

  it('W18: 12,5 full-time appointments × 500 = 6 250 euros for the school in 2014-2015', () => {
    const staff = register(...Array.from({ length: 12 }, (): [string, number] => ['leraar', 1]), [
      'oop',
      0.5,
    ]);
    expect(schoolAverage(staff, '2014-2015', 'nl-po', 'nl').map(value)).toEqual(['6250']);
    expect(schoolAverage(staff, '2019-2020', 'nl-po', 'nl')).toEqual([]);
    expect(schoolAverage(staff, '2013-2014', 'nl-po', 'nl')).toEqual([]);
    expect(schoolAverage(staff, '2014-2015', 'nl-vo', 'nl')).toEqual([]);
  });

  it('leaves open whether the leaders count: 2 × 500 = 1 000 or 3 × 500 = 1 500', () => {
    const [figure] = schoolAverage(register(['leraar', 2], ['directie', 1]), '2014-2015', 'nl-po', 'nl');
    expect(figure && bounds(figure)).toEqual(['1000', '1500']);
  });

  it('knows the average up to the last day before the individual right', () => {
    const days = ['2014-06-30', '2014-07-01', '2019-02-28', '2019-03-01'];
    expect(days.map((day) => onDay('nl-po/geld-gemiddeld', day))).toEqual([
      undefined,
      '500',
      '500',
      undefined,
    ]);
  });

  it('W20: a school leader has 2 000 euros in 2015 and 3 000 in 2017', () => {
    const leader = { categorie: 'directie', schoolleider: true };
    const money = (year: string): string | undefined =>
      value(right('nl-po', 'basisrecht-geld', year, leader));
    expect([money('2014-2015'), money('2015-2016'), money('2016-2017'), money('2017-2018')]).toEqual([
      '2000',
      '2000',
      '3000',
      '3000',
    ]);
    expect([
      onDay('nl-po/geld-schoolleider', '2016-07-31'),
      onDay('nl-po/geld-schoolleider', '2016-08-01'),
    ]).toEqual(['2000', '3000']);
  });

  it('W20: three years of 3 000 are 9 000 euros; four, from 1 May 2023, are 12 000', () => {
    const saved = (day: string): string | undefined =>
      parameterAt('nl-po/spaarjaren-schoolleider', day)
        ?.value.times(parameterAt('nl-po/geld-schoolleider', day)?.value ?? 0)
        .toFixed();
    expect([saved('2023-04-30'), saved('2023-05-01')]).toEqual(['9000', '12000']);
  });

  it('W19: three years of 500 are 1 500 euros', () => {
    const years = parameterAt('nl-po/spaarjaren-geld', '2026-11-21');
    const yearly = right('nl-po', 'basisrecht-geld', '2026-2027', {});
    expect(years?.value.times(yearly.value ?? 0).toFixed()).toBe('1500');
    expect(onDay('nl-po/spaarjaren-geld', '2019-02-28')).toBeUndefined();
  });
});

describe('what primary education lets a person keep', () => {
  const year = { from: '2026-08-01', to: '2027-07-31' };
  const appointment = (over: Partial<Appointment>): Appointment => ({
    person: 'p-1',
    school: 's',
    categorie: 'leraar',
    betrekkingsomvang: 1,
    van: '2010-08-01',
    tot: null,
    place: PLACE,
    ...over,
  });
  const leader = appointment({ categorie: 'directie', schoolleider: true });

  it('is three years for a teacher and four for a leader; of both the longest', () => {
    const kept = (...own: Appointment[]): number | null => yearsKept('basisrecht-geld', own, year, 'nl-po');
    expect(kept(appointment({}))).toBe(3);
    expect(kept(leader)).toBe(4);
    expect(kept(appointment({}), leader)).toBe(4);
    expect(kept(appointment({ categorie: 'andere' }))).toBeNull();
  });

  it('has no limit that was read for hours, nor in other sectors', () => {
    expect(yearsKept('basisrecht-uren', [appointment({})], year, 'nl-po')).toBeNull();
    expect(yearsKept('basisrecht-geld', [appointment({})], year, 'nl-vo')).toBeNull();
  });

  it('W19: of four years of 500 euros three are there in 2026-2027: 3 × 500 = 1 500, and 2 000 with its own', () => {
    const saldi = ['2022-2023', '2023-2024', '2024-2025', '2025-2026'].map((uit) => ({
      recht: 'basisrecht-geld' as const,
      uit,
      bedrag: 500,
      afspraak: { datum: '2022-09-01' },
    }));
    const data = {
      soort: 'persoonlijk-plan',
      id: 'pop',
      medewerker: 'p-1',
      saldi,
    } as Documents['persoonlijk-plan'];
    const figures = potFigures({
      person: 'p-1',
      pot: 'basisrecht-geld',
      schoolYear: '2026-2027',
      days: { from: '2026-08-01', to: '2027-07-31' },
      lapses: false,
      savedSince: schoolYearBefore('2026-2027', 3),
      right: right('nl-po', 'basisrecht-geld', '2026-2027', {}),
      personalPlans: [{ file: '/pop.yaml', soort: 'persoonlijk-plan', id: 'pop', data }],
      planned: [],
      used: [],
    });
    const named = (part: string) => figures.find(({ id }) => id.endsWith(`/${part}`))?.value?.toFixed();
    expect([named('gespaard'), named('over')]).toEqual(['1500', '2000']);
  });
});

describe('vocational education (CAO MBO art. 4.1.7)', () => {
  const hours = (year: string, over: Partial<Appointment>): Figure =>
    right('nl-mbo', 'basisrecht-uren', year, { 'primair-proces': true, carrierepatroon: 7, ...over });

  it('W21: 59 × 0,8 = 47,2 hours', () => {
    expect(value(hours('2026-2027', { betrekkingsomvang: 0.8 }))).toBe('47.2');
    expect(value(hours('2026-2027', { categorie: 'instructeur', carrierepatroon: 9 }))).toBe('59');
    expect(hours('2026-2027', {}).exact).toBe(false);
  });

  it('W21: pattern 6 has no right found, nor who is not in the primary process or of whom that is not known', () => {
    expect(hours('2026-2027', { carrierepatroon: 6 }).value).toBeNull();
    expect(hours('2026-2027', { 'primair-proces': false }).value).toBeNull();
    expect(hours('2026-2027', { carrierepatroon: undefined }).value).toBeNull();
    expect(right('nl-mbo', 'basisrecht-uren', '2026-2027', { categorie: 'directie' }).value).toBeNull();
  });

  it('is not known before the agreement of 1 October 2018, and money not at all', () => {
    expect(hours('2018-2019', {}).value).toBeNull();
    expect(value(hours('2019-2020', {}))).toBe('59');
    expect(right('nl-mbo', 'basisrecht-geld', '2026-2027', { carrierepatroon: 7 }).value).toBeNull();
  });
});
