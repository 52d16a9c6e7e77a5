import { describe, expect, it } from 'vitest';
import type { Doc } from '../../src/documents/kind.ts';
import { capFigures, capName } from '../../src/figures/caps.ts';

type Cap = NonNullable<Doc<'kader'>['data']['plafonds']>[number];

const SCHOOL = { file: '/school.yaml', soort: 'school', id: 's', data: { id: 's' } } as Doc<'school'>;

function kader(plafonds: readonly Cap[], looptijd?: { van: string; tot: string }): Doc<'kader'> {
  const data = {
    soort: 'kader',
    id: 'k',
    bestuur: 'b',
    plafonds,
    looptijd,
  } as unknown as Doc<'kader'>['data'];
  return { file: '/kader.yaml', soort: 'kader', id: 'k', data };
}

function book(boekingen: readonly object[]): Doc<'uitgaven'> {
  const data = { soort: 'uitgaven', school: 's', begrotingsjaar: 2026, boekingen };
  return {
    file: '/uitgaven.yaml',
    soort: 'uitgaven',
    id: 'u',
    data: data as unknown as Doc<'uitgaven'>['data'],
  };
}

/** Every figure as `name value`. */
function lines(cap: Cap, boekingen: readonly object[], looptijd?: { van: string; tot: string }): string[] {
  return capFigures(SCHOOL, [kader([cap], looptijd)], [book(boekingen)], 'be').map(
    ({ id, value }) => `${id.split('/').slice(3).join('/')} ${value?.toFixed(2)}`,
  );
}

describe('the room under a cap', () => {
  it('counts two years together: 250 a year may become 500 over two years', () => {
    // A Flemish academy pays at most € 250 a year, to be saved up to € 500 over two years.
    const cap: Cap = { per: 'medewerker', jaren: 2, bedrag: 500, 'telt-per': 'kalenderjaar' };
    const bookings = [
      { datum: '2024-11-04', bedrag: 90, medewerker: 'p-1' },
      { datum: '2025-10-06', bedrag: 320, medewerker: 'p-1' },
      { datum: '2026-10-12', bedrag: 140.5, medewerker: 'p-1' },
    ];
    expect(lines(cap, bookings)).toEqual([
      'p-1/2024/besteed 90.00',
      'p-1/2024/over 410.00',
      'p-1/2025/besteed 410.00', // 90 + 320
      'p-1/2025/over 90.00',
      'p-1/2026/besteed 460.50', // 320 + 140,50
      'p-1/2026/over 39.50',
    ]);
  });

  it('splits calendar years on 31 December and school years on 31 August', () => {
    const bookings = [
      { datum: '2026-08-31', bedrag: 10, medewerker: 'p-1' },
      { datum: '2026-09-01', bedrag: 20, medewerker: 'p-1' },
      { datum: '2027-01-01', bedrag: 40, medewerker: 'p-1' },
    ];
    expect(lines({ bedrag: 100, 'telt-per': 'schooljaar' }, bookings)).toEqual([
      'p-1/2025-2026/besteed 10.00',
      'p-1/2025-2026/over 90.00',
      'p-1/2026-2027/besteed 60.00',
      'p-1/2026-2027/over 40.00',
    ]);
    expect(lines({ bedrag: 100, 'telt-per': 'kalenderjaar' }, bookings)).toEqual([
      'p-1/2026/besteed 30.00',
      'p-1/2026/over 70.00',
      'p-1/2027/besteed 40.00',
      'p-1/2027/over 60.00',
    ]);
  });

  it('counts only the cost type and area that the cap names, within the term of the kader', () => {
    const cap: Cap = { bedrag: 100, post: 'verplaatsing', gebied: 'buitenland', 'telt-per': 'kalenderjaar' };
    const travel = { post: 'verplaatsing', gebied: 'buitenland', medewerker: 'p-1' };
    const bookings = [
      { ...travel, datum: '2026-03-01', bedrag: 60 },
      { ...travel, datum: '2026-03-01', bedrag: 15, gebied: 'binnenland' },
      { ...travel, datum: '2026-03-01', bedrag: 15, post: 'verblijf' },
      { ...travel, datum: '2025-12-31', bedrag: 15 },
      { ...travel, datum: '2027-01-01', bedrag: 15 },
    ];
    const term = { van: '2026-01-01', tot: '2026-12-31' };
    expect(lines(cap, bookings, term)).toEqual(['p-1/2026/besteed 60.00', 'p-1/2026/over 40.00']);
  });

  it('counts the first and the last day of the term, in the order of the years', () => {
    const bookings = [
      { datum: '2027-12-31', bedrag: 5, medewerker: 'p-1' },
      { datum: '2026-01-01', bedrag: 3, medewerker: 'p-1' },
    ];
    const term = { van: '2026-01-01', tot: '2027-12-31' };
    expect(lines({ bedrag: 100, 'telt-per': 'kalenderjaar' }, bookings, term)).toEqual([
      'p-1/2026/besteed 3.00',
      'p-1/2026/over 97.00',
      'p-1/2027/besteed 5.00',
      'p-1/2027/over 95.00',
    ]);
  });

  it('a cap on every cost type in one area, and on one cost type in every area', () => {
    const travel = { datum: '2026-03-01', medewerker: 'p-1' };
    const bookings = [
      { ...travel, bedrag: 60, post: 'verblijf', gebied: 'buitenland' },
      { ...travel, bedrag: 20, post: 'verplaatsing', gebied: 'binnenland' },
    ];
    const year: Pick<Cap, 'telt-per'> = { 'telt-per': 'kalenderjaar' };
    expect(lines({ bedrag: 100, gebied: 'buitenland', ...year }, bookings)[0]).toBe('p-1/2026/besteed 60.00');
    expect(lines({ bedrag: 100, post: 'verplaatsing', ...year }, bookings)[0]).toBe('p-1/2026/besteed 20.00');
  });

  it('keeps people apart, and a cap per school together; a cap per activity is about plans', () => {
    const bookings = [
      { datum: '2026-03-01', bedrag: 60, medewerker: 'p-2' },
      { datum: '2026-03-01', bedrag: 25, medewerker: 'p-1' },
      { datum: '2026-03-01', bedrag: 7 },
    ];
    const year: Pick<Cap, 'telt-per'> = { 'telt-per': 'kalenderjaar' };
    expect(lines({ bedrag: 100, ...year }, bookings).filter((line) => line.includes('besteed'))).toEqual([
      'p-1/2026/besteed 25.00',
      'p-2/2026/besteed 60.00',
    ]);
    expect(lines({ per: 'school', bedrag: 100, ...year }, bookings)).toEqual([
      's/2026/besteed 92.00',
      's/2026/over 8.00',
    ]);
    expect(lines({ per: 'activiteit', bedrag: 100, ...year }, bookings)).toEqual([]);
  });

  it('says its doubt where the kader is silent on which years count', () => {
    const figures = (cap: Cap) =>
      capFigures(
        SCHOOL,
        [kader([cap])],
        [book([{ datum: '2026-03-01', bedrag: 60, medewerker: 'p-1' }])],
        'be',
      );
    expect(figures({ bedrag: 100 }).every(({ doubt }) => doubt?.includes('kalenderjaar'))).toBe(true);
    expect(figures({ bedrag: 100, 'telt-per': 'schooljaar' }).some(({ doubt }) => doubt)).toBe(false);
  });

  it('names a cap by what it is about', () => {
    expect(capName({ bedrag: 1 })).toBe('medewerker-1-jaar');
    expect(capName({ bedrag: 1, per: 'school', jaren: 2, post: 'catering' })).toBe('school-2-jaar-catering');
    expect(
      capName({ bedrag: 1, per: 'activiteit', post: 'verblijf', gebied: 'buitenland', categorie: 'oop' }),
    ).toBe('activiteit-verblijf-buitenland-oop');
  });
});
