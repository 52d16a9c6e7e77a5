import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/base/decimal.ts';
import type { Doc } from '../../src/documents/kind.ts';
import { type Appointment, sizeOn } from '../../src/figures/appointment.ts';
import type { Charge } from '../../src/figures/ledger/charge.ts';
import type { SchoolView } from '../../src/rules/input.ts';
import { bookedAsBasicRight } from '../../src/rules/nl-vo/_shared/basic-right.ts';
import { ledgerOf } from '../support/ledger.ts';

const doc = <K extends 'plan' | 'persoonlijk-plan' | 'deelname' | 'aanvraag'>(
  soort: K,
  id: string,
  data: object,
): Doc<K> => ({ file: `/${id}.yaml`, soort, id, data: { soort, id, ...data } }) as unknown as Doc<K>;
const chargesIn = (own: Doc, others: readonly Doc[] = []) => ledgerOf([...others, own]).in(own.file);

const DAY = { id: 'a-dag', titel: 'Dag', opgedragen: true, 'uren-uit': 'basisrecht', uren: { totaal: 8 } };
const plan = (activiteiten: object[], more: object = {}, id = 'plan') =>
  doc('plan', id, { activiteiten, ...more });
const personal = (activiteiten: object[], more: object = {}, medewerker = 'p-1', id = 'pop') =>
  doc('persoonlijk-plan', id, { medewerker, activiteiten, ...more });
const list = (...regels: object[]) => doc('deelname', 'lijst', { schooljaar: '2026-2027', regels });
const short = ({ person, activity, assigned, activityPot, pot, hours, potAt, place }: Charge) =>
  [
    person ?? '-',
    activity,
    assigned ? 'opgedragen' : 'eigen',
    activityPot ?? '-',
    pot,
    hours?.value?.toFixed() ?? '?',
    potAt === null ? '-' : potAt.file === place.file ? potAt.pointer : `${potAt.file}${potAt.pointer}`,
    place.pointer,
  ].join(' ');

describe('the activity that a reference means', () => {
  const years = ['2025-2026', '2026-2027'].map((schooljaar) =>
    plan([DAY], { schooljaar }, `plan-${schooljaar.slice(0, 4)}`),
  );
  const both = ledgerOf([
    doc('plan', 'leeg', {}),
    ...years,
    personal([{ id: 'a-eigen' }]),
    personal([{ id: 'a-eigen' }], {}, 'p-2', 'pop-2'),
  ]);
  const key = (reference: string, year?: string) =>
    both.activityNamed(reference, { school: 's', year })?.key ?? null;

  it('with its plan, only of that plan', () => {
    expect(key('plan-2026/a-dag')).toBe('plan-2026/a-dag');
    expect(key('plan-2027/a-dag')).toBeNull();
    expect(key('plan-2026/a-weg')).toBeNull();
  });

  it('without its plan, of any plan, or of the school year that is asked', () => {
    expect(key('a-dag')).toBe('plan-2025/a-dag');
    expect(key('a-dag', '2026-2027')).toBe('plan-2026/a-dag');
    expect(key('a-dag', '2027-2028')).toBeNull();
    const undated = ledgerOf([plan([DAY])]);
    expect(undated.activityNamed('a-dag', { school: 's', year: '2027-2028' })?.key).toBe('plan/a-dag');
  });

  it('without its plan, never of another school; from a board only the one of that name', () => {
    const two = ledgerOf([plan([DAY], { scholen: ['s'] }, 'een'), plan([DAY], { scholen: ['t'] }, 'twee')]);
    expect(two.activityNamed('a-dag', { school: 's' })?.key).toBe('een/a-dag');
    expect(two.activityNamed('a-dag', { school: 't' })?.key).toBe('twee/a-dag');
    expect(two.activityNamed('a-dag', { school: 'u' })).toBeNull();
    expect(two.activityNamed('a-dag', { school: null })).toBeNull();
    expect(ledgerOf([plan([DAY])]).activityNamed('a-dag', { school: null })?.key).toBe('plan/a-dag');
  });

  it('in a personal plan by the name of that plan', () => {
    expect(both.activityNamed('pop-2/a-eigen', { school: 's' })).toMatchObject({
      key: 'pop-2/a-eigen',
      id: 'a-eigen',
      collective: null,
    });
    expect(key('pop/a-weg')).toBeNull();
    expect(key('a-eigen')).toBeNull();
    const bare = ledgerOf([doc('persoonlijk-plan', 'pop', {})]);
    expect(bare.activityNamed('pop/a', { school: 's' })).toBeNull();
  });
});

describe('who is charged, from which pot, and where that stands', () => {
  it('in a plan: the line of the person, else the activity', () => {
    const rows = [
      { medewerker: 'p-1' },
      { medewerker: 'p-2', uren: 7, 'uren-uit': 'werkgever' },
      { groep: 'team' },
    ];
    expect(
      chargesIn(
        plan([
          { ...DAY, deelnemers: rows },
          { id: 'b', titel: 'B' },
        ]),
      ).map(short),
    ).toEqual([
      '- plan/b eigen - werkgever ? - /activiteiten/1',
      'p-1 plan/a-dag opgedragen basisrecht basisrecht 8 /activiteiten/0/uren-uit /activiteiten/0/deelnemers/0',
      'p-2 plan/a-dag opgedragen basisrecht werkgever 7 /activiteiten/0/deelnemers/1/uren-uit /activiteiten/0/deelnemers/1',
      '- plan/a-dag opgedragen basisrecht basisrecht 8 /activiteiten/0/uren-uit /activiteiten/0/deelnemers/2',
    ]);
  });

  it('in a personal plan: what it says itself, else the activity that it follows', () => {
    const own = personal([
      { activiteit: 'plan/a-dag', 'uren-uit': 'basisrecht', facilitering: { uren: 6 } },
      { activiteit: 'plan/a-dag' },
      { activiteit: 'plan/weg', opgedragen: true },
      { id: 'a-eigen', uren: { totaal: 3 }, opgedragen: false },
      { titel: 'Lezen' },
    ]);
    expect(chargesIn(own, [plan([DAY])]).map(short)).toEqual([
      'p-1 plan/a-dag opgedragen basisrecht basisrecht 6 /activiteiten/0/uren-uit /activiteiten/0',
      'p-1 plan/a-dag opgedragen basisrecht basisrecht 6 /activiteiten/0/uren-uit /activiteiten/1',
      'p-1 plan/weg opgedragen - werkgever ? - /activiteiten/2',
      'p-1 pop/a-eigen eigen - werkgever 3 - /activiteiten/3',
      'p-1 pop/4 eigen - werkgever ? - /activiteiten/4',
    ]);
    const silent = personal([{ activiteit: 'plan/a-dag' }]);
    expect(chargesIn(silent, [plan([DAY])]).map(short)).toEqual([
      'p-1 plan/a-dag opgedragen basisrecht basisrecht 8 /plan.yaml/activiteiten/0/uren-uit /activiteiten/0',
    ]);
  });

  it('in a list of who took part: the line, else the person in the plan, else the activity; absent is nothing', () => {
    const rows = [
      { medewerker: 'p-1', 'uren-uit': 'werkgever' },
      { medewerker: 'p-2', 'uren-uit': 'lpb-uren' },
    ];
    const plans = [plan([{ ...DAY, deelnemers: rows }], { schooljaar: '2026-2027' })];
    const row = (medewerker: string, more: object = {}) => ({ activiteit: 'a-dag', medewerker, ...more });
    const lines = list(
      row('p-2', { uren: 5 }),
      row('p-3'),
      row('p-1', { 'uren-uit': 'basisrecht' }),
      row('p-1', { afwezig: true }),
      { activiteit: 'weg', medewerker: 'p-1' },
    );
    expect(chargesIn(lines, plans).map(short)).toEqual([
      'p-2 plan/a-dag opgedragen basisrecht lpb-uren 5 /plan.yaml/activiteiten/0/deelnemers/1/uren-uit /regels/0',
      'p-3 plan/a-dag opgedragen basisrecht basisrecht ? /plan.yaml/activiteiten/0/uren-uit /regels/1',
      'p-1 plan/a-dag opgedragen basisrecht basisrecht ? /regels/2/uren-uit /regels/2',
      'p-1 weg eigen - werkgever ? - /regels/4',
    ]);
    const own = [personal([{ id: 'x', opgedragen: true, 'uren-uit': 'basisrecht' }])];
    expect(chargesIn(list({ activiteit: 'pop/x', medewerker: 'p-1' }), own).map(short)).toEqual([
      'p-1 pop/x opgedragen basisrecht basisrecht ? /pop.yaml/activiteiten/0/uren-uit /regels/0',
    ]);
  });

  it('on the basic right where the plan gives another pot, when a line says so', () => {
    const booked = (more: object, pot: 'lpb-uren' | 'ontwikkeltijd', of: object = {}) => {
      const lines = list({ activiteit: 'a-dag', medewerker: 'p-1', ...more });
      const plans = [plan([{ ...DAY, 'uren-uit': 'lpb-uren', deelnemers: [{ medewerker: 'p-1', ...of }] }])];
      const view = { ledger: ledgerOf([...plans, lines]) } as SchoolView;
      return bookedAsBasicRight(lines, view, pot).map(({ potAt }) => potAt.pointer);
    };
    expect(booked({ 'uren-uit': 'basisrecht' }, 'lpb-uren')).toEqual(['/regels/0/uren-uit']);
    expect(booked({ 'uren-uit': 'basisrecht' }, 'ontwikkeltijd')).toEqual([]);
    expect(booked({}, 'lpb-uren')).toEqual([]);
    // The plan says it: then it is told there.
    expect(booked({}, 'lpb-uren', { 'uren-uit': 'basisrecht' })).toEqual([]);
  });
});

describe('what a person consented to', () => {
  const AGREED = { akkoord: { medewerker: '2026-06-30' } };
  const written = (datum: string) => ({ opgesteld: { datum } });
  const hours = (plans: Doc<'plan'>[], personalPlans: Doc<'persoonlijk-plan'>[] = []) => {
    const given = ledgerOf([...plans, ...personalPlans]).consent('p-1', 'plan/a-dag').hours;
    return given instanceof Decimal ? given.toFixed() : given;
  };
  const row = (instemming: object | undefined, medewerker = 'p-1') => ({
    medewerker,
    ...(instemming ? { instemming } : {}),
  });
  const withRows = (...deelnemers: object[]) => plan([{ ...DAY, deelnemers }]);
  const own = (more: object = {}, agreed: object = AGREED, who = 'p-1') =>
    personal([{ activiteit: 'plan/a-dag', 'uren-uit': 'basisrecht', ...more }], agreed, who);

  it('is nothing without words, all without a number, else the most that was said', () => {
    expect(hours([withRows(row(undefined))])).toBeNull();
    expect(hours([plan([])])).toBeNull();
    expect(hours([])).toBeNull();
    expect(hours([withRows(row({ datum: '2026-06-01' }))])).toBe('alles');
    expect(hours([withRows(row({ uren: 4 }), row({ uren: 6 }), row({ uren: 5 }))])).toBe('6');
    expect(hours([withRows(row({ uren: 4 }), row({ datum: '2026-06-01' }))])).toBe('alles');
    expect(hours([withRows(row({ uren: 4 }, 'p-2'))])).toBeNull();
  });

  it('is what an agreed personal plan takes from the basic right', () => {
    expect(hours([withRows()], [own({ facilitering: { uren: 5 } })])).toBe('5');
    expect(hours([withRows()], [own()])).toBe('8'); // as long as the activity lasts
    expect(hours([plan([{ ...DAY, uren: undefined }])], [own()])).toBe('alles');
    expect(hours([withRows()], [own({ 'uren-uit': 'werkgever' })])).toBeNull();
    expect(hours([withRows()], [own({}, {})])).toBeNull();
    expect(hours([withRows()], [own({}, { akkoord: {} })])).toBeNull();
    expect(hours([withRows()], [own({}, AGREED, 'p-2')])).toBeNull();
    expect(
      hours([withRows()], [personal([{ activiteit: 'plan/a-ander', 'uren-uit': 'basisrecht' }], AGREED)]),
    ).toBeNull();
  });

  it('is what a personal plan agrees to in hours, where the plan takes them from the basic right', () => {
    const silent = (more: object) => personal([{ activiteit: 'plan/a-dag', ...more }], AGREED);
    expect(hours([withRows()], [silent({ facilitering: { uren: 5 } })])).toBe('5');
    expect(hours([withRows()], [silent({})])).toBeNull();
  });

  it('is what the person asked for, unless that was refused', () => {
    const asked = (uitkomst?: string) => {
      const request = {
        medewerker: 'p-1',
        'ingediend-op': '2026-09-01',
        activiteit: 'plan/a-dag',
        uren: { totaal: 4 },
        'uren-uit': 'basisrecht',
        ...(uitkomst ? { besluit: { datum: '2026-09-08', uitkomst } } : {}),
      };
      const ledger = ledgerOf([withRows(), doc('aanvraag', 'vraag', request)]);
      return ledger.consent('p-1', 'plan/a-dag').hours?.toString() ?? null;
    };
    expect(asked()).toBe('4');
    expect(asked('toegekend')).toBe('4');
    expect(asked('geweigerd')).toBeNull();
  });

  it('a personal plan counts from the day on which the collective plan was written', () => {
    const on = (day: string) =>
      hours([plan([], written('2027-01-01'), 'ander'), plan([DAY], written(day))], [own()]);
    expect(on('2026-06-30')).toBe('8');
    expect(on('2026-07-01')).toBeNull();
    expect(
      ledgerOf([personal([{ id: 'x', 'uren-uit': 'basisrecht' }], AGREED)]).consent('p-1', 'pop/x').hours,
    ).toBe('alles');
  });

  const money = (
    plans: Doc<'plan'>[],
    personalPlans: Doc<'persoonlijk-plan'>[] = [],
    activity = 'plan/a-dag',
  ) => {
    const given = ledgerOf([...plans, ...personalPlans]).consent('p-1', activity).money;
    return given instanceof Decimal ? given.toFixed() : given;
  };

  it('for money: true is all, a number is a number, and nothing is zero', () => {
    expect(money([])).toBe('0');
    expect(money([withRows(row(undefined))])).toBe('0');
    expect(money([withRows(row({ geld: true }))])).toBe('alles');
    expect(money([withRows(row({ geld: 40 }), row({ geld: 60 }), row({ geld: 50 }))])).toBe('60');
    expect(money([withRows(row({ geld: false }))])).toBe('0');
  });

  it('for money: also what an agreed personal plan sets aside for that activity', () => {
    expect(money([withRows()], [own({ facilitering: { bedrag: 45 } })])).toBe('45');
    expect(money([withRows()], [own({ facilitering: {} })])).toBe('0');
    expect(money([withRows()], [own()])).toBe('0');
    expect(
      money([withRows()], [personal([{ activiteit: 'plan/a-ander', facilitering: { bedrag: 45 } }], AGREED)]),
    ).toBe('0');
    const mine = personal(
      [{ id: 'x', facilitering: { bedrag: 30 } }, { facilitering: { bedrag: 99 } }],
      AGREED,
    );
    expect(money([], [mine], 'pop/x')).toBe('30');
    expect(money([], [doc('persoonlijk-plan', 'pop', { medewerker: 'p-1', ...AGREED })], 'pop/x')).toBe('0');
  });
});

describe('the size of the appointments on a day', () => {
  const job = (person: string, betrekkingsomvang: number | string, van: string, tot: string | null) =>
    ({ person, betrekkingsomvang, van, tot }) as Appointment;
  const appointments = [
    job('p-1', 0.4, '2026-08-01', null),
    job('p-1', 0.2, '2026-09-01', '2026-12-31'),
    job('p-2', 1, '2020-01-01', null),
    job('p-1', 'x', '2020-01-01', null),
  ];
  const size = (written: number | string) => (typeof written === 'number' ? new Decimal(written) : null);

  it.each([
    ['2026-07-31', '0'],
    ['2026-08-01', '0.4'],
    ['2026-08-31', '0.4'],
    ['2026-09-01', '0.6'],
    ['2026-12-31', '0.6'],
    ['2027-01-01', '0.4'],
  ])('on %s it is %s', (day, expected) => {
    expect(sizeOn('p-1', day, appointments, size).toFixed()).toBe(expected);
  });
});
