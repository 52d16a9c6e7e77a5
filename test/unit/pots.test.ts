import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/base/decimal.ts';
import { schoolYearPeriod } from '../../src/base/school-year.ts';
import type { Doc } from '../../src/documents/kind.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { balanceOf, type PotInput, rightOnly, roomOf } from '../../src/figures/ledger/pots.ts';
import { given, unknown } from '../../src/figures/make.ts';
import { potFigures } from '../support/ledger.ts';

const PLACE = { file: '/plan.yaml', pointer: '', part: 'value' as const };
const hours = (value: number) => given({ id: 'uren', label: 'Uren', unit: 'uur' }, new Decimal(value), PLACE);
const noHours = unknown({ id: 'uren', label: 'Uren', unit: 'uur' }, PLACE, 'uren niet ingevuld');

/** The pot of p-1 in 2026-2027: a right of 83 hours, of which 30 are planned and 20 used. */
function pot(personal: object, over: Partial<PotInput> = {}): Record<string, string> {
  const plan = { file: '/pop.yaml', soort: 'persoonlijk-plan', id: 'pop', data: personal };
  const figures = potFigures({
    person: 'p-1',
    pot: 'basisrecht-uren',
    schoolYear: '2026-2027',
    days: { from: '2026-08-01', to: '2027-07-31' },
    lapses: true,
    right: hours(83),
    personalPlans: [plan as Doc<'persoonlijk-plan'>],
    planned: [hours(30)],
    used: [hours(20)],
    ...over,
  });
  return Object.fromEntries(
    figures.map(({ id, value, bound }) => [
      id.split('/').at(-1) ?? '',
      `${bound ? '≤ ' : ''}${value?.toFixed() ?? 'onbekend'}`,
    ]),
  );
}

const saved = (uit: string, uren: number, afspraak?: object, recht = 'basisrecht-uren'): object => ({
  saldi: [{ recht, uit, uren, ...(afspraak ? { afspraak } : {}) }],
});

describe('what is left of a right and what lapses (CAO VO art. 17.6)', () => {
  it('is the right less what was used; what is only planned is still there', () => {
    // 83 − 20 = 63; 63 − 30 = 33
    expect(pot({})).toEqual({
      gespaard: '0',
      gepland: '30',
      gebruikt: '20',
      over: '63',
      'nog-vrij-te-plannen': '33',
      vervalt: '63',
    });
  });

  it('is what was granted where something was, for this right and this year', () => {
    const toegekend = [
      { recht: 'basisrecht-uren', schooljaar: '2026-2027', uren: 50 },
      { recht: 'basisrecht-uren', schooljaar: '2026-2027', uren: 10 },
      { recht: 'basisrecht-uren', schooljaar: '2025-2026', uren: 7 },
      { recht: 'basisrecht-geld', schooljaar: '2026-2027', bedrag: 600 },
    ];
    expect(pot({ toegekend })).toMatchObject({ toegekend: '60', over: '40', vervalt: '40' });
  });

  it('adds what an agreement saved from an earlier year while it holds, with its last day', () => {
    const kept = { gespaard: '15', over: '78', vervalt: '78' };
    expect(pot(saved('2025-2026', 15, { datum: '2026-05-01', tot: '2027-07-31' }))).toMatchObject(kept);
    // The last day of the agreement may be the first of the school year, not the day before.
    expect(pot(saved('2025-2026', 15, { datum: '2026-05-01', tot: '2026-08-01' }))).toMatchObject(kept);
    expect(pot(saved('2025-2026', 15, { datum: '2026-05-01', tot: '2026-07-31' }))).toMatchObject({
      gespaard: '0',
    });
    expect(pot(saved('2025-2026', 15, { datum: '2026-05-01' }))).toMatchObject(kept);
  });

  it('adds nothing without an agreement or from another right', () => {
    expect(pot(saved('2025-2026', 15))).toMatchObject({ gespaard: '0', over: '63' });
    const other = saved('2025-2026', 15, { datum: '2026-05-01' }, 'basisvaardigheden');
    expect(pot(other)).toMatchObject({ gespaard: '0', over: '63' });
  });

  it('lets lapse what is left, less what an agreement takes to a later year', () => {
    // 63 left; 25 of this year are kept: 38 lapse. They are not saved from before, so nothing is added.
    expect(pot(saved('2026-2027', 25, { datum: '2027-05-01', tot: '2028-07-31' }))).toMatchObject({
      gespaard: '0',
      over: '63',
      vervalt: '38',
    });
    // 15 of last year that may be used until 2028: 63 + 15 = 78 left, 15 of it stays.
    expect(pot(saved('2025-2026', 15, { datum: '2026-05-01', tot: '2028-07-31' }))).toMatchObject({
      over: '78',
      vervalt: '63',
    });
  });

  it('never lets less than nothing lapse', () => {
    expect(pot({}, { used: [hours(90)] })).toMatchObject({ over: '-7', vervalt: '0' });
  });

  it('is at most its value while some use is not known', () => {
    expect(pot({}, { used: [hours(20), noHours] })).toMatchObject({
      gebruikt: '20',
      over: '≤ 63',
      vervalt: '≤ 63',
    });
    expect(pot({}, { used: [noHours] })).toMatchObject({ gebruikt: 'onbekend', over: '≤ 83' });
  });

  it('does not lapse where the agreement does not say so', () => {
    expect(pot({}, { lapses: false })).not.toHaveProperty('vervalt');
  });

  it('has no balance where no right was found and nothing granted', () => {
    const none = { ...hours(0), value: null };
    expect(pot({}, { right: none })).toEqual({ gespaard: '0', gepland: '30', gebruikt: '20' });
  });

  it('hours granted or saved stay out of a pot of money, and the other way round', () => {
    const grants = { toegekend: [{ recht: 'basisrecht-uren', schooljaar: '2026-2027' }] };
    expect(pot(grants)).not.toHaveProperty('toegekend');
    const balance = {
      saldi: [{ recht: 'basisrecht-uren', uit: '2025-2026', afspraak: { datum: '2026-06-16' } }],
    };
    expect(pot(balance)['gespaard']).toBe('0');
  });

  // The year of a Flemish school starts on 1 September: an agreement to 15 August has ended, one to 1 September holds.
  it('a balance holds from the first day of the school year on', () => {
    const kept = (tot: string, land: 'nl' | 'be') =>
      pot(saved('2025-2026', 5, { datum: '2026-06-16', tot }), {
        days: schoolYearPeriod('2026-2027', land),
      })['gespaard'];
    expect(kept('2026-07-31', 'nl')).toBe('0');
    expect(kept('2026-08-01', 'nl')).toBe('5');
    expect(kept('2026-08-15', 'be')).toBe('0');
    expect(kept('2026-09-01', 'be')).toBe('5');
  });

  // 83 − 20 = 63 left
  it('only what this year or an earlier one saved can go along to a later year', () => {
    const along = (uit: string, tot?: string) =>
      pot(saved(uit, 5, { datum: '2026-06-16', ...(tot ? { tot } : {}) }))['vervalt'];
    expect(along('2026-2027')).toBe('58');
    expect(along('2027-2028', '2028-07-31')).toBe('63');
    // 5 saved before: 68 left, of which 5 go along while the agreement outlasts the year.
    expect(along('2025-2026', '2027-07-31')).toBe('68');
    expect(along('2025-2026', '2027-08-01')).toBe('63');
  });

  it('names the use that is not known among what the rest is made of', () => {
    const plan = {
      file: '/pop.yaml',
      soort: 'persoonlijk-plan',
      id: 'pop',
      data: {},
    } as Doc<'persoonlijk-plan'>;
    const figures = potFigures({
      person: 'p-1',
      pot: 'basisrecht-uren',
      schoolYear: '2026-2027',
      days: { from: '2026-08-01', to: '2027-07-31' },
      lapses: true,
      right: hours(83),
      personalPlans: [plan],
      planned: [],
      used: [noHours],
    });
    const left = figures.find(({ id }) => id.endsWith('/over'));
    expect(left?.operands.map(({ label }) => label)).toContain('Gevolgd, basisrecht in uren p-1, 2026-2027');
  });
});

const RANGED = (low: number, high: number): Figure => ({
  ...hours(low),
  low: new Decimal(low),
  high: new Decimal(high),
});
const INPUT: PotInput = {
  person: 'p-1',
  pot: 'basisrecht-uren',
  schoolYear: '2026-2027',
  days: { from: '2026-08-01', to: '2027-07-31' },
  lapses: true,
  saving: [],
  right: hours(83),
  personalPlans: [],
  planned: [hours(30)],
  used: [hours(20)],
  unconsented: () => ({ used: new Decimal(0), planned: new Decimal(0) }),
};
const holding = (data: object): readonly Doc<'persoonlijk-plan'>[] => [
  { file: '/pop.yaml', soort: 'persoonlijk-plan', id: 'pop', data } as Doc<'persoonlijk-plan'>,
];

describe('what there is to plan from', () => {
  const room = (over: Partial<PotInput>) => roomOf(balanceOf({ ...INPUT, ...over }))?.toFixed();

  it('is the right or what was granted, and what was saved, whatever is planned or used', () => {
    expect(room({})).toBe('83');
    const kept = saved('2025-2026', 15, { datum: '2026-05-01' });
    // 83 + 15 = 98; 60 + 15 = 75
    expect(room({ personalPlans: holding(kept) })).toBe('98');
    const toegekend = [{ recht: 'basisrecht-uren', schooljaar: '2026-2027', uren: 60 }];
    expect(room({ personalPlans: holding({ ...kept, toegekend }) })).toBe('75');
  });

  it('is the most that a right can be, and nothing known without a right', () => {
    expect(room({ right: RANGED(83, 90) })).toBe('90');
    expect(room({ right: { ...hours(0), value: null } })).toBeUndefined();
  });

  it('is the right itself where nothing else is said of it', () => {
    expect(roomOf(rightOnly('p-1', 'oop-uitbreiding', '2026-2027', hours(43)))?.toFixed()).toBe('43');
  });
});

describe('hours without a consent on paper may still be the person’s', () => {
  const free = (planned: Figure, over: Partial<PotInput> = {}) =>
    balanceOf({
      ...INPUT,
      planned: [planned],
      unconsented: () => ({ used: new Decimal(5), planned: new Decimal(4) }),
      ...over,
    });
  const range = (figure: Figure | null) => [figure?.low?.toFixed(), figure?.high?.toFixed()];

  it('so that at most as much more is left', () => {
    // 83 − 20 = 63, and 63 + 5 = 68 when none of the 5 was the person's
    expect(range(free(hours(30)).left)).toEqual(['63', '68']);
    // 63 − 30 = 33; 68 − 30 + 4 = 42
    expect(range(free(hours(30)).free)).toEqual(['33', '42']);
  });

  it('but not twice, where what is planned is a range already', () => {
    // 68 − 28 = 40, and 2 of the 4 are in the range: 40 + 2 = 42
    expect(range(free(RANGED(28, 30)).free)).toEqual(['33', '42']);
    // 68 − 26 = 42, and all 4 are in the range
    expect(range(free(RANGED(26, 30)).free)).toEqual(['33', '42']);
    // 68 − 24 = 44: a wider range than the 4 takes nothing off
    expect(range(free(RANGED(24, 30)).free)).toEqual(['33', '44']);
  });

  it('and says for how much, in hours or in euros', () => {
    expect(free(hours(30)).left?.doubt).toMatch(/^instemming voor 5 uur /);
    expect(free(hours(30), { pot: 'basisrecht-geld' }).left?.doubt).toMatch(/^instemming voor € ?5,00 /u);
  });

  it('says nothing where all have it', () => {
    expect(balanceOf(INPUT).left?.doubt).toBeUndefined();
  });
});
