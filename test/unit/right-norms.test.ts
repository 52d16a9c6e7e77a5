import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/base/decimal.ts';
import type { Doc } from '../../src/documents/kind.ts';
import type { Appointment } from '../../src/figures/appointment.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { given } from '../../src/figures/make.ts';
import { type Right, yearsKept } from '../../src/figures/norms.ts';
import { rightOf } from '../../src/figures/right.ts';
import { schoolAverage } from '../../src/figures/school-average.ts';

/** What a right in primary education rests on, as `proplan explain` shows it. */

const PLACE = { file: '/personeel.yaml', pointer: '/medewerkers/0', part: 'value' as const };
const WEEKS = given({ id: 'werkweken', label: 'Werkweken', unit: 'aantal' }, new Decimal(40), PLACE);
const TEACHER: Appointment = {
  person: 'p',
  school: 's',
  categorie: 'leraar',
  betrekkingsomvang: 1,
  van: '2010-08-01',
  tot: null,
  place: PLACE,
};

const right = (pot: Right, year: string, over: Partial<Appointment> = {}): Figure =>
  rightOf('p', pot, [{ ...TEACHER, ...over }], year, 'nl-po', 'nl');
const values = (figures: readonly Figure[] | undefined) => figures?.map(({ value }) => value?.toFixed());
const bounds = (figure: Figure | undefined) => [figure?.low?.toFixed(), figure?.high?.toFixed()];

describe('the norm of a right', () => {
  it('per work week is 2 hours × 40 weeks, and says what that is', () => {
    const norm = right('basisrecht-uren', '2026-2027', { werkweken: WEEKS }).operands[0]?.operands[0];
    expect([norm?.label, norm?.unit]).toEqual(['Uren bij een volledige betrekking', 'uur']);
    expect(values(norm?.operands)).toEqual(['2', '40']);
  });

  it('in money does not change with the work weeks', () => {
    expect(right('basisrecht-geld', '2026-2027', { werkweken: WEEKS }).value?.toFixed()).toBe('500');
  });

  it('in two calendar years is not exact, and shows both amounts: 500 × 0,6 and 600 × 0,6', () => {
    const figure = right('basisrecht-geld', '2019-2020', { betrekkingsomvang: 0.6 });
    const part = figure.operands[0];
    expect(figure.exact).toBe(false);
    expect(bounds(part)).toEqual(['300', '360']);
    expect(values(part?.operands[0]?.operands)).toEqual(['500', '600']);
  });

  it('in one calendar year has no bounds', () => {
    expect(bounds(right('basisrecht-geld', '2026-2027').operands[0])).toEqual([undefined, undefined]);
  });

  it('can not be kept before the day from which saving is agreed', () => {
    const year = { from: '2018-08-01', to: '2019-07-31' };
    expect(yearsKept('basisrecht-geld', [TEACHER], year, 'nl-po')).toBeNull();
  });
});

describe('what a school must make available on average', () => {
  type Job = { categorie?: string; betrekkingsomvang: number | string; van: string; tot?: string };

  function average(...jobs: Job[]): Figure | undefined {
    const medewerkers = jobs.map((job, index) => ({
      id: `p-${index}`,
      dienstverbanden: [{ categorie: 'leraar', ...job }],
    }));
    const data = { soort: 'personeel', school: 's', medewerkers };
    const register = { file: '/personeel.yaml', soort: 'personeel', id: 'personeel', data };
    return schoolAverage(register as unknown as Doc<'personeel'>, '2014-2015', 'nl-po', 'nl')[0];
  }

  it('counts who is there on the first day: 500 × (1 + 0,5 + 0,2) = 850', () => {
    const figure = average(
      { betrekkingsomvang: 1, van: '2014-08-01' },
      { betrekkingsomvang: 0.5, van: '2010-08-01', tot: '2014-08-01' },
      { betrekkingsomvang: 0.2, van: '2010-08-01' },
      { betrekkingsomvang: 0.3, van: '2014-08-02' },
      { betrekkingsomvang: 0.4, van: '2010-08-01', tot: '2014-07-31' },
      { betrekkingsomvang: 'veel', van: '2010-08-01' },
    );
    expect(figure?.value?.toFixed()).toBe('850');
  });

  it('is exact without leaders, and says whose it is and where the people stand', () => {
    const figure = average({ betrekkingsomvang: 1, van: '2010-08-01' });
    expect([figure?.id, figure?.unit, figure?.exact]).toEqual(['schoolgeld/2014-2015', 'euro', true]);
    const staff = figure?.operands[1];
    expect([staff?.id, staff?.unit, staff?.operands]).toEqual(['betrekkingen', 'fte', []]);
    expect(staff?.source).toEqual({ file: '/personeel.yaml', pointer: '/medewerkers', part: 'key' });
  });
});
