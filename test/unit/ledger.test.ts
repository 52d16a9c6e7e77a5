import { describe, expect, it } from 'vitest';
import { balance, known } from '../support/balances.ts';
import { dutch, plan, pop, staff } from '../support/documents.ts';
import type { Files } from '../support/judge.ts';

/**
 * A full-time teacher has 83 hours and 600 euros. *Over* is right + saved − used; *vrij*, nog vrij te plannen, is
 * over − what is still planned. The arithmetic stands beside each case.
 */
const list = (regels: string, more = '', year = '2026-2027', school = 's'): string =>
  `soort: deelname\nschool: ${school}\nschooljaar: ${year}\n${more}regels: [${regels}]\n`;
const went = (uren: number | string, more = '', activiteit = 'a', wie = 'p-0001'): string =>
  `{activiteit: ${activiteit}, medewerker: ${wie}, uren: ${uren}${more}}`;
const CLOSED = 'afgesloten-op: 2027-07-15\n';
const OWN = 'opgedragen: false, uren-uit: basisrecht';
const course = (rows: string, more = OWN, hours = 6): string =>
  plan(`activiteiten: [{id: a, titel: A, uren: {totaal: ${hours}}, ${more}, deelnemers: [${rows}]}]\n`);
const files = (more: Files, register = staff()): Files => dutch({ personeel: register, ...more });
const NAMED = course('{medewerker: p-0001}');

describe('what was followed takes the place of what was planned', () => {
  it.each([
    // nothing followed: 83 − 0 = 83; 83 − 6 = 77
    ['', '', 'gepland 6, gebruikt 0, over 83, vrij 77'],
    // half: 6 − 4 = 2 planned; 83 − 4 = 79; 79 − 2 = 77
    [went(4), '', 'gepland 2, gebruikt 4, over 79, vrij 77'],
    // wholly: 0 planned; 83 − 6 = 77; 77 − 0 = 77
    [went(6), '', 'gepland 0, gebruikt 6, over 77, vrij 77'],
    // in two lines: 4 + 2 = 6
    [`${went(4)}, ${went(2)}`, '', 'gepland 0, gebruikt 6, over 77, vrij 77'],
    // more than planned: 0 planned; 83 − 8 = 75
    [went(8), '', 'gepland 0, gebruikt 8, over 75, vrij 75'],
    // absent: nothing was followed, and it is planned still
    ['{activiteit: a, medewerker: p-0001, afwezig: true}', '', 'gepland 6, gebruikt 0, over 83, vrij 77'],
    // the list is closed: nothing more is planned
    [went(4), CLOSED, 'gepland 0, gebruikt 4, over 79, vrij 79'],
    ['{activiteit: a, medewerker: p-0001, afwezig: true}', CLOSED, 'gepland 0, gebruikt 0, over 83, vrij 83'],
    // open as long as there is no day
    [went(4), 'afgesloten-op: null\n', 'gepland 2, gebruikt 4, over 79, vrij 77'],
    // another pot pays 4 of the 6: 2 planned of the own right, 0 used
    [went(4, ', uren-uit: werkgever'), '', 'gepland 2, gebruikt 0, over 83, vrij 81'],
  ])('%s %s', async (regels, more, expected) => {
    expect(await balance(files({ plan: NAMED, lijst: list(regels, more) }))).toBe(expected);
  });

  it('hours of an unknown number take the place of none, and leave at most 83', async () => {
    const lijst = list('{activiteit: a, medewerker: p-0001}');
    expect(await balance(files({ plan: NAMED, lijst }))).toBe('gepland 6, gebruikt ?, over ≤83, vrij ≤77');
  });

  it('another activity stays planned: 83 − 4 = 79; 79 − 6 = 73', async () => {
    const two = `${NAMED.replace(/]\n$/, '')}, {id: b, titel: B, uren: {totaal: 4}, ${OWN}, deelnemers: [{medewerker: p-0001}]}]\n`;
    expect(await balance(files({ plan: two, lijst: list(went(4, '', 'b')) }))).toBe(
      'gepland 6, gebruikt 4, over 79, vrij 73',
    );
  });

  it('a pot of its own: 2 of lpb-uren planned stay when 6 of the basic right were followed', async () => {
    const both = course('{medewerker: p-0001}, {medewerker: p-0001, uren: 2, uren-uit: lpb-uren}');
    const judged = files({ plan: both, lijst: list(went(6)) });
    expect(await balance(judged)).toBe('gepland 0, gebruikt 6, over 77, vrij 77');
    // 90 hours for a full-timer: 90 − 2 = 88
    expect(await balance(judged, { pot: 'lpb-uren' })).toBe('gepland 2, gebruikt 0, over 90, vrij 88');
  });

  it('what another person followed, another school or another year, takes no place', async () => {
    const lijst = list(went(6, '', 'a', 'p-0002'));
    const two = staff(
      '  - {id: p-0002, dienstverbanden: [{categorie: leraar, betrekkingsomvang: 1, van: 2020-08-01}]}\n',
    );
    expect(await balance(files({ plan: NAMED, lijst }, two))).toBe('gepland 6, gebruikt 0, over 83, vrij 77');
    const before = {
      plan: NAMED,
      oud: plan('activiteiten: [{id: a, titel: A}]\n', 'schooljaar: 2025-2026', 'q'),
    };
    expect(await balance(files({ ...before, lijst: list(went(6), CLOSED, '2025-2026') }))).toBe(
      'gepland 6, gebruikt 0, over 83, vrij 77',
    );
  });
});

describe('the same said twice', () => {
  const IN_PLAN = '{activiteit: p/a}';

  it.each([
    // one person, one activity, one pot: 6 once; 83 − 6 = 77
    ['{medewerker: p-0001}, {medewerker: p-0001}', 'gepland 6, gebruikt 0, over 83, vrij 77'],
    ['{medewerker: p-0001, uren: 4}, {medewerker: p-0001}', 'gepland 4, gebruikt 0, over 83, vrij 79'],
    // two lines with hours of their own are two parts: 2 + 3 = 5; 83 − 5 = 78
    [
      '{medewerker: p-0001, uren: 2}, {medewerker: p-0001, uren: 3}',
      'gepland 5, gebruikt 0, over 83, vrij 78',
    ],
  ])('in a plan: %s', async (rows, expected) => {
    expect(await balance(files({ plan: course(rows) }))).toBe(expected);
  });

  it('in a personal plan: 6 once; 83 − 6 = 77', async () => {
    const own = pop(`activiteiten: [${IN_PLAN}, ${IN_PLAN}]\n`);
    expect(await balance(files({ plan: course('{groep: hele-team}'), pop: own }))).toBe(
      'gepland 6, gebruikt 0, over 83, vrij 77',
    );
  });
});

describe('money set aside', () => {
  it('stays planned when the list of hours is closed, since the bill may be to come: 600 − 200 = 400', async () => {
    const own = pop(
      'activiteiten: [{id: x, titel: X, wanneer: {datum: 2026-11-10}, facilitering: {bedrag: 200}}]\n',
    );
    const judged = files({ plan: course('{rol: mentor}'), pop: own, lijst: list('', CLOSED) });
    expect(await balance(judged, { pot: 'basisrecht-geld' })).toBe(
      'gepland 200, gebruikt 0, over 600, vrij 400',
    );
  });
});

describe('an own activity of which no day says the year', () => {
  const LONG = 'looptijd: {van: 2025-08-01, tot: 2028-07-31}\n';
  const own = (regels: string, when: string, year = '2026-2027'): Files =>
    files({
      plan: plan('activiteiten: [{id: a, titel: A}]\n'),
      later: plan('activiteiten: [{id: b, titel: B}]\n', 'schooljaar: 2027-2028', 'q'),
      pop: pop(
        `${LONG}activiteiten: [{id: x, titel: X, wanneer: {${when}}, uren-uit: basisrecht, facilitering: {uren: 20}}]\n`,
      ),
      lijst: list(regels, '', year),
    });

  it.each([
    // nothing or a part followed: in which year the rest falls is not known; 83 − 12 = 71
    ['', 'gepland ?, gebruikt 0, over 83, vrij ≤83', 'gepland ?, gebruikt 0, over 83, vrij ≤83'],
    [
      went(12, '', 'pop/x'),
      'gepland ?, gebruikt 12, over 71, vrij ≤71',
      'gepland ?, gebruikt 0, over 83, vrij ≤83',
    ],
    // all 20 followed: nothing is planned, in this year or another; 83 − 20 = 63
    [
      went(20, '', 'pop/x'),
      'gepland 0, gebruikt 20, over 63, vrij 63',
      'gepland 0, gebruikt 0, over 83, vrij 83',
    ],
  ])('%s', async (regels, now, later) => {
    const judged = own(regels, 'onbekend: true');
    expect(await balance(judged)).toBe(now);
    expect(await balance(judged, { year: '2027-2028' })).toBe(later);
  });

  it('of two years: 20 − 15 = 5 are left for both', async () => {
    const judged = own(went(15, '', 'pop/x'), 'schooljaren: [2026-2027, 2027-2028]');
    // 83 − 15 = 68; 68 − 5 = 63
    expect(await balance(judged)).toBe('gepland 5, gebruikt 15, over 68, vrij 63');
    // 83 − 5 = 78
    expect(await balance(judged, { year: '2027-2028' })).toBe('gepland 5, gebruikt 0, over 83, vrij 78');
  });
});

describe('an activity of which another plan is the organiser', () => {
  const team = (more = '') =>
    `soort: teamplan\nid: t\nscholen: [s]\nteam: bouw\nschooljaar: 2026-2027\nactiviteiten: [{id: b, titel: B, activiteit-van: p/a${more}, deelnemers: [{medewerker: p-0001}]}]\n`;

  it('takes its pot and hours from it where it says nothing: 6 − 4 = 2, 83 − 4 = 79, 79 − 2 = 77', async () => {
    const judged = (more?: string, who = 'p-0001') =>
      files({
        plan: course(`{medewerker: ${who}}`),
        team: team(more),
        lijst: list(went(4, '', 'b')),
      });
    const EXPECTED = 'gepland 2, gebruikt 4, over 79, vrij 77';
    expect(await balance(judged())).toBe(EXPECTED);
    expect(await balance(judged('', 'p-0002'))).toBe(EXPECTED);
    // what it says itself goes before: 90 − 4 = 86; 5 − 4 = 1; 86 − 1 = 85
    expect(
      await balance(judged(', uren-uit: lpb-uren, uren: {totaal: 5}', 'p-0002'), { pot: 'lpb-uren' }),
    ).toBe('gepland 1, gebruikt 4, over 86, vrij 85');
  });

  it('is assigned where that says so: 4 of 6 used, without consent, 79 to 83', async () => {
    const plan = course('{medewerker: p-0001}', 'opgedragen: true, uren-uit: basisrecht');
    // 83 − 4 = 79; 79 − 2 = 77
    expect(await balance(files({ plan, team: team(), lijst: list(went(4, '', 'b')) }))).toBe(
      'gepland 2, gebruikt 4, over 79–83, vrij 77–83',
    );
  });
});

it('an activity that counts for another school year than its plan is of that year', async () => {
  const when = ', wanneer: {datum: 2027-07-10, telt-voor: 2027-2028}';
  const judged = (lijst: string) =>
    files({
      plan: course('{medewerker: p-0001}', OWN + when),
      later: plan('activiteiten: [{id: z, titel: Z}]\n', 'schooljaar: 2027-2028', 'q'),
      lijst,
    });
  const planned = judged(list(''));
  expect(await balance(planned)).toBe('gepland 0, gebruikt 0, over 83, vrij 83');
  // 83 − 6 = 77
  expect(await balance(planned, { year: '2027-2028' })).toBe('gepland 6, gebruikt 0, over 83, vrij 77');
  // in the list of that year: 6 − 6 = 0; 83 − 6 = 77
  const followed = judged(list(went(6, '', 'p/a'), '', '2027-2028'));
  expect(await balance(followed)).toBe('gepland 0, gebruikt 0, over 83, vrij 83');
  expect(await balance(followed, { year: '2027-2028' })).toBe('gepland 0, gebruikt 6, over 77, vrij 77');
});

describe('two schools with an activity of the same name', () => {
  const judged = (lijst: string, more: Files = {}): Files =>
    files({
      plan: NAMED,
      'school-t': 'soort: school\nid: t\nbestuur: b\n',
      'personeel-t':
        'soort: personeel\nschool: t\nmedewerkers: [{id: p-0002, dienstverbanden: [{categorie: leraar, betrekkingsomvang: 1, van: 2020-08-01}]}]\n',
      'plan-t':
        'soort: plan\nid: q\nscholen: [t]\nschooljaar: 2026-2027\nactiviteiten: [{id: a, titel: A, uren: {totaal: 9}, opgedragen: false, uren-uit: lpb-uren, deelnemers: [{medewerker: p-0002}, {medewerker: p-0001, uren: 3}]}]\n',
      lijst,
      ...more,
    });

  it('a bare name in a list means the plan of its school', async () => {
    // p-0001 planned 6 in s; of t 3 hours lpb-uren were followed: 90 − 3 = 87
    const lijst = judged(list(went(3), '', '2026-2027', 't'));
    expect(await balance(lijst)).toBe('gepland 6, gebruikt 0, over 83, vrij 77');
    expect(await balance(lijst, { pot: 'lpb-uren' })).toBe('gepland 0, gebruikt 3, over 87, vrij 87');
  });

  it('the list of one school closes nothing of the other', async () => {
    const lijst = judged(list('', CLOSED, '2026-2027', 't'));
    expect(await balance(lijst)).toBe('gepland 6, gebruikt 0, over 83, vrij 77');
    expect(await balance(lijst, { pot: 'lpb-uren', person: 'p-0002' })).toBe(
      'gepland 0, gebruikt 0, over 90, vrij 90',
    );
  });
});

describe('people that only a group names', () => {
  const team = staff().replace('id: p-0001,', 'id: p-0001, teams: [bouw],');

  it.each([
    ['{groep: hele-team, aantal: 3}', OWN, 'gepland 0, gebruikt 6, over 77, vrij 77'],
    ['{team: bouw, aantal: 3}', OWN, 'gepland 0, gebruikt 6, over 77, vrij 77'],
    ['{categorie: leraar, aantal: 3}', OWN, 'gepland 0, gebruikt 6, over 77, vrij 77'],
    ['{rol: mentor, aantal: 3}', OWN, 'gepland 0, gebruikt 6, over 77, vrij 77'],
    ['{minimum: 1, maximum: 3}', OWN, 'gepland 0, gebruikt 6, over 77, vrij 77'],
    // the row of the group goes before the activity, the narrower one first
    [
      '{team: bouw, uren-uit: basisrecht}, {categorie: leraar, uren-uit: lpb-uren}',
      'opgedragen: false',
      'gepland 0, gebruikt 6, over 77, vrij 77',
    ],
    [
      '{categorie: leraar, uren-uit: basisrecht}, {groep: hele-team}',
      'opgedragen: false',
      'gepland 0, gebruikt 6, over 77, vrij 77',
    ],
    // not in that team, not of that category
    ['{team: ander, uren-uit: basisrecht}', 'opgedragen: false', 'gepland 0, gebruikt 0, over 83, vrij 83'],
    [
      '{categorie: oop, uren-uit: basisrecht}',
      'opgedragen: false',
      'gepland 0, gebruikt 0, over 83, vrij 83',
    ],
    [
      '{groep: hele-team, extern: true, uren-uit: basisrecht}',
      'opgedragen: false',
      'gepland 0, gebruikt 0, over 83, vrij 83',
    ],
  ])('%s %s', async (row, more, expected) => {
    expect(await balance(files({ plan: course(row, more), lijst: list(went(6)) }, team))).toBe(expected);
  });

  it('have nothing planned by that: 83 stay free', async () => {
    expect(await balance(files({ plan: course('{groep: hele-team, aantal: 3}') }))).toBe(
      'gepland 0, gebruikt 0, over 83, vrij 83',
    );
  });
});

describe('the order of authority for the pot', () => {
  const row = (pot: string) => `{medewerker: p-0001${pot === '' ? '' : `, uren-uit: ${pot}`}}`;
  const activity = (pot: string) => `opgedragen: false${pot === '' ? '' : `, uren-uit: ${pot}`}`;
  const own = (pot: string) =>
    pop(`activiteiten: [{activiteit: p/a${pot === '' ? '' : `, uren-uit: ${pot}`}}]\n`);
  const USED = 'gepland 0, gebruikt 6, over 77, vrij 77';
  const NOT = 'gepland 0, gebruikt 0, over 83, vrij 83';

  it.each([
    // line, personal plan, participant, activity
    ['basisrecht', 'werkgever', 'werkgever', 'werkgever', USED],
    ['werkgever', 'basisrecht', 'basisrecht', 'basisrecht', NOT],
    ['', 'basisrecht', 'werkgever', 'werkgever', USED],
    ['', 'werkgever', 'basisrecht', 'basisrecht', NOT],
    ['', '', 'basisrecht', 'werkgever', USED],
    ['', '', 'werkgever', 'basisrecht', NOT],
    ['', '', '', 'basisrecht', USED],
    ['', '', '', 'werkgever', NOT],
    ['', '', '', '', NOT],
  ])(
    'line %s, personal plan %s, participant %s, activity %s',
    async (line, personal, named, all, expected) => {
      const lijst = list(went(6, line === '' ? '' : `, uren-uit: ${line}`));
      const judged = { pop: own(personal), plan: course(row(named), activity(all)), lijst };
      expect(await balance(files(judged))).toBe(expected);
    },
  );

  it('holds for what is planned as well', async () => {
    const planned = (personal: string, named: string, all: string) =>
      balance(files({ pop: own(personal), plan: course(row(named), activity(all)) }));
    expect(await planned('basisrecht', 'werkgever', '')).toBe('gepland 6, gebruikt 0, over 83, vrij 77');
    expect(await planned('werkgever', 'basisrecht', '')).toBe(NOT);
    expect(await planned('', 'basisrecht', '')).toBe('gepland 6, gebruikt 0, over 83, vrij 77');
  });
});

describe('a personal plan that names an activity of a plan', () => {
  const takes = (more = '', activity = OWN, own = '') =>
    files({
      plan: plan(
        `activiteiten: [{id: a, titel: A, uren: {totaal: 20}, ${activity}${more}, deelnemers: [{minimum: 1, maximum: 3}]}]\n`,
      ),
      pop: pop(`activiteiten: [{activiteit: p/a${own}}]\n`),
    });

  it.each([
    // 83 − 20 = 63, with a day, without one, and with the day that is not known
    [', wanneer: {datum: 2026-11-10}', ''],
    ['', ''],
    [', wanneer: {onbekend: true}', ''],
    [', wanneer: {onbekend: true}', ', wanneer: {onbekend: true}'],
  ])('takes from it what it does not say: hours, pot and year%s%s', async (when, own) => {
    expect(await balance(takes(when, OWN, own))).toBe('gepland 20, gebruikt 0, over 83, vrij 63');
  });

  it('goes before it in what it says: 83 − 12 = 71; of lpb-uren 90 − 20 = 70', async () => {
    expect(await balance(takes('', OWN, ', facilitering: {uren: 12}'))).toBe(
      'gepland 12, gebruikt 0, over 83, vrij 71',
    );
    expect(await balance(takes('', OWN, ', uren-uit: lpb-uren'), { pot: 'lpb-uren' })).toBe(
      'gepland 20, gebruikt 0, over 90, vrij 70',
    );
    const later = ', wanneer: {datum: 2027-09-10}';
    expect(await balance(takes('', OWN, later))).toBe('gepland 0, gebruikt 0, over 83, vrij 83');
  });

  it('counts once with the row of participants that names the person too', async () => {
    const both = files({
      plan: NAMED,
      pop: pop('activiteiten: [{activiteit: p/a, facilitering: {uren: 5}}]\n'),
    });
    // 83 − 5 = 78
    expect(await balance(both)).toBe('gepland 5, gebruikt 0, over 83, vrij 78');
    const followed = { ...both, lijst: list(went(3)) };
    // 5 − 3 = 2; 83 − 3 = 80; 80 − 2 = 78
    expect(await balance(followed)).toBe('gepland 2, gebruikt 3, over 80, vrij 78');
  });

  it('sets its money aside in the year of the activity: 600 − 450 = 150', async () => {
    const money = takes(', wanneer: {onbekend: true}', OWN, ', facilitering: {uren: 20, bedrag: 450.00}');
    expect(await balance(money, { pot: 'basisrecht-geld' })).toBe(
      'gepland 450, gebruikt 0, over 600, vrij 150',
    );
  });

  it('does not know its money where nobody is said to pay the costs of the activity', async () => {
    const costs = ', kosten: [{post: inschrijving, bedrag: 600.00, per: deelnemer}]';
    expect(await balance(takes(costs), { pot: 'basisrecht-geld' })).toBe(
      'gepland ?, gebruikt 0, over 600, vrij ≤600',
    );
    const assigned = takes(costs, 'opgedragen: true, uren-uit: basisrecht');
    expect(await balance(assigned, { pot: 'basisrecht-geld' })).toBe(
      'gepland 0, gebruikt 0, over 600, vrij 600',
    );
  });

  it('sets its money aside also where the plan names the person for the hours', async () => {
    const both = (...amounts: string[]) =>
      files({
        plan: NAMED,
        ...Object.fromEntries(
          amounts.map((own, index) => [
            `pop${index}`,
            pop(`activiteiten: [{activiteit: p/a${own}}]\n`).replace('id: pop', `id: pop${index}`),
          ]),
        ),
      });
    const money = ', facilitering: {bedrag: 200.00}';
    // hours of the row: 83 − 6 = 77; money of the personal plan: 600 − 200 = 400
    expect(await balance(both(money))).toBe('gepland 6, gebruikt 0, over 83, vrij 77');
    expect(await balance(both(money), { pot: 'basisrecht-geld' })).toBe(
      'gepland 200, gebruikt 0, over 600, vrij 400',
    );
    // once where two personal plans say it, or where one of them says no amount
    expect(await balance(both(money, money), { pot: 'basisrecht-geld' })).toBe(
      'gepland 200, gebruikt 0, over 600, vrij 400',
    );
    expect(await balance(both('', money), { pot: 'basisrecht-geld' })).toBe(
      'gepland 200, gebruikt 0, over 600, vrij 400',
    );
  });

  it('an own activity without a day is of the year of its term, if that is one: 83 − 3 = 80', async () => {
    const own = (tot: string) =>
      files({
        plan: NAMED.replace('p-0001', 'p-0009').replace('{medewerker: p-0009}', '{rol: mentor}'),
        pop: pop(
          `looptijd: {van: 2026-08-01, tot: ${tot}}\nactiviteiten: [{id: x, titel: X, uren: {totaal: 3}, uren-uit: basisrecht}]\n`,
        ),
      });
    expect(await balance(own('2027-07-31'))).toBe('gepland 3, gebruikt 0, over 83, vrij 80');
    expect(await balance(own('2027-08-01'))).toBe('gepland ?, gebruikt 0, over 83, vrij ≤83');
  });
});

describe('money of the own right', () => {
  const book = (boekingen: string) =>
    `soort: uitgaven\nschool: s\nbegrotingsjaar: 2026\nboekingen: [${boekingen}]\n`;
  const paid = (bedrag: string, more = ', activiteit: p/a', from = 'basisrecht') =>
    `{datum: 2026-10-01, bedrag: ${bedrag}, medewerker: p-0001, geld-uit: ${from}${more}}`;
  const planned = pop('activiteiten: [{activiteit: p/a, facilitering: {bedrag: 450.00}}]\n');
  const money = (boekingen: string, more: Files = {}) =>
    balance(files({ plan: course('{rol: mentor}'), pop: planned, boek: book(boekingen), ...more }), {
      pot: 'basisrecht-geld',
    });

  it.each([
    // 600 − 450 = 150
    ['', 'gepland 450, gebruikt 0, over 600, vrij 150'],
    // 450 − 200 = 250; 600 − 200 = 400; 400 − 250 = 150
    [paid('200.00'), 'gepland 250, gebruikt 200, over 400, vrij 150'],
    // by its bare name, in the plan of the school
    [paid('450.00', ', activiteit: a'), 'gepland 0, gebruikt 450, over 150, vrij 150'],
    [paid('500.00'), 'gepland 0, gebruikt 500, over 100, vrij 100'],
    // got back: 200 − 50 = 150; 450 − 150 = 300; 600 − 150 = 450; 450 − 300 = 150
    [`${paid('200.00')}, ${paid('-50.00')}`, 'gepland 300, gebruikt 150, over 450, vrij 150'],
    // for nothing that is named: 600 − 200 = 400; 400 − 450 = −50
    [paid('200.00', ''), 'gepland 450, gebruikt 200, over 400, vrij -50'],
    // the employer paid
    [paid('200.00', ', activiteit: p/a', 'werkgever'), 'gepland 450, gebruikt 0, over 600, vrij 150'],
  ])('%s', async (boekingen, expected) => {
    expect(await money(boekingen)).toBe(expected);
  });

  it('is settled by its activity, whatever pays the hours: 200 − 150 = 50; 600 − 150 = 450; 450 − 50 = 400', async () => {
    const own = (pot: string) =>
      pop(
        `activiteiten: [{id: x, titel: X, wanneer: {datum: 2026-11-10}${pot}, facilitering: {bedrag: 200.00}}]\n`,
      );
    const of = (pot: string) => money(paid('150.00', ', activiteit: pop/x'), { pop: own(pot) });
    const EXPECTED = 'gepland 50, gebruikt 150, over 450, vrij 400';
    expect(await of('')).toBe(EXPECTED);
    expect(await of(', uren-uit: werkgever')).toBe(EXPECTED);
    expect(await of(', uren-uit: basisrecht')).toBe(EXPECTED);
  });

  it('what went to an activity that own plans fill in takes the place of those plans', async () => {
    const umbrella = plan(
      'activiteiten: [{id: a, titel: A, opgedragen: false, uren-uit: basisrecht, deelnemers: [{categorie: leraar, aantal: 9, uren: 40}]}]\n',
    );
    const own = pop(
      'activiteiten: [{id: x, titel: X, wanneer: {datum: 2026-10-01}, uren: {totaal: 8}, uren-uit: basisrecht, facilitering: {uren: 8, bedrag: 225.00}}]\n',
    );
    const judged = files({
      plan: umbrella,
      pop: own,
      boek: book(paid('180.00')),
      lijst: list(went(6)),
    });
    // 225 − 180 = 45; 600 − 180 = 420; 420 − 45 = 375. 8 − 6 = 2; 83 − 6 = 77; 77 − 2 = 75
    expect(await balance(judged, { pot: 'basisrecht-geld' })).toBe(
      'gepland 45, gebruikt 180, over 420, vrij 375',
    );
    expect(await balance(judged)).toBe('gepland 2, gebruikt 6, over 77, vrij 75');
  });
});

describe('a request', () => {
  const asked = (besluit: string, more = '') =>
    files({
      plan: course('{rol: mentor}'),
      vraag: `soort: aanvraag\nid: vraag\nmedewerker: p-0001\ningediend-op: 2026-09-01\n${more}uren-uit: basisrecht\n${besluit}`,
    });
  const GRANTED = 'besluit: {datum: 2026-09-08, uitkomst: toegekend}\n';

  it.each([
    // 83 − 5 = 78; granted in part 83 − 3 = 80
    [GRANTED, 'omschrijving: Cursus\nuren: {totaal: 5}\n', 'gepland 5, gebruikt 0, over 83, vrij 78'],
    [
      'besluit: {datum: 2026-09-08, uitkomst: deels-toegekend, uren: 3}\n',
      'omschrijving: Cursus\nuren: {totaal: 5}\n',
      'gepland 3, gebruikt 0, over 83, vrij 80',
    ],
    [
      'besluit: {datum: 2026-09-08, uitkomst: geweigerd}\n',
      'omschrijving: Cursus\nuren: {totaal: 5}\n',
      'gepland 0, gebruikt 0, over 83, vrij 83',
    ],
    ['', 'omschrijving: Cursus\nuren: {totaal: 5}\n', 'gepland 0, gebruikt 0, over 83, vrij 83'],
    // of an activity it takes the hours: 83 − 6 = 77
    [GRANTED, 'activiteit: p/a\n', 'gepland 6, gebruikt 0, over 83, vrij 77'],
  ])('%s%s', async (besluit, more, expected) => {
    expect(await balance(asked(besluit, more))).toBe(expected);
  });
});

describe('hours from the own right without recorded consent', () => {
  const ASSIGNED = 'opgedragen: true, uren-uit: basisrecht';
  const group = course('{groep: hele-team, aantal: 3}', ASSIGNED);
  const doubtIn = async (judged: Files): Promise<(string | undefined)[]> => {
    const result = await known(judged);
    const found = [...result.people.values()].flatMap(({ balances }) => balances);
    return found.filter(({ pot }) => pot === 'basisrecht-uren').map(({ left }) => left?.doubt);
  };

  it('have one answer, 6 used and 77 left, and beside it the range to 83', async () => {
    const judged = files({ plan: group, lijst: list(went(6)) });
    expect(await balance(judged)).toBe('gepland 0, gebruikt 6, over 77–83, vrij 77–83');
    expect(await doubtIn(judged)).toEqual(['instemming voor 6 uur niet vastgelegd']);
  });

  it('are only the rest where there is consent to a part: 6 − 4 = 2, so 77 to 79', async () => {
    const row = '{medewerker: p-0001, instemming: {datum: 2026-06-20, uren: 4}}';
    const judged = files({ plan: course(row, ASSIGNED), lijst: list(went(6)) });
    expect(await balance(judged)).toBe('gepland 0, gebruikt 6, over 77–79, vrij 77–79');
    expect(await doubtIn(judged)).toEqual(['instemming voor 2 uur niet vastgelegd']);
    // Of what is only planned, the row may mean what was agreed to: 4 of 6; 83 − 6 = 77, 83 − 4 = 79
    expect(await balance(files({ plan: course(row, ASSIGNED) }))).toBe(
      'gepland 4–6, gebruikt 0, over 83, vrij 77–79',
    );
  });

  it('are none with consent at the participant, in an agreed personal plan, or in a request', async () => {
    const SURE = 'gepland 0, gebruikt 6, over 77, vrij 77';
    const followed = { plan: group, lijst: list(went(6)) };
    const row = (more: string) =>
      course(`{medewerker: p-0001, instemming: {datum: 2026-06-20${more}}}`, ASSIGNED);
    expect(await balance(files({ ...followed, plan: row('') }))).toBe(SURE);
    expect(await balance(files({ ...followed, plan: row(', uren: 6') }))).toBe(SURE);
    const agreed = (more: string) =>
      pop(`akkoord: {medewerker: 2026-06-30}\nactiviteiten: [{activiteit: p/a${more}}]\n`);
    expect(await balance(files({ ...followed, pop: agreed(', facilitering: {uren: 6}') }))).toBe(SURE);
    expect(await balance(files({ ...followed, pop: agreed('') }))).toBe(
      'gepland 0, gebruikt 6, over 77–83, vrij 77–83',
    );
    const vraag =
      'soort: aanvraag\nid: vraag\nmedewerker: p-0001\ningediend-op: 2026-09-01\nactiviteit: p/a\nuren: {totaal: 6}\nuren-uit: basisrecht\n';
    expect(await balance(files({ ...followed, vraag }))).toBe(SURE);
  });

  it('are asked of a group where nobody says whether it is assigned, and not of an own choice', async () => {
    const lijst = list(went(6));
    const unsaid = course('{groep: hele-team}', 'uren-uit: basisrecht');
    expect(await balance(files({ plan: unsaid, lijst }))).toBe(
      'gepland 0, gebruikt 6, over 77–83, vrij 77–83',
    );
    expect(await balance(files({ plan: course('{groep: hele-team}'), lijst }))).toBe(
      'gepland 0, gebruikt 6, over 77, vrij 77',
    );
  });

  it('that are only planned leave 77 to 83 free', async () => {
    expect(await balance(files({ plan: course('{medewerker: p-0001}', ASSIGNED) }))).toBe(
      'gepland 6, gebruikt 0, over 83, vrij 77–83',
    );
  });
});

describe('what is kept from an earlier year', () => {
  const kept = (sparen: string, more = '') =>
    balance(
      files({
        plan: course('{rol: mentor}'),
        kader: `soort: kader\nid: k\nbestuur: b\nregelingen: {sparen: ${sparen}}\n`,
        pop: pop(`saldi: [{recht: basisrecht-uren, uit: 2025-2026, uren: 20${more}}]\n`),
      }),
    );
  const WITH = 'gepland 0, gebruikt 0, over 103, vrij 103';
  const WITHOUT = 'gepland 0, gebruikt 0, over 83, vrij 83';

  it.each([
    // 83 + 20 = 103 by the kader alone, in the year after 2025-2026
    ['{jaren: 2, rechten: [basisrecht-uren]}', WITH],
    ['{jaren: 1}', WITH],
    ['{tot: 2026-08-01}', WITH],
    ['{tot: 2026-07-31}', WITHOUT],
    ['{jaren: 0}', WITHOUT],
    ['{jaren: 2, rechten: [basisrecht-geld]}', WITHOUT],
  ])('by a kader with %s: %s', async (sparen, expected) => {
    expect(await kept(sparen)).toBe(expected);
  });

  it('by an agreement of the person, whatever the kader says', async () => {
    expect(await kept('{jaren: 0}', ', afspraak: {datum: 2026-06-01, tot: 2027-07-31}')).toBe(WITH);
  });
});

describe('the same activity in more documents', () => {
  const team =
    'soort: teamplan\nid: team\nteam: bouw\nscholen: [s]\nschooljaar: 2026-2027\nactiviteiten: [{id: b, titel: B, activiteit-van: p/a, opgedragen: false, uren-uit: basisrecht, uren: {totaal: 6}, deelnemers: [{medewerker: p-0001}]}]\n';

  it('counts once where a team plan takes part in it, by either name: 83 − 6 = 77', async () => {
    expect(await balance(files({ plan: NAMED, team }))).toBe('gepland 6, gebruikt 0, over 83, vrij 77');
    const lijst = list(went(6, '', 'b'));
    expect(await balance(files({ plan: NAMED, team, lijst }))).toBe(
      'gepland 0, gebruikt 6, over 77, vrij 77',
    );
  });

  it('a granted request goes before the row of participants, and the personal plan before the request', async () => {
    const vraag =
      'soort: aanvraag\nid: vraag\nmedewerker: p-0001\ningediend-op: 2026-09-01\nactiviteit: p/a\nuren-uit: lpb-uren\nbesluit: {datum: 2026-09-08, uitkomst: toegekend, uren: 4}\n';
    const judged = files({ plan: NAMED, vraag });
    expect(await balance(judged)).toBe('gepland 0, gebruikt 0, over 83, vrij 83');
    // 90 − 4 = 86
    expect(await balance(judged, { pot: 'lpb-uren' })).toBe('gepland 4, gebruikt 0, over 90, vrij 86');
    // The personal plan says the pot, the request the hours: 83 − 4 = 79
    const own = pop('activiteiten: [{activiteit: p/a, uren-uit: basisrecht}]\n');
    expect(await balance({ ...judged, pop: own })).toBe('gepland 4, gebruikt 0, over 83, vrij 79');
  });

  it('an own activity stays planned until the list of every school of the person is closed', async () => {
    const own = pop(
      'activiteiten: [{id: x, titel: X, wanneer: {datum: 2026-11-10}, uren: {totaal: 5}, uren-uit: basisrecht}]\n',
    );
    const two = {
      plan: course('{rol: mentor}'),
      pop: own,
      'school-t': 'soort: school\nid: t\nbestuur: b\n',
      'personeel-t':
        'soort: personeel\nschool: t\nmedewerkers: [{id: p-0001, dienstverbanden: [{categorie: leraar, betrekkingsomvang: 0, van: 2020-08-01}]}]\n',
      lijst: list('', CLOSED),
    };
    expect(await balance(files(two))).toBe('gepland 5, gebruikt 0, over 83, vrij 78');
    const both = { ...two, 'lijst-t': list('', CLOSED, '2026-2027', 't') };
    expect(await balance(files(both))).toBe('gepland 0, gebruikt 0, over 83, vrij 83');
  });
});

describe('rows of groups that are not of this person', () => {
  it('of another school, or of volunteers, say nothing: the activity does', async () => {
    const shared = (row: string) =>
      files({
        plan: plan(
          `activiteiten: [{id: a, titel: A, opgedragen: false, uren: {totaal: 6}, uren-uit: basisrecht, deelnemers: [${row}]}]\n`,
        ).replace('[s]', '[s, t]'),
        'school-t': 'soort: school\nid: t\nbestuur: b\n',
        lijst: list(went(6)),
      });
    const USED = 'gepland 0, gebruikt 6, over 77, vrij 77';
    const NOT = 'gepland 0, gebruikt 0, over 83, vrij 83';
    expect(await balance(shared('{groep: hele-team, school: t, uren-uit: werkgever}'))).toBe(USED);
    expect(await balance(shared('{groep: hele-team, school: s, uren-uit: werkgever}'))).toBe(NOT);
    expect(await balance(shared('{vrijwilligers: 3, uren-uit: werkgever}'))).toBe(USED);
    // Two rows that may mean anybody and differ: the activity decides.
    expect(await balance(shared('{rol: mentor, uren-uit: werkgever}, {rol: coach}'))).toBe(USED);
    expect(await balance(shared('{rol: mentor, uren-uit: werkgever}'))).toBe(NOT);
  });
});

it('a school shows what its people saved: 83 + 10 saved − 0 used = 93 over', async () => {
  const kept = pop(
    'saldi: [{recht: basisrecht-uren, uit: 2025-2026, uren: 10, afspraak: {datum: 2026-05-01, tot: 2027-07-31}}]\n',
  );
  const { people } = await known(files({ plan: NAMED, pop: kept }));
  const school = [...people.values()]
    .flatMap(({ groups }) => groups)
    .find(({ group, pot }) => group === 'school' && pot === 'basisrecht-uren');
  expect(school?.right.value?.toNumber()).toBe(83);
  expect(school?.parts.get('gespaard')?.value?.toNumber()).toBe(10);
  expect(school?.parts.get('over')?.value?.toNumber()).toBe(93);
});
