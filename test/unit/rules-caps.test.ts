import { describe, expect, it } from 'vitest';
import { findingsOf, said } from '../support/judge.ts';

const RULE = 'algemeen/plafond-overschreden';
const FLEMISH = {
  bestuur: 'soort: bestuur\nid: b\nregelgeving: be-vlg\n',
  school: 'soort: school\nid: s\nbestuur: b\n',
};
const kader = (cap: string, more = '') => ({
  kader: `soort: kader\nid: k\nbestuur: b\n${more}plafonds: [{${cap}}]\n`,
});
const paid = (...lines: string[]) => ({
  uitgaven: `soort: uitgaven\nschool: s\nbegrotingsjaar: 2026\nboekingen:\n${lines.map((line) => `  - {${line}}\n`).join('')}`,
});
const staff = (...categories: string[]) => ({
  personeel: `soort: personeel\nschool: s\nmedewerkers:\n  - {id: p-0002, dienstverbanden: [{categorie: oop, betrekkingsomvang: 1, van: 2020-09-01}]}\n  - id: p-0001\n    dienstverbanden:\n${categories.map((one) => `      - {categorie: ${one}, betrekkingsomvang: 0.5, van: 2020-09-01}\n`).join('')}`,
});
const line = (cost: string, more = '') => `activiteiten: [{id: a, titel: A, ${more}kosten: [{${cost}}]}]\n`;
const plan = (cost: string, more = '') => ({
  plan: `soort: plan\nid: p\nscholen: [s]\nkader: k\nschooljaar: 2026-2027\n${line(cost, more)}`,
});
const personal = (cost: string) => ({
  pop: `soort: persoonlijk-plan\nid: pop\nmedewerker: p-0001\n${line(cost)}`,
});

describe('what was paid under a cap', () => {
  const judge = (cap: string, ...lines: string[]) =>
    said(RULE, { ...FLEMISH, ...kader(cap), ...paid(...lines) });
  const first = 'datum: 2026-09-05, bedrag: 60.00, medewerker: p-0001';

  it('the payment that goes over it is told, in the order of days', async () => {
    // Written first, paid last: 60 + 41 = 101 on 5 October.
    const late = 'datum: 2026-10-05, bedrag: 41.00, medewerker: p-0001';
    expect(await judge('bedrag: 100.00', late, first)).toEqual(['warning uitgaven#/boekingen/0/bedrag']);
    expect(await judge('bedrag: 101.00', late, first)).toEqual([]);
    // Nothing paid is nothing over it.
    expect(
      await judge('bedrag: 50.00', first, 'datum: 2026-09-06, bedrag: 0.00, medewerker: p-0001'),
    ).toEqual(['warning uitgaven#/boekingen/0/bedrag']);
    // On one day the order of the book counts.
    expect(await judge('bedrag: 100.00', first, first)).toEqual(['warning uitgaven#/boekingen/1/bedrag']);
  });

  it('money that comes back is no payment, and nobody is no person', async () => {
    const back = 'datum: 2026-09-06, bedrag: -1.00, medewerker: p-0001';
    const more = 'datum: 2026-09-05, bedrag: 41.00, medewerker: p-0001';
    expect(await judge('bedrag: 99.00', first, more, back)).toEqual(['warning uitgaven#/boekingen/1/bedrag']);
    expect(
      await judge('bedrag: 100.00', 'datum: 2026-09-05, bedrag: 60.00', 'datum: 2026-09-05, bedrag: 60.00'),
    ).toEqual([]);
  });

  it('where the kader is silent on the years, it must be over in both readings', async () => {
    // December and January: two calendar years, one school year. August and September: the other way round.
    const december = 'datum: 2026-12-31, bedrag: 60.00, medewerker: p-0001';
    const january = 'datum: 2027-01-01, bedrag: 60.00, medewerker: p-0001';
    const august = 'datum: 2026-08-31, bedrag: 60.00, medewerker: p-0001';
    expect(await judge('bedrag: 100.00', december, january)).toEqual([]);
    expect(await judge('bedrag: 100.00', august, first)).toEqual([]);
    expect(await judge('bedrag: 100.00', first, december)).toEqual(['warning uitgaven#/boekingen/1/bedrag']);
  });

  it('says over how many years, and what was paid', async () => {
    const files = { ...FLEMISH, ...kader('jaren: 2, bedrag: 100.00'), ...paid(first, first) };
    const [finding] = await findingsOf(RULE, files);
    expect(finding?.message).toBe(
      'Met € 60,00 erbij kostte p-0001 in 2 jaar € 120,00; het plafond is € 100,00.',
    );
    const [one] = await findingsOf(RULE, { ...files, ...kader('bedrag: 100.00') });
    expect(one?.message).toContain(' in een jaar ');
  });

  it('a cap for one category holds for who has that category alone', async () => {
    const cap = kader('bedrag: 100.00, categorie: leraar');
    const run = (people: object) => said(RULE, { ...FLEMISH, ...cap, ...paid(first, first), ...people });
    expect(await run(staff('leraar'))).toEqual(['warning uitgaven#/boekingen/1/bedrag']);
    expect(await run(staff('leraar', 'oop'))).toEqual([]);
    expect(await run(staff('oop'))).toEqual([]);
    expect(await run({})).toEqual([]);
    // A school has no category: what it paid counts.
    const school = kader('per: school, bedrag: 100.00, categorie: leraar');
    expect(await said(RULE, { ...FLEMISH, ...school, ...paid(first, first) })).toHaveLength(1);
  });

  it('a kader for another school says nothing here', async () => {
    const run = (more: string) =>
      said(RULE, { ...FLEMISH, ...kader('bedrag: 100.00', more), ...paid(first, first) });
    expect(await run('geldt-voor: [s]\n')).toHaveLength(1);
    expect(await run('geldt-voor: [t]\n')).toEqual([]);
  });
});

describe('what is planned under a cap', () => {
  const cost = 'post: verblijf, bedrag: 100.01';
  const run = (cap: string, files: object) => said(RULE, { ...FLEMISH, ...kader(cap), ...files });
  const place = '#/activiteiten/0/kosten/0/post';

  it('a plan is held to the caps per activity of its own kader', async () => {
    expect(await run('per: activiteit, bedrag: 100.00', plan(cost))).toEqual([`warning plan${place}`]);
    expect(await run('per: activiteit, bedrag: 100.01', plan(cost))).toEqual([]);
    expect(await run('bedrag: 100.00', plan(cost))).toEqual([]);
    expect(await run('per: activiteit, bedrag: 100.00, categorie: oop', plan(cost))).toEqual([]);
    const none = { plan: plan(cost).plan.replace('kader: k\n', '') };
    expect(await run('per: activiteit, bedrag: 100.00', none)).toEqual([]);
    expect(await run('per: activiteit, bedrag: 100.00, post: trainer', plan(cost))).toEqual([]);
  });

  it('a personal plan to those per person and per activity, for the category of that person', async () => {
    expect(await run('bedrag: 100.00', personal(cost))).toEqual([`warning pop${place}`]);
    expect(await run('per: activiteit, bedrag: 100.00', personal(cost))).toEqual([`warning pop${place}`]);
    expect(await run('per: school, bedrag: 100.00', personal(cost))).toEqual([]);
    const teachers = 'bedrag: 100.00, categorie: leraar';
    expect(await run(teachers, { ...personal(cost), ...staff('leraar') })).toEqual([`warning pop${place}`]);
    expect(await run(teachers, { ...personal(cost), ...staff('oop') })).toEqual([]);
  });

  it('counts the people of the plan, and the one person of a personal plan', async () => {
    const each = 'post: verblijf, bedrag: 60.00, per: deelnemer';
    const two = 'deelnemers: [{groep: team, aantal: 2}], ';
    expect(await run('per: activiteit, bedrag: 100.00', plan(each, two))).toEqual([`warning plan${place}`]); // 120
    expect(await run('per: activiteit, bedrag: 100.00', plan(each))).toEqual([]); // how many is not known
    expect(await run('per: activiteit, bedrag: 50.00', plan(each))).toEqual([]);
    expect(await run('bedrag: 50.00', personal(each))).toEqual([`warning pop${place}`]); // 60
    expect(await run('bedrag: 60.00', personal(each))).toEqual([]);
  });
});
