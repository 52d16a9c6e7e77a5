import { describe, expect, it } from 'vitest';
import { board, dutch, plan, pop, run, school, stuk } from '../support/documents.ts';
import { type Files, findingsOf, said } from '../support/judge.ts';

describe('what each activity of a personal plan contributes', () => {
  const judge = (activity: string, more = '', files: Files = {}) =>
    run('nl-vo/persoonlijk-plan-bijdrage', {
      pop: pop(`activiteiten: [{id: a, titel: A${activity}}]\n${more}`),
      ...files,
    });
  const place = 'error pop#/activiteiten/0/id';

  it('in words of its own, or by a goal that says it', async () => {
    expect(await judge(', bijdrage: {persoonlijk: Ja., organisatie: Ook.}')).toEqual([]);
    expect(await judge(', bijdrage: {persoonlijk: " ", organisatie: " "}')).toEqual([place, place]);
    expect(
      await judge(', doelen: [d]', 'doelen: [{id: d, motivatie: Omdat., doelen-van-plan: [p/x]}]\n'),
    ).toEqual([]);
    expect(await judge(', doelen: [d]', 'doelen: [{id: d, motivatie: " ", doelen-van-plan: []}]\n')).toEqual([
      place,
      place,
    ]);
    expect(await judge('', 'doelen: [{id: d, motivatie: Omdat., doelen-van-plan: [p/x]}]\n')).toEqual([
      place,
      place,
    ]);
    expect(
      await judge(', bijdrage: {persoonlijk: Ja., doelen: [p/d]}', '', { plan: plan('doelen: [{id: d}]\n') }),
    ).toEqual([]);
  });

  it('by the activity of the plan that it follows, when that has a goal', async () => {
    const follows = { pop: pop('activiteiten: [{activiteit: p/a, bijdrage: {persoonlijk: Ja.}}]\n') };
    const rule = 'nl-vo/persoonlijk-plan-bijdrage';
    expect(
      await run(rule, {
        ...follows,
        plan: plan('doelen: [{id: d}]\nactiviteiten: [{id: a, titel: A, doelen: [d]}]\n'),
      }),
    ).toEqual([]);
    expect(await run(rule, follows)).toEqual(['error pop#/activiteiten/0/activiteit']);
    expect(await run(rule, { ...follows, plan: plan('activiteiten: [{id: a, titel: A}]\n') })).toEqual([
      'error pop#/activiteiten/0/activiteit',
    ]);
  });
});

describe('who agreed to a personal plan', () => {
  const judge = (more: string) => run('nl-vo/persoonlijk-plan-akkoord', { pop: pop(more) });
  const from = (day: string) => `looptijd: {van: ${day}, tot: 2029-07-31}\n`;

  it('both, from the first day of its term; a date of agreement makes it a warning', async () => {
    expect(await judge('akkoord: {medewerker: 2026-06-30, leidinggevende: 2026-06-30}\n')).toEqual([]);
    expect(await judge(`${from('2026-11-21')}akkoord: {medewerker: 2026-06-30}\n`)).toEqual([
      'error pop#/akkoord',
    ]);
    expect(await judge(`${from('2026-11-22')}akkoord: {medewerker: 2026-06-30}\n`)).toEqual([
      'info pop#/akkoord',
    ]);
    expect(await judge(`${from('2026-11-21')}afgesproken-op: 2026-06-30\n`)).toEqual(['warning pop#']);
    expect(await judge(`${from('2026-11-22')}afgesproken-op: 2026-06-30\n`)).toEqual(['info pop#']);
    expect(await judge('')).toEqual(['error pop#']);
  });
});

describe('balances of an earlier year', () => {
  const rule = 'nl-vo/spaarafspraak';
  const balance = (more: string) => ({ pop: pop(`saldi: [{${more}}]\n`) });
  const OLD = 'recht: basisrecht-uren, uit: 2025-2026';
  const kader = (saving: string, more = '') => ({
    kader: `soort: kader\nid: k\nbestuur: b\n${more}regelingen: {sparen: ${saving}}\n`,
  });

  it('nothing is no balance, and other pots do not lapse', async () => {
    expect(await run(rule, balance(`${OLD}, uren: 0`))).toEqual([]);
    expect(await run(rule, balance(`${OLD}, uren: 1`))).toEqual(['error pop#/saldi/0/recht']);
    expect(await run(rule, balance('recht: lpb-uren, uit: 2025-2026, uren: 5'))).toEqual([]);
    expect(await run(rule, balance('recht: basisrecht-geld, uit: 2025-2026, bedrag: 1.00'))).toHaveLength(1);
  });

  it('an agreement in the framework: years, an end, or words; not one that says nothing or is for others', async () => {
    const own = balance(`${OLD}, uren: 5`);
    const judge = (saving: string, more?: string) => run(rule, { ...own, ...kader(saving, more) });
    expect(await judge('{tot: 2026-11-21}')).toEqual([]);
    expect(await judge('{tot: 2026-11-20}')).toEqual(['warning pop#/saldi/0/recht']);
    expect(await judge('{toelichting: Zie het reglement.}')).toEqual(['warning pop#/saldi/0/recht']);
    expect(await judge('{rechten: [basisrecht-uren]}')).toEqual(['error pop#/saldi/0/recht']);
    expect(await judge('{jaren: 1}', 'geldt-voor: [t]\n')).toEqual(['error pop#/saldi/0/recht']);
    expect(await judge('{jaren: 1}', 'geldt-voor: [s]\n')).toEqual([]);
  });

  it('the later of two agreements counts, and the finding stands at the one that ended', async () => {
    const own = balance(`${OLD}, uren: 5, afspraak: {datum: 2026-06-16, tot: 2026-10-31}`);
    expect(await run(rule, own)).toEqual(['warning pop#/saldi/0/afspraak/tot']);
    expect(await run(rule, { ...own, ...kader('{tot: 2026-11-20}') })).toEqual([
      'warning pop#/saldi/0/recht',
    ]);
    expect(await run(rule, { ...own, ...kader('{tot: 2026-11-21}') })).toEqual([]);
  });

  it('while a framework can not be read, it may hold the agreement', async () => {
    expect(await run(rule, { ...balance(`${OLD}, uren: 5`), ...stuk('kader') })).toEqual([]);
  });
});

describe('an activity without a name of its own', () => {
  it('is called by its place in the list', async () => {
    const found = await findingsOf(
      'nl-vo/persoonlijk-plan-bijdrage',
      dutch({ pop: pop('activiteiten: [{titel: Geheim}]\n') }),
    );
    expect(found[0]?.message).toContain('titel (nr. 1)');
  });

  it('hours of another pot are told with the activity and the person', async () => {
    const words = async (rule: string, pot: string, row: string) =>
      (
        await findingsOf(
          rule,
          dutch({
            plan: plan(
              `activiteiten: [{id: a-dag, titel: A, uren-uit: ${pot}, deelnemers: [{${row}, uren-uit: basisrecht}]}]\n`,
              undefined,
              'plan-2026',
            ),
          }),
        )
      )[0]?.message;
    for (const [rule, pot] of [
      ['nl-vo/lpb-apart', 'lpb-uren'],
      ['nl-vo/ontwikkeltijd-apart', 'ontwikkeltijd'],
    ] as const) {
      expect(await words(rule, pot, 'medewerker: p-0001')).toMatch(/^a-dag .* voor p-0001 staan/);
      expect(await words(rule, pot, 'groep: team')).toMatch(/^a-dag .* voor deze groep staan/);
    }
  });
});

describe('a personal plan older than three years', () => {
  const rule = 'nl-vo/persoonlijk-plan-hooguit-drie-jaar';
  const pop = (days: string, id = 'pop', who = 'p-0001') =>
    `soort: persoonlijk-plan\nid: ${id}\nmedewerker: ${who}\n${days}`;
  const staff = (van: string, who = 'p-0001') =>
    `soort: personeel\nschool: s\nmedewerkers:\n  - {id: p-0009, dienstverbanden: [{categorie: oop, betrekkingsomvang: 1, van: 2020-08-01}]}\n  - {id: ${who}, dienstverbanden: [{categorie: leraar, betrekkingsomvang: 1, van: ${van}}]}\n`;
  const run = (files: Files) =>
    said(rule, { ...board('nl-vo'), ...school(), personeel: staff('2020-08-01'), ...files });
  const OLD = 'afgesproken-op: 2023-01-10\n';

  it('the last of the three days counts, and is where it is told', async () => {
    expect(await run({ pop: pop(OLD) })).toEqual(['error pop#/afgesproken-op']);
    expect(
      await run({ pop: pop('akkoord: {medewerker: 2023-01-11, leidinggevende: 2023-01-10}\n') }),
    ).toEqual(['error pop#/akkoord/medewerker']);
    expect(
      await run({ pop: pop(`${OLD}akkoord: {medewerker: 2023-01-11, leidinggevende: 2023-01-12}\n`) }),
    ).toEqual(['error pop#/akkoord/leidinggevende']);
    expect(await run({ pop: pop(`${OLD}akkoord: {leidinggevende: 2025-01-12}\n`) })).toEqual([]);
    expect(await run({ pop: pop('') })).toEqual([]);
  });

  it('a newer plan of the same person takes its place', async () => {
    expect(await run({ pop: pop(OLD), 'pop-2': pop('afgesproken-op: 2026-01-10\n', 'pop-2') })).toEqual([]);
    expect(
      await run({ pop: pop(OLD), 'pop-2': pop('afgesproken-op: 2026-01-10\n', 'pop-2', 'p-0009') }),
    ).toEqual(['error pop#/afgesproken-op']);
    expect(await run({ pop: pop(OLD), 'pop-2': pop('', 'pop-2') })).toEqual(['error pop#/afgesproken-op']);
    expect(await run({ pop: pop(OLD), 'pop-2': pop(OLD, 'pop-2') })).toHaveLength(2);
  });

  it('says the day that it counts from', async () => {
    const found = (van: string) =>
      findingsOf(rule, { ...board('nl-vo'), ...school(), personeel: staff(van), pop: pop(OLD) });
    expect((await found('2020-08-01'))[0]?.message).toBe(
      'pop is afgesproken op 2023-01-10; na 3 jaar, op 10 januari 2026, moest het opnieuw.',
    );
    expect((await found('2023-01-10'))[0]?.message).toContain('afgesproken op 2023-01-10; na 3 jaar');
    expect((await found('2023-01-11'))[0]?.message).toBe(
      'pop is van 2023-01-10 en het dienstverband van 2023-01-11; uiterlijk 11 januari 2026 moest het opnieuw.',
    );
  });

  it('who has left is not asked, whoever else works there', async () => {
    const left = staff('2020-08-01').replace(
      /betrekkingsomvang: 1, van: 2020-08-01\}\]\}\n$/,
      'betrekkingsomvang: 1, van: 2020-08-01, tot: 2026-07-31}]}\n',
    );
    expect(await run({ pop: pop(OLD), personeel: left })).toEqual([]);
  });

  it('who is in no register may be elsewhere, and is asked', async () => {
    expect(await run({ pop: pop(OLD), personeel: staff('2020-08-01', 'p-0002') })).toEqual([
      'error pop#/afgesproken-op',
    ]);
  });
});
