import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/base/decimal.ts';
import type { Doc } from '../../src/documents/kind.ts';
import { appointmentsIn } from '../../src/figures/appointment.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { given } from '../../src/figures/make.ts';
import { starterTeaching } from '../../src/figures/starter-teaching.ts';

type Person = NonNullable<Doc<'personeel'>['data']['medewerkers']>[number];
type Job = NonNullable<Person['dienstverbanden']>[number];

const PLACE = { file: '/school.yaml', pointer: '/lesnorm', part: 'value' as const };
const NORM = given({ id: 'lesnorm', label: 'Lesnorm', unit: 'uur' }, new Decimal(720), PLACE);

/** The most lesson hours in 2026-2027 on a norm of 720, of a starter with these appointments. */
function teaching(since: string, ...jobs: Partial<Job>[]): Figure | undefined {
  const base = { categorie: 'leraar' as const, betrekkingsomvang: 1, van: '2025-08-01' };
  const person = {
    id: 'p',
    'starter-sinds': since,
    dienstverbanden: jobs.map((job) => ({ ...base, ...job })),
  } as Person;
  const register = {
    file: '/personeel.yaml',
    soort: 'personeel',
    id: 'personeel',
    data: { soort: 'personeel', school: 's', medewerkers: [person] },
  } as unknown as Doc<'personeel'>;
  return starterTeaching(person, appointmentsIn([register]), '2026-2027', 'nl-vo', NORM)[0];
}

const lessons = (...given: Parameters<typeof teaching>) => teaching(...given)?.value?.toFixed();

describe('the size on which the lessons of a starter are counted', () => {
  it('is that of the first day of the school year: 720 × 0,5 × 0,9 = 324', () => {
    const jobs = [{ tot: '2026-07-31' }, { betrekkingsomvang: 0.5, van: '2026-08-01' }];
    expect(lessons('2025-08-01', ...jobs)).toBe('324');
    expect(lessons('2025-08-01', { tot: '2026-08-01' })).toBe('648');
  });

  it('is that of the start where that came later: six months of 20 % leave 720 × 0,9 = 648', () => {
    expect(lessons('2027-02-01', { van: '2027-02-01' })).toBe('648');
  });

  it('leaves out what is no teaching, or is not there yet: 720 × 0,5 × 0,8 = 288', () => {
    const half = { betrekkingsomvang: 0.5, van: '2026-08-01' };
    expect(lessons('2026-08-01', half, { ...half, categorie: 'oop' })).toBe('288');
    expect(lessons('2026-08-01', half, { ...half, van: '2027-02-01' })).toBe('288');
  });

  it('adds up two teaching appointments: 720 × (0,5 + 0,3) × 0,8 = 460,8', () => {
    const figure = teaching(
      '2026-08-01',
      { betrekkingsomvang: 0.5, van: '2026-08-01' },
      { betrekkingsomvang: 0.3, van: '2026-08-01' },
    );
    expect(figure?.value?.toFixed()).toBe('460.8');
    const size = figure?.operands[1];
    expect([size?.label, size?.unit, size?.value?.toFixed()]).toEqual(['Omvang', 'fte', '0.8']);
  });
});
