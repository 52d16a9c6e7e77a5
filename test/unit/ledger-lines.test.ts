import { describe, expect, it } from 'vitest';
import type { Doc } from '../../src/documents/kind.ts';
import type { Charge } from '../../src/figures/ledger/charge.ts';
import { ledgerOf } from '../support/ledger.ts';

const doc = (soort: string, id: string, data: object): Doc =>
  ({ file: `/${id}.yaml`, soort, id, data: { soort, id, ...data } }) as unknown as Doc;
const YEAR = { schooljaar: '2026-2027' };
const plan = (activiteiten: object[], more: object = YEAR, id = 'plan') =>
  doc('plan', id, { activiteiten, ...more });
const personal = (activiteiten: object[], more: object = {}, id = 'pop') =>
  doc('persoonlijk-plan', id, { medewerker: 'p-1', activiteiten, ...more });
const request = (more: object, besluit: object | null = { datum: '2026-09-08', uitkomst: 'toegekend' }) =>
  doc('aanvraag', 'vraag', {
    medewerker: 'p-1',
    'ingediend-op': '2026-09-01',
    ...more,
    ...(besluit === null ? {} : { besluit }),
  });
const list = (regels: object[], more: object = {}) =>
  doc('deelname', 'lijst', { school: 's', ...YEAR, regels, ...more });
const book = (boekingen: object[], more: object = { school: 's' }) =>
  doc('uitgaven', 'boek', { boekingen, ...more });
const register = (school: string) =>
  doc('personeel', `personeel-${school}`, { school, medewerkers: [{ id: 'p-1' }] });

const linesOf = (own: Doc, others: readonly Doc[] = []): readonly Charge[] =>
  ledgerOf([...others, own]).in(own.file);
const at = ({ potAt, place }: Charge): string =>
  potAt === null ? '-' : potAt.file === place.file ? potAt.pointer : `${potAt.file}${potAt.pointer}`;
const pots = (own: Doc, others: readonly Doc[] = []): string[] =>
  linesOf(own, others).map((line) => `${line.pot} ${line.hours?.value?.toFixed() ?? '?'} ${at(line)}`);
const counting = (own: Doc, others: readonly Doc[] = []): boolean[] =>
  linesOf(own, others).map(({ counts }) => counts);
const left = (docs: readonly Doc[], measure: 'planned' | 'plannedMoney' = 'planned'): string[] =>
  ledgerOf(docs)
    .of('p-1', '2026-2027')
    [measure].map(({ charge, rest }) => `${charge.activity} ${rest.value?.toFixed() ?? '?'}`);

const DAY = { id: 'a', titel: 'A', 'uren-uit': 'basisrecht', uren: { totaal: 8 } };
const ME = { medewerker: 'p-1' };
const FROM = { 'uren-uit': 'basisrecht' };
const WORK = { 'uren-uit': 'werkgever' };
const IN_PLAN = { activiteit: 'plan/a' };
const OWN = { id: 'x', titel: 'X', wanneer: { datum: '2026-11-10' }, uren: { totaal: 8 }, ...FROM };

describe('a line of a plan', () => {
  it('of an activity that names nobody has its pot and hours, and is nobody’s', () => {
    expect(pots(plan([DAY]))).toEqual(['basisrecht 8 /activiteiten/0/uren-uit']);
    expect(counting(plan([DAY]))).toEqual([false]);
    expect(counting(plan([{ ...DAY, deelnemers: [{ groep: 'hele-team' }] }]))).toEqual([false]);
  });

  it('follows the personal plan, and says its own field where that says the same', () => {
    const own = (more: object) => [personal([{ ...IN_PLAN, ...more }])];
    const named = (more: object = {}) => plan([{ ...DAY, ...more, deelnemers: [ME] }]);
    expect(pots(named(), own(WORK))).toEqual(['werkgever 8 /pop.yaml/activiteiten/0/uren-uit']);
    expect(pots(named(), own(FROM))).toEqual(['basisrecht 8 /activiteiten/0/uren-uit']);
    expect(pots(plan([{ ...DAY, deelnemers: [{ ...ME, ...FROM }] }]), own(FROM))).toEqual([
      'basisrecht 8 /activiteiten/0/deelnemers/0/uren-uit',
    ]);
    // The plan says nothing, which is the employer's: then the word of the personal plan holds where that stands.
    expect(pots(named({ 'uren-uit': undefined }), own(WORK))).toEqual([
      'werkgever 8 /pop.yaml/activiteiten/0/uren-uit',
    ]);
  });

  it('takes what it leaves out from the organiser, also where that plan is read later', () => {
    const taking = plan([{ id: 'b', titel: 'B', 'activiteit-van': 'plan/a', deelnemers: [ME] }], YEAR, 'aan');
    const [own] = ledgerOf([taking, plan([DAY])]).in(taking.file);
    expect(own).toMatchObject({ activity: 'plan/a', pot: 'basisrecht' });
    expect(own?.hours?.value?.toFixed()).toBe('8');
  });

  it('of two activities with one name, the first is meant', () => {
    const twice = ledgerOf([plan([DAY, { ...DAY, ...WORK }])]);
    expect(twice.activityNamed('plan/a', { school: 's' })?.pot?.name).toBe('basisrecht');
  });

  it('is of the school year of its plan, whatever its days; of a plan with a period by its days', () => {
    const years = (when: object, more: object) =>
      linesOf(plan([{ ...DAY, ...when }], more)).map((line) => line.years);
    const LATE = { wanneer: { datum: '2027-08-20' } };
    const PERIOD = { periode: { van: '2026-08-01', tot: '2027-07-31' } };
    const LONG = { periode: { van: '2026-08-01', tot: '2028-07-31' } };
    expect(years(LATE, YEAR)).toEqual([['2026-2027']]);
    expect(years(LATE, PERIOD)).toEqual([['2027-2028']]);
    expect(years({}, PERIOD)).toEqual([['2026-2027']]);
    expect(years({}, LONG)).toEqual([null]);
  });

  it('that assigns something of no known year does so in any year', () => {
    const assigned = { ...DAY, opgedragen: true, deelnemers: [ME] };
    const told = (more: object) => ledgerOf([plan([assigned], more)]).assignedTo('p-1', '2026-2027').length;
    expect(told({ periode: { van: '2026-08-01', tot: '2028-07-31' } })).toBe(1);
    expect(told({ schooljaar: '2027-2028' })).toBe(0);
  });
});

describe('a reference', () => {
  it('to what follows an activity of a plan, by a name in the personal plan, means nothing', () => {
    const ledger = ledgerOf([plan([DAY]), personal([{ id: 'x', ...IN_PLAN }])]);
    expect(ledger.activityNamed('pop/x', { school: 's' })).toBeNull();
  });

  it('from a board to no activity at all means nothing', () => {
    expect(ledgerOf([plan([DAY])]).activityNamed('weg', { school: null })).toBeNull();
  });

  it('to an activity of a personal plan without a name goes by its place', () => {
    const { id, ...nameless } = OWN;
    const own = ledgerOf([personal([nameless])]).activityNamed('pop/0', { school: 's' });
    expect(own).toMatchObject({ key: 'pop/0', id: '0' });
  });

  const schools = [
    plan([{ ...DAY, ...WORK }], { ...YEAR, scholen: ['t'] }, 'een'),
    plan([DAY], { ...YEAR, scholen: ['s'] }, 'twee'),
    plan([DAY], { schooljaar: '2027-2028', scholen: ['s'] }, 'drie'),
  ];
  const BARE = { activiteit: 'a' };
  const paid = (datum: string) => book([{ ...ME, ...BARE, datum, bedrag: 10, 'geld-uit': 'basisrecht' }]);

  it.each([
    ['a personal plan', personal([BARE]), 'twee/a'],
    ['a request', request(BARE), 'twee/a'],
    ['a list', list([{ ...ME, ...BARE }]), 'twee/a'],
    ['a list of a later year', list([{ ...ME, ...BARE }], { schooljaar: '2027-2028' }), 'drie/a'],
    ['a booking', paid('2026-10-01'), 'twee/a'],
    ['a booking of a later year', paid('2027-10-01'), 'drie/a'],
    // No plan of that year: any of the school.
    ['a booking of a year without a plan', paid('2030-10-01'), 'twee/a'],
  ])('by a bare name in %s means the plan of its school and year', (_, own, expected) => {
    expect(linesOf(own, schools).map(({ activity }) => activity)).toEqual([expected]);
  });
});

describe('a line of a personal plan', () => {
  it('on an activity that is not there says its own pot and hours', () => {
    const own = personal([{ activiteit: 'plan/weg', ...FROM, facilitering: { uren: 4 } }]);
    expect(pots(own)).toEqual(['basisrecht 4 /activiteiten/0/uren-uit']);
  });

  it('goes before the activity in how long it lasts', () => {
    expect(pots(personal([{ ...IN_PLAN, uren: { totaal: 5 } }]), [plan([DAY])])).toEqual([
      'basisrecht 5 /plan.yaml/activiteiten/0/uren-uit',
    ]);
  });

  it('says the same again where it gives no hours and means the same pot', () => {
    const lines = (...more: object[]) =>
      counting(personal(more.map((one) => ({ ...IN_PLAN, ...one }))), [plan([DAY])]);
    expect(lines({}, FROM)).toEqual([true, false]);
    expect(lines({}, { 'uren-uit': 'lpb-uren' })).toEqual([true, true]);
    expect(lines({}, { facilitering: { uren: 2 } })).toEqual([true, true]);
    const gone = (...more: object[]) =>
      counting(personal(more.map((one) => ({ activiteit: 'plan/weg', ...one }))));
    expect(gone(FROM, WORK)).toEqual([true, true]);
    expect(gone(FROM, FROM)).toEqual([true, false]);
  });

  it('counts where it is the one of two plans that says the pot', () => {
    const silent = personal([IN_PLAN], {}, 'pop-stil');
    const telling = personal([{ ...IN_PLAN, ...FROM }]);
    const day = plan([DAY]);
    expect(counting(telling, [day, silent])).toEqual([true]);
    expect(counting(silent, [day, telling])).toEqual([false]);
  });

  it('goes before a granted request where it says hours or pot, and after it where it says neither', () => {
    const granted = request({ ...IN_PLAN, ...FROM });
    const both = (more: object): readonly [boolean[], boolean[]] => {
      const own = personal([{ ...IN_PLAN, ...more }]);
      const day = plan([DAY]);
      return [counting(own, [day, granted]), counting(granted, [day, own])];
    };
    expect(both({})).toEqual([[false], [true]]);
    expect(both({ facilitering: { uren: 3 } })).toEqual([[true], [false]]);
    expect(both(WORK)).toEqual([[true], [false]]);
  });
});

describe('money that a personal plan sets aside', () => {
  const money = (more: object) => {
    const [line] = linesOf(personal([{ ...OWN, ...more }]));
    const amount = line?.money;
    return amount == null ? 'geen' : (amount.value?.toFixed() ?? 'onbekend');
  };
  const cost = (more: object = {}) => ({ post: 'inschrijving', bedrag: 60, ...more });

  it.each([
    ['an amount', { facilitering: { bedrag: 45 }, kosten: [cost()] }, '45'],
    ['no euros at all', { facilitering: { bedrag: 0 }, kosten: [cost()] }, 'geen'],
    ['costs that nobody is said to pay', { kosten: [cost()] }, 'onbekend'],
    ['such costs beside free ones', { kosten: [cost({ gratis: true }), cost()] }, 'onbekend'],
    ['such costs, of hours of the employer', { ...WORK, kosten: [cost()] }, 'geen'],
    ['no costs', {}, 'geen'],
    ['what is free', { kosten: [cost({ gratis: true })] }, 'geen'],
    ['what another pays', { kosten: [cost({ 'betaald-door': 'bestuur' })] }, 'geen'],
    ['what a budget pays', { kosten: [cost({ 'kosten-uit': 'pm' })] }, 'geen'],
  ])('%s', (_, more, expected) => {
    expect(money(more)).toBe(expected);
  });
});

describe('a line of a request', () => {
  it('is there only when the request is granted', () => {
    expect(linesOf(request(IN_PLAN), [plan([DAY])])).toHaveLength(1);
    expect(linesOf(request(IN_PLAN, null), [plan([DAY])])).toEqual([]);
    expect(linesOf(request(IN_PLAN, { datum: '2026-09-08', uitkomst: 'geweigerd' }), [plan([DAY])])).toEqual(
      [],
    );
  });

  it('says nothing of a person’s hours before it is granted', () => {
    const followed = list([{ ...ME, ...IN_PLAN, uren: 6 }]);
    const asked = (besluit?: null) => request({ ...IN_PLAN, 'uren-uit': 'lpb-uren' }, besluit);
    expect(pots(followed, [plan([DAY]), asked()])).toEqual(['lpb-uren 6 /vraag.yaml/uren-uit']);
    expect(pots(followed, [plan([DAY]), asked(null)])).toEqual([
      'basisrecht 6 /plan.yaml/activiteiten/0/uren-uit',
    ]);
  });

  it('names its pot, its activity and the place of hours that it does not give', () => {
    const [bare] = linesOf(request({ omschrijving: 'Cursus', ...FROM }));
    expect(bare).toMatchObject({ activity: 'vraag', pot: 'basisrecht', assigned: false, asksConsent: false });
    expect(bare?.potAt).toEqual({ file: '/vraag.yaml', pointer: '/uren-uit', part: 'value' });
    expect(bare?.place).toEqual({ file: '/vraag.yaml', pointer: '', part: 'value' });
    expect(bare?.hours?.source).toEqual({ file: '/vraag.yaml', pointer: '/uren', part: 'value' });
    const [gone] = linesOf(request({ activiteit: 'plan/weg' }));
    expect(gone).toMatchObject({ activity: 'plan/weg', activityPot: undefined });
    const [silent] = linesOf(request(IN_PLAN), [plan([{ id: 'a', titel: 'A' }])]);
    expect(silent).toMatchObject({ activity: 'plan/a', activityPot: undefined, pot: 'werkgever' });
  });

  it('asks consent where the activity is assigned', () => {
    const assigned = (opgedragen: boolean) =>
      linesOf(request(IN_PLAN), [plan([{ ...DAY, opgedragen }])]).map((line) => [
        line.assigned,
        line.asksConsent,
      ]);
    expect(assigned(true)).toEqual([[true, true]]);
    expect(assigned(false)).toEqual([[false, false]]);
  });

  it('is of the year of its own days, else of its activity, else of the day on which it was asked', () => {
    const years = (more: object) =>
      linesOf(request(more), [plan([DAY], { schooljaar: '2027-2028' })])[0]?.years;
    expect(years({ ...IN_PLAN, wanneer: { datum: '2028-09-10' } })).toEqual(['2028-2029']);
    expect(years(IN_PLAN)).toEqual(['2027-2028']);
    expect(years({ omschrijving: 'Cursus' })).toEqual(['2026-2027']);
  });
});

describe('a line of a list or a book', () => {
  it('on an activity that is not there says its own pot', () => {
    expect(pots(list([{ ...ME, activiteit: 'weg', ...FROM, uren: 6 }]))).toEqual([
      'basisrecht 6 /regels/0/uren-uit',
    ]);
  });

  it('always counts, twice said or not: each line is hours of its own', () => {
    const line = { ...ME, ...IN_PLAN, uren: 3 };
    expect(counting(list([line, line]), [plan([DAY])])).toEqual([true, true]);
  });

  it('is not of the pot of somebody else who is named', () => {
    const named = plan([{ ...DAY, deelnemers: [{ medewerker: 'p-2', ...WORK }] }]);
    expect(pots(list([{ ...ME, ...IN_PLAN, uren: 6 }]), [named])).toEqual([
      'basisrecht 6 /plan.yaml/activiteiten/0/uren-uit',
    ]);
  });

  it('asks no consent for what another person chose for herself', () => {
    const other = list([{ medewerker: 'p-2', activiteit: 'pop/x', uren: 6 }]);
    expect(linesOf(other, [personal([OWN])]).map(({ asksConsent }) => asksConsent)).toEqual([false]);
  });

  it('of a book is of the own right of a person, or of none', () => {
    const booking = { datum: '2026-10-01', bedrag: 10, 'geld-uit': 'basisrecht' };
    const lines = linesOf(book([booking, { ...booking, ...ME }, { ...booking, ...ME, 'geld-uit': 'pm' }]));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ person: 'p-1', from: 'boeking', years: ['2026-2027'], counts: true });
    expect(lines[0]?.place.pointer).toBe('/boekingen/1');
  });
});

describe('an agreement that a person gave', () => {
  const AGREED = { akkoord: { medewerker: '2026-06-30' } };
  const consent = (docs: readonly Doc[], activity = 'plan/a') => {
    const { hours, money } = ledgerOf(docs).consent('p-1', activity);
    return [hours, money].map((one) => one?.toString() ?? 'geen').join(' ');
  };
  const agreed = (...lines: object[]) => personal(lines, AGREED);

  it('at the participant is to no money where it says none', () => {
    const row = { ...ME, instemming: { datum: '2026-06-01' } };
    expect(consent([plan([{ ...DAY, deelnemers: [row] }])])).toBe('alles 0');
  });

  it('in a personal plan is to hours of the own right only', () => {
    const hours = (uren: number, more: object = {}) => ({ ...IN_PLAN, ...more, facilitering: { uren } });
    expect(consent([plan([DAY]), agreed(hours(3, FROM), hours(5, WORK))])).toBe('3 0');
    expect(consent([plan([{ ...DAY, ...WORK }]), agreed(hours(5))])).toBe('geen 0');
  });

  it('in a personal plan to an activity that is not there is to all of it, or to nothing that it names', () => {
    const gone = { activiteit: 'plan/weg' };
    expect(consent([agreed({ ...gone, ...FROM })], 'plan/weg')).toBe('alles 0');
    expect(consent([agreed({ ...gone, facilitering: { uren: 5 } })], 'plan/weg')).toBe('geen 0');
  });

  it('in a request is to the hours asked from the own right, all where it gives none', () => {
    const asked = (more: object) => consent([plan([DAY]), request({ ...IN_PLAN, ...more }, null)]);
    expect(asked({ ...FROM, uren: { totaal: 4 } })).toBe('4 0');
    expect(asked(FROM)).toBe('alles 0');
    expect(asked({ uren: { totaal: 4 } })).toBe('geen 0');
    expect(asked({ ...WORK, uren: { totaal: 4 } })).toBe('geen 0');
  });
});

describe('what own plans may be filled with', () => {
  const UMBRELLA = { id: 'a', titel: 'A', opgedragen: false, ...FROM };
  const followed = (more: object = {}) => list([{ ...ME, ...IN_PLAN, ...FROM, uren: 6, ...more }]);

  it.each([
    // 8 − 6 = 2
    ['not assigned, of the own right and of no length', plan([UMBRELLA]), 'pop/x 2'],
    ['that no plan says more of', plan([]), 'pop/x 2'],
    ['with a length', plan([{ ...UMBRELLA, uren: { totaal: 6 } }]), 'pop/x 8'],
    ['that is assigned', plan([{ ...UMBRELLA, opgedragen: true }]), 'pop/x 8'],
    ['of the employer', plan([{ ...UMBRELLA, ...WORK }]), 'pop/x 8'],
  ])('an activity %s', (_, of, expected) => {
    expect(left([of, personal([OWN]), followed()])).toEqual([expected]);
  });

  it('not one that is a person’s own', () => {
    const own = { id: 'y', titel: 'Y', wanneer: OWN.wanneer, ...FROM };
    // Its own hours are not known; those of x stay 8.
    expect(left([personal([OWN, own]), followed({ activiteit: 'pop/y' })])).toEqual(['pop/x 8', 'pop/y ?']);
  });

  it('own activities and requests, and nothing that a plan of a school has', () => {
    const other = { ...DAY, id: 'b' };
    const of = (...own: readonly Doc[]) => left([plan([UMBRELLA, other]), ...own, followed()]);
    // 8 − 6 = 2
    expect(of(request({ omschrijving: 'Cursus', uren: { totaal: 8 }, ...FROM }))).toEqual(['vraag 2']);
    expect(of(request({ activiteit: 'plan/weg', uren: { totaal: 8 }, ...FROM }))).toEqual(['plan/weg 2']);
    expect(of(personal([{ activiteit: 'plan/b' }]))).toEqual(['plan/b 8']);
    expect(of(request({ activiteit: 'plan/b' }))).toEqual(['plan/b 8']);
    const named = plan([UMBRELLA, { ...other, deelnemers: [ME] }]);
    expect(left([named, followed()])).toEqual(['plan/b 8']);
    // A plan of the school that takes part in what no plan has: its row is not the person's own plan.
    const taking = { ...other, 'activiteit-van': 'weg/b', opgedragen: false, deelnemers: [ME] };
    expect(left([plan([UMBRELLA, taking]), followed()])).toEqual(['weg/b 8']);
  });
});

describe('a list that is closed', () => {
  const closed = (school: string) =>
    doc('deelname', `lijst-${school}`, { school, ...YEAR, regels: [], 'afgesloten-op': '2027-07-15' });
  const of = (...scholen: string[]) => plan([{ ...DAY, deelnemers: [ME] }], { ...YEAR, scholen });

  it.each([
    [
      'of the school of person and plan, whatever the other schools of the person',
      ['s', 't'],
      ['t'],
      ['t'],
      '0',
    ],
    [
      'of the school of person and plan, whatever the other schools of the plan',
      ['t'],
      ['t', 'u'],
      ['t'],
      '0',
    ],
    ['of the plan, for a person of another school', ['s'], ['t'], ['t'], '0'],
    ['of the person alone closes nothing of the plan', ['s'], ['t'], ['s'], '8'],
    ['of one of two schools leaves it planned', ['s', 't'], ['s', 't'], ['s'], '8'],
    ['of the other of two schools leaves it planned', ['s', 't'], ['s', 't'], ['t'], '8'],
  ])('%s', (_, works, holds, lists, expected) => {
    expect(left([...works.map(register), of(...holds), ...lists.map(closed)])).toEqual([
      `plan/a ${expected}`,
    ]);
  });

  it('is where the nothing that is left stands', () => {
    const [only] = ledgerOf([register('s'), of('s'), closed('s')]).of('p-1', '2026-2027').planned;
    expect(only?.rest.source).toEqual({ file: '/lijst-s.yaml', pointer: '/afgesloten-op', part: 'value' });
  });

  it('says nothing of what is of no known year', () => {
    const own = personal([{ ...OWN, wanneer: { onbekend: true } }]);
    expect(left([register('s'), own, closed('s')])).toEqual(['pop/x ?']);
  });
});
