import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/base/decimal.ts';
import type { Doc, Documents, Soort } from '../../src/documents/kind.ts';
import { appointmentsIn } from '../../src/figures/appointment.ts';
import { assignedHours, taskPolicy } from '../../src/figures/assigned-hours.ts';
import { Book } from '../../src/figures/book.ts';
import { developmentTime } from '../../src/figures/development-time.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { rightOnly } from '../../src/figures/ledger/pots.ts';
import type { Right } from '../../src/figures/norms.ts';
import { realised } from '../../src/figures/realised.ts';
import { rightOf } from '../../src/figures/right.ts';
import { rightTotals } from '../../src/figures/right-totals.ts';
import { starterTeaching } from '../../src/figures/starter-teaching.ts';
import { tenPercent } from '../../src/figures/ten-percent.ts';
import { plannedCosts } from '../support/costs.ts';
import { ledgerOf, potFigures } from '../support/ledger.ts';

/** Worked examples of the Dutch notes, by their number; the arithmetic is written out beside each. */

function doc<K extends Soort>(soort: K, data: Omit<Documents[K], 'soort'>): Doc<K> {
  return { file: `/${soort}.yaml`, soort, id: soort, data: { soort, ...data } as Documents[K] };
}

type Person = NonNullable<Documents['personeel']['medewerkers']>[number];

function register(...people: Partial<Person>[]): Doc<'personeel'> {
  const medewerkers = people.map((person, index) => ({ id: `p-${index}`, ...person }));
  return doc('personeel', { school: 's', medewerkers: medewerkers as Person[] });
}

const appointed = (
  categorie: Person['dienstverbanden'] extends (infer D)[] | undefined
    ? D extends { categorie: infer C }
      ? C
      : never
    : never,
  betrekkingsomvang: number,
  van = '2010-08-01',
) => ({
  dienstverbanden: [{ categorie, betrekkingsomvang, van }],
});

function right(staff: Doc<'personeel'>, pot: Right, year: string, person = 'p-0'): Figure {
  const own = appointmentsIn([staff]).filter((one) => one.person === person);
  return rightOf(person, pot, own, year, 'nl-vo', 'nl');
}

function pot(
  staff: Doc<'personeel'>,
  year: string,
  used: number[],
  lastDay: string,
): Map<string, string | undefined> {
  const granted = right(staff, 'basisrecht-uren', year);
  const figures = potFigures({
    person: 'p-0',
    pot: 'basisrecht-uren',
    schoolYear: year,
    days: { from: `${year.slice(0, 4)}-08-01`, to: lastDay },
    lapses: true,
    right: granted,
    personalPlans: [],
    planned: [],
    used: used.map((amount, index) => ({
      id: `u${index}`,
      label: 'Uren',
      unit: 'uur',
      value: new Decimal(amount),
      open: 0,
      exact: true,
      operands: [],
    })),
  });
  return new Map(figures.map(({ id, value }) => [id.split('/').at(-1) ?? '', value?.toFixed()]));
}

describe('the basic right before the interpretation of 29 March 2016', () => {
  it('W6: leraar 0,5: 83 × 0,5 = 41,5, as the parties read it, not the 83 of the committee of appeal', () => {
    const half = right(register(appointed('leraar', 0.5)), 'basisrecht-uren', '2014-2015');
    expect(half.value?.toFixed()).toBe('41.5');
  });
});

describe('extra hours', () => {
  it('W7: leraar 0,6 in 2023-2024: 49,8 free + 16 × 0,6 = 9,6 in consultation = 59,4', () => {
    const staff = register(appointed('leraar', 0.6));
    const free = right(staff, 'basisrecht-uren', '2023-2024');
    const consulted = right(staff, 'basisvaardigheden', '2023-2024');
    expect(free.value?.toFixed()).toBe('49.8');
    expect(consulted.value?.toFixed()).toBe('9.6');
    expect(free.value?.plus(consulted.value ?? 0).toFixed()).toBe('59.4');
  });

  it('W8: leraar 1,0: 83 of free choice + 16 = 99; the 16 are doubtful and a pot of their own', () => {
    const staff = register(appointed('leraar', 1));
    expect(right(staff, 'basisrecht-uren', '2023-2024').value?.toFixed()).toBe('83');
    expect(right(staff, 'basisvaardigheden', '2023-2024').value?.toFixed()).toBe('16');
    expect(right(staff, 'basisvaardigheden', '2023-2024').exact).toBe(false);
    expect(right(staff, 'basisvaardigheden', '2022-2023').value).toBeNull();
  });

  it('W9: oop 1,0 in 2023-2024: 40, up to 43 more with a plan', () => {
    const staff = register(appointed('oop', 1));
    expect(right(staff, 'basisrecht-uren', '2023-2024').value?.toFixed()).toBe('40');
    expect(right(staff, 'oop-uitbreiding', '2023-2024').value?.toFixed()).toBe('43');
  });

  it('W10: oop 0,5 with a plan: 20 + 21,5 = 41,5', () => {
    const staff = register(appointed('oop', 0.5));
    const sum = right(staff, 'basisrecht-uren', '2023-2024').value?.plus(
      right(staff, 'oop-uitbreiding', '2023-2024').value ?? 0,
    );
    expect(sum?.toFixed()).toBe('41.5');
  });
});

describe('assigned hours', () => {
  const plan = (participant: object): Doc<'plan'> =>
    doc('plan', {
      id: 'plan',
      schooljaar: '2026-2027',
      activiteiten: [
        {
          id: 'a-dag',
          titel: 'Studiedag',
          opgedragen: true,
          uren: { totaal: 8 },
          'uren-uit': 'werkgever',
          deelnemers: [{ medewerker: 'p-0', ...participant }],
        },
      ],
    });
  const staff = register(appointed('leraar', 0.5));
  const figures = (made: Doc<'plan'>): Map<string, string | undefined> =>
    new Map(
      assignedHours('p-0', '2026-2027', ledgerOf([made]).assignedTo('p-0', '2026-2027')).map(
        ({ part, figure }) => [part, figure.value?.toFixed()],
      ),
    );

  it('W11: a study day of 8 hours is 8 for a teacher of 0,5 (art. 17.7.3) and leaves 41,5', () => {
    expect(figures(plan({})).get('opgedragen')).toBe('8');
    expect(figures(plan({})).get('instemming-nodig')).toBeUndefined();
    expect(right(staff, 'basisrecht-uren', '2026-2027').value?.toFixed()).toBe('41.5');
  });

  it('W11: with consent 41,5 − 8 = 33,5 is left (art. 17.4.2)', () => {
    const made = plan({ 'uren-uit': 'basisrecht', instemming: { datum: '2026-06-20', uren: 8 } });
    expect(figures(made).get('instemming-nodig')).toBe('8');
    expect(figures(made).get('instemming-gegeven')).toBe('8');
    const { planned } = ledgerOf([made]).of('p-0', '2026-2027');
    expect(planned.map(({ charge, rest }) => [charge.pot, rest.value?.toFixed()])).toEqual([
      ['basisrecht', '8'],
    ]);
    expect(pot(staff, '2026-2027', [8], '2027-07-31').get('over')).toBe('33.5');
  });

  it('takes the hours that the participant has where they differ from those of the day', () => {
    expect(figures(plan({ uren: 5.5 })).get('opgedragen')).toBe('5.5');
  });

  it('counts no other person, no other year and nothing that was not assigned', () => {
    const other = plan({});
    const another = { ...other, data: { ...other.data, schooljaar: '2025-2026' } };
    const free = {
      ...other,
      data: {
        ...other.data,
        activiteiten: (other.data.activiteiten ?? []).map((one) => ({ ...one, opgedragen: false })),
      },
    };
    expect(figures(plan({ medewerker: 'p-9' })).size).toBe(0);
    expect(figures(another).size).toBe(0);
    expect(figures(free).size).toBe(0);
  });

  it('shows part d of the task policy and development time in their own year only', () => {
    // 20 lessons: 50 × 20 / 24 = 41,666…
    const jaartaak = { schooljaar: '2026-2027', deskundigheidsbevordering: 60, 'lessen-per-week': 20 };
    const tasked = register({ ...appointed('leraar', 1), jaartaak } as Partial<Person>);
    const person = tasked.data.medewerkers?.[0] as Person;
    const policy = (year: string): (string | undefined)[] =>
      taskPolicy(person, tasked, 0, year).map(({ figure }) => figure.value?.toFixed());
    const development = (year: string): (string | undefined)[] =>
      developmentTime(person, tasked, 0, year, 'nl-vo').map(({ value }) => value?.toFixed(3));
    expect(policy('2026-2027')).toEqual(['60']);
    expect(policy('2025-2026')).toEqual([]);
    expect(development('2026-2027')).toEqual(['41.667']);
    expect(development('2025-2026')).toEqual([]);
  });

  it('says nothing of part d or development time where the register does not', () => {
    const jaartaak = { schooljaar: '2026-2027' };
    const bare = register({ ...appointed('leraar', 1), jaartaak } as Partial<Person>);
    const person = bare.data.medewerkers?.[0] as Person;
    expect(taskPolicy(person, bare, 0, '2026-2027')).toEqual([]);
    expect(developmentTime(person, bare, 0, '2026-2027', 'nl-vo')).toEqual([]);
  });
});

describe('starters and development time', () => {
  const norm: Figure = {
    id: 'lesnorm',
    label: 'Lesnorm',
    unit: 'uur',
    value: new Decimal(720),
    open: 0,
    exact: true,
    operands: [],
  };
  const teaching = (size: number, since: string, year: string): string | undefined =>
    starterTeaching(
      { id: 'p-0', 'starter-sinds': since },
      appointmentsIn([register(appointed('leraar', size, since))]),
      year,
      'nl-vo',
      norm,
    )[0]?.value?.toFixed();

  it('W12: norm 720: first year at most 576, second 648, then no cut', () => {
    expect(teaching(1, '2023-08-01', '2023-2024')).toBe('576');
    expect(teaching(1, '2023-08-01', '2024-2025')).toBe('648');
    expect(teaching(1, '2023-08-01', '2025-2026')).toBeUndefined();
  });

  it('W12 at 0,8: 576 × 0,8 = 460,8 and 648 × 0,8 = 518,4', () => {
    expect(teaching(0.8, '2023-08-01', '2023-2024')).toBe('460.8');
    expect(teaching(0.8, '2023-08-01', '2024-2025')).toBe('518.4');
  });

  it('W12 corrected: a start on 1 February gives 20 % × 6/12 + 10 % × 6/12 = 15 % next year: 720 × 0,85 = 612', () => {
    expect(teaching(1, '2024-02-01', '2024-2025')).toBe('612');
  });

  it('W13: 24 lessons a week give 50 hours of development time, 18 give 37,5', () => {
    const hours = (lessons: number): string | undefined => {
      const staff = register({
        ...appointed('leraar', 1),
        jaartaak: { schooljaar: '2026-2027', 'lessen-per-week': lessons },
      });
      return developmentTime(
        staff.data.medewerkers?.[0] as Person,
        staff,
        0,
        '2026-2027',
        'nl-vo',
      )[0]?.value?.toFixed();
    };
    expect(hours(24)).toBe('50');
    expect(hours(18)).toBe('37.5');
  });

  it('W14: personal budget hours at 0,8: 50 × 0,8 = 40 before, 90 × 0,8 = 72 from 2022-2023', () => {
    const staff = register(appointed('leraar', 0.8));
    expect(right(staff, 'lpb-uren', '2021-2022').value?.toFixed()).toBe('40');
    expect(right(staff, 'lpb-uren', '2022-2023').value?.toFixed()).toBe('72');
  });
});

describe('lapse', () => {
  it('W15: 83 granted, 60 used, no agreement: 23 lapse on 31 July; the next year has 83, not 106 (art. 17.6)', () => {
    const staff = register(appointed('leraar', 1));
    expect(pot(staff, '2026-2027', [60], '2027-07-31').get('vervalt')).toBe('23');
    expect(pot(staff, '2027-2028', [], '2028-07-31').get('over')).toBe('83');
  });
});

describe('the ten percent rule', () => {
  const board = doc('bestuur', {
    id: 'b',
    regelgeving: 'nl-vo',
    grondslagen: [{ jaar: 2026, bedrag: 8_000_000 }],
    uurtarieven: [{ categorie: 'leraar', bedrag: 58, vanaf: '2026-01-01' }],
  });
  const plan = (hours: number): Doc<'plan'> =>
    doc('plan', {
      id: 'plan',
      schooljaar: '2026-2027',
      begroting: { uren: hours },
      activiteiten: [{ id: 'a', titel: 'A', kosten: [{ post: 'trainer', bedrag: 300_000 }] }],
    });
  const forecast = (hours: number): (string | undefined)[] => {
    const made = plan(hours);
    const figures = tenPercent(board, [made], new Book([[made.file, () => plannedCosts(made)]]), {
      regime: 'nl-vo',
    });
    return ['nodig', 'gepland'].map((part) =>
      figures.find(({ id }) => id === `tien-procent/2026/${part}`)?.value?.toFixed(),
    );
  };

  it('W22: 300 000 + 8 000 × 58 = 764 000 against 800 000: 36 000 short', () => {
    expect(forecast(8000)).toEqual(['800000', '764000']);
  });

  it('W22: 300 000 + 8 621 × 58 = 800 018 is enough', () => {
    expect(forecast(8621)).toEqual(['800000', '800018']);
  });

  it('W22 realised: only what was spent in a closed year counts, and replacement is not added to valued hours', () => {
    const staff = register(appointed('leraar', 1));
    const list = doc('deelname', {
      school: 's',
      schooljaar: '2026-2027',
      regels: [
        { activiteit: 'a', medewerker: 'p-0', datum: '2026-10-01', uren: 10 },
        { activiteit: 'a', medewerker: 'p-0', datum: '2027-01-15', uren: 99 },
        { activiteit: 'a', medewerker: 'p-0', datum: '2026-11-01', afwezig: true },
      ],
    });
    const book = (closed: string | null): Doc<'uitgaven'> =>
      doc('uitgaven', {
        school: 's',
        begrotingsjaar: 2026,
        'afgesloten-op': closed,
        boekingen: [
          { datum: '2026-10-01', bedrag: 1000, post: 'trainer' },
          { datum: '2026-10-01', bedrag: 696, post: 'verlet' },
        ],
      });
    const execution = (closed: string | null) => ({
      books: [book(closed)],
      lists: [list],
      appointments: appointmentsIn([staff]),
    });
    // 1 000 + 10 × 58 = 1 580; the replacement of 696 and the hours of 2027 are left out.
    expect(realised(board, 2026, execution('2027-02-01'))?.value?.toFixed()).toBe('1580');
    expect(realised(board, 2026, execution(null))).toBeNull();
  });
});

describe('costs of replacement', () => {
  it.each([
    [58, '696'],
    [113, '1356'],
    [77, '924'],
    [95, '1140'],
  ])('W23: 12 hours at %d euros is %s euros (Rekenkamer 2024)', (tariff, expected) => {
    const plan = doc('plan', {
      id: 'plan',
      activiteiten: [
        { id: 'a', titel: 'A', kosten: [{ post: 'verlet', bedrag: tariff, per: 'uur', aantal: 12 }] },
      ],
    });
    expect(plannedCosts(plan)[0]?.value?.toFixed()).toBe(expected);
  });
});

describe('a whole school', () => {
  const totals = (year: string): (string | undefined)[] => {
    const staff = register(
      ...Array.from({ length: 40 }, () => appointed('leraar', 1)),
      ...Array.from({ length: 10 }, () => appointed('oop', 1)),
    );
    const pots = ['basisrecht-uren', 'basisrecht-geld'] as const;
    const balances = (staff.data.medewerkers ?? []).flatMap(({ id }) =>
      pots.map((one) => rightOnly(id, one, year, right(staff, one, year, id))),
    );
    const all = rightTotals(staff, balances);
    return pots.map((one) =>
      all.find(({ group, pot: of }) => group === 'school' && of === one)?.right.value?.toFixed(),
    );
  };

  it('W25: 40 × 83 + 10 × 40 = 3 720 hours and 50 × 600 = 30 000 euros from 2018-2019', () => {
    expect(totals('2018-2019')).toEqual(['3720', '30000']);
  });

  it('W25: 40 × 600 + 10 × 500 = 29 000 euros in 2014-2015', () => {
    expect(totals('2014-2015')).toEqual(['3720', '29000']);
  });
});
