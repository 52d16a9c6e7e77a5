import { describe, expect, it } from 'vitest';
import { activity, dutch, plan, pop, run, staff } from '../support/documents.ts';
import { findingsOf, said } from '../support/judge.ts';

describe('spending that is accounted for (CAO VO art. 17.2.4)', () => {
  const rule = 'nl-vo/besteding-verantwoord';
  const board = (more = '') => `soort: bestuur\nid: b\nregelgeving: nl-vo\n${more}`;
  const book = (year: number, more = `afgesloten-op: ${year + 1}-01-31\n`) =>
    `soort: uitgaven\nschool: s\nbegrotingsjaar: ${year}\n${more}`;
  const told = async (bestuur: string, books: Record<string, string>, today?: string) =>
    (await findingsOf(rule, dutch({ bestuur, ...books }), today)).map(
      ({ severity, pointer, message }) => `${severity} ${pointer} ${message}`,
    );

  it('a closed year is late for certain once the whole next year has passed', async () => {
    const files = { bestuur: board(), boek: book(2024) };
    expect(await run(rule, files, '2025-12-31')).toEqual(['info bestuur#']);
    expect(await run(rule, files, '2026-01-01')).toEqual(['warning bestuur#']);
    expect(await run(rule, { bestuur: board(), boek: book(2024, '') })).toEqual([]);
    expect(await run(rule, { bestuur: board(), boek: book(2024, 'afgesloten-op: null\n') })).toEqual([]);
  });

  it('says what lacks: any account, that year, or its place', async () => {
    const boek = book(2024);
    expect(await told(board(), { boek })).toEqual([
      'warning  De uitgaven van 2024 zijn afgesloten, maar bij b staat dat jaar niet.',
    ]);
    expect(await told(board('verantwoording: [{jaar: 2023, vindplaats: Blz. 3}]\n'), { boek })).toEqual([
      'warning /verantwoording De uitgaven van 2024 zijn afgesloten, maar bij verantwoording staat dat jaar niet.',
    ]);
    for (const place of ['', ', vindplaats: " "'])
      expect(await told(board(`verantwoording: [{jaar: 2024${place}}]\n`), { boek })).toEqual([
        'warning /verantwoording Bij verantwoording staat 2024 zonder vindplaats.',
      ]);
    expect(
      await told(board('verantwoording: [{jaar: 2024}, {jaar: 2024, vindplaats: Blz. 3}]\n'), { boek }),
    ).toEqual([]);
  });

  it('each year once, the oldest first', async () => {
    const books = {
      'boek-1': book(2024),
      'boek-2': book(2023),
      'boek-3': book(2024).replace('school: s', 'bestuur: b'),
    };
    expect((await told(board(), books)).map((one) => /\d{4}/.exec(one)?.[0])).toEqual(['2023', '2024']);
  });
});

describe('a framework of one school, where the board has more', () => {
  const rule = 'nl-vo/kader-op-bestuursniveau';
  const kader = 'soort: kader\nid: k\nschool: s\n';
  const other = (board: string) => `soort: school\nid: t\n${board}`;

  it('is information with two schools or a joint council', async () => {
    expect(await run(rule, { kader })).toEqual([]);
    expect(await run(rule, { kader, ander: other('bestuur: b\n') })).toEqual(['info kader#/school']);
    const pgmr = (has: boolean) =>
      `soort: bestuur\nid: b\nregelgeving: nl-vo\nmedezeggenschap: {pgmr: ${has}}\n`;
    expect(await run(rule, { kader, bestuur: pgmr(true) })).toEqual(['info kader#/school']);
    expect(await run(rule, { kader, bestuur: pgmr(false) })).toEqual([]);
  });

  it('not with a school of another board, or where no board is known', async () => {
    const elsewhere = { ander: other('bestuur: c\n'), c: 'soort: bestuur\nid: c\nregelgeving: nl-vo\n' };
    expect(await run(rule, { kader, ...elsewhere })).toEqual([]);
    const alone = (id: string) => `soort: school\nid: ${id}\nregelgeving: nl-vo\n`;
    const two = { kader, school: alone('s'), ander: alone('t') };
    expect(await run(rule, two)).toEqual([]);
    expect(await said(rule, two)).toEqual([]);
  });

  it('one of the board is as it should be', async () => {
    const common = 'soort: kader\nid: k\nbestuur: b\n';
    expect(await run(rule, { kader: common, ander: other('bestuur: b\n') })).toEqual([]);
  });
});

describe('every category of staff', () => {
  const rule = 'nl-vo/alle-functiegroepen';
  const job = (categorie: string, days: string) =>
    `  - {id: p-0002, dienstverbanden: [{categorie: ${categorie}, betrekkingsomvang: 1, ${days}}]}\n`;
  const judge = (own: string, days = 'van: 2020-08-01', more: Record<string, string> = {}) =>
    run(rule, { personeel: staff(job('oop', days)), plan: own, ...more });
  const teachers = activity('deelnemers: [{categorie: leraar}]').replace('{id: x, titel: X}, ', '');
  const HERE = ['info plan#/activiteiten'];

  it('that is there in the days of the plan', async () => {
    expect(await judge(teachers)).toEqual(HERE);
    expect(await judge(teachers, 'van: 2020-08-01, tot: 2026-07-31')).toEqual([]);
    expect(await judge(teachers, 'van: 2020-08-01, tot: 2026-08-01')).toEqual(HERE);
    expect(await judge(teachers, 'van: 2027-07-31')).toEqual(HERE);
    expect(await judge(teachers, 'van: 2027-08-01')).toEqual([]);
  });

  it('takes part in one activity of the plans of the school', async () => {
    const support = 'activiteiten: [{id: c, titel: C, deelnemers: [{medewerker: p-0002}]}]\n';
    expect(await judge(teachers, undefined, { ander: plan(support, undefined, 'q') })).toEqual([]);
    expect(await judge(teachers, undefined, { ander: plan('', undefined, 'q') })).toEqual(HERE);
  });

  it('is not known where a line does not say who comes', async () => {
    expect(await judge(activity('deelnemers: [{categorie: leraar}]'))).toEqual([]);
    const mixed = teachers.replace('{categorie: leraar}', '{categorie: leraar}, {groep: hele-team}');
    expect(await judge(mixed)).toEqual([]);
    expect(await judge(plan('activiteiten: []\n'))).toEqual([]);
    expect(await judge(plan(''))).toEqual([]);
  });
});

describe('what a person of a low level is offered', () => {
  const person = (more: string, days = 'van: 2020-08-01') =>
    `soort: personeel\nschool: s\nmedewerkers:\n  - {id: p-0001${more}, dienstverbanden: [{categorie: oop, betrekkingsomvang: 1, ${days}}]}\n`;

  it('recognition of what was learnt: the last day counts, and after five years again', async () => {
    const rule = 'nl-vo/evc-aangeboden';
    const judge = (evc: string) =>
      run(rule, { personeel: person(', opleidingsniveau: mbo-2'), pop: pop(evc) });
    expect(await judge('evc: {laatste-op: 2021-11-21, aangeboden-op: 2020-01-01}\n')).toEqual([
      'info pop#/evc/laatste-op',
    ]);
    expect(await judge('evc: {laatste-op: 2020-01-01, aangeboden-op: 2021-11-21}\n')).toEqual([
      'info pop#/evc/aangeboden-op',
    ]);
    expect(await judge('evc: {laatste-op: 2020-01-01, aangeboden-op: 2021-11-22}\n')).toEqual([]);
    const files = {
      personeel: person(', opleidingsniveau: mbo-2'),
      pop: pop('evc: {laatste-op: 2021-11-21}\n'),
    };
    expect((await findingsOf(rule, dutch(files)))[0]?.message).toContain('het laatst op 2021-11-21');
  });

  it('a start qualification, unless it was offered, to who is in service and below that level', async () => {
    const rule = 'nl-vo/startkwalificatie-aangeboden';
    const judge = (personeel: string, more = '') => run(rule, { personeel, pop: pop(more) });
    const low = ', opleidingsniveau: onder-mbo-2';
    expect(await judge(person(low))).toHaveLength(1);
    expect(await judge(person(low), 'startkwalificatie: {}\n')).toHaveLength(1);
    expect(await judge(person(low), 'startkwalificatie: {aangeboden-op: 2026-01-01}\n')).toEqual([]);
    expect(await judge(person(low, 'van: 2020-08-01, tot: 2026-07-31'))).toEqual([]);
    expect(await judge(person(', opleidingsniveau: mbo-2'))).toEqual([]);
    expect(await judge(person(''))).toEqual([]);
  });
});

describe('hours for basic skills', () => {
  it('are planned together: a talk or the agreement of the manager shows that', async () => {
    const planned = 'activiteiten: [{id: x, titel: X}, {id: a, titel: A, uren-uit: basisvaardigheden}]\n';
    const judge = (more: string) =>
      run('nl-vo/basisvaardigheden-in-overleg', { personeel: staff(), pop: pop(planned + more) });
    const [alone] = await judge('');
    expect(alone).toMatch(/pop#\/activiteiten\/1\/uren-uit$/);
    expect(await judge('gesprekken: []\n')).toHaveLength(1);
    expect(await judge('gesprekken: [{datum: 2026-10-01}]\n')).toEqual([]);
    expect(await judge('akkoord: {leidinggevende: 2026-10-01}\n')).toEqual([]);
    expect(await judge('akkoord: {medewerker: 2026-10-01}\n')).toHaveLength(1);
  });
});
