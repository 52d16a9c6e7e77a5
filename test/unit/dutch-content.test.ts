import { afterAll, describe, expect, it } from 'vitest';
import { findingsOf, said } from '../support/judge.ts';
import { restore } from '../support/only-rules.ts';

afterAll(restore);

type Files = Record<string, string>;
const dutch = (files: Files, more = ''): Files => ({
  bestuur: 'soort: bestuur\nid: b\nregelgeving: nl-vo\n',
  school: `soort: school\nid: s\nbestuur: b\n${more}`,
  ...files,
});
const run = (rule: string, files: Files, today?: string) => said(rule, dutch(files), today);
const pop = (more: string, id = 'pop') => `soort: persoonlijk-plan\nid: ${id}\nmedewerker: p-0001\n${more}`;
const plan = (more: string, year = 'schooljaar: 2026-2027', id = 'p') =>
  `soort: plan\nid: ${id}\nscholen: [s]\n${year}\n${more}`;
const staff = (more = '', size = '1') =>
  `soort: personeel\nschool: s\nmedewerkers:\n  - {id: p-0001, dienstverbanden: [{categorie: leraar, betrekkingsomvang: ${size}, van: 2020-08-01}]}\n${more}`;
const stuk = (kind: string) => ({ stuk: `soort: ${kind}\nonbekend-veld: 1\n` });

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

describe('goals and activities of a plan', () => {
  const judge = (more: string, year?: string) =>
    run('nl-vo/doel-heeft-activiteit', { plan: plan(more, year) });

  it('a goal of a later year may wait; one without years may not', async () => {
    const goal = (more: string) => `doelen: [{id: d${more}}]\n`;
    expect(await judge(goal(', schooljaren: [2027-2028]'))).toEqual([]);
    expect(await judge(goal(', schooljaren: [2026-2027]'))).toEqual(['warning plan#/doelen/0/id']);
    expect(await judge(goal(''))).toEqual(['warning plan#/doelen/0/id']);
    expect(
      await judge(goal(', schooljaren: [2027-2028]'), 'periode: {van: 2026-01-01, tot: 2026-12-31}'),
    ).toHaveLength(1);
  });

  it('an activity needs a goal, unless it is shared or of own choice', async () => {
    const activity = (more: string) => judge(`activiteiten: [{id: a, titel: A${more}}]\n`);
    expect(await activity('')).toEqual(['warning plan#/activiteiten/0/id']);
    expect(await activity(', activiteit-van: q/a')).toEqual([]);
    expect(await activity(', uren-uit: basisrecht')).toEqual([]);
    expect(await activity(', uren-uit: basisrecht, opgedragen: false')).toEqual([]);
    expect(await activity(', uren-uit: basisrecht, opgedragen: true')).toHaveLength(1);
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

describe('the facilities of a framework', () => {
  const judge = (more: string) =>
    run('nl-vo/kader-faciliteiten', { kader: `soort: kader\nid: k\nbestuur: b\n${more}` });
  const chapter = (part: string, text: string) => judge(`hoofdstukken: [{onderdeel: ${part}${text}}]\n`);

  it('in words; numbers or a chapter make the missing words information', async () => {
    expect(await judge('faciliteiten: {collectief: " ", individueel: Zo.}\n')).toEqual([
      'error kader#/faciliteiten',
    ]);
    expect(
      await judge('faciliteiten: {individueel: Zo., budgetten: [{jaar: 2026, bedrag: 1.00}]}\n'),
    ).toEqual(['info kader#/faciliteiten']);
    expect(await judge('faciliteiten: {collectief: Zo., normen: [{categorie: leraar}]}\n')).toEqual([
      'info kader#/faciliteiten',
    ]);
    expect(await judge('faciliteiten: {collectief: Zo., budgetten: [{jaar: 2026, bedrag: 1.00}]}\n')).toEqual(
      ['error kader#/faciliteiten'],
    );
    expect(await chapter('faciliteiten-en-budgetten', ', tekst: Zo.')).toEqual([
      'info kader#',
      'info kader#',
    ]);
    expect(await chapter('faciliteiten-en-budgetten', ', tekst: " "')).toEqual([
      'error kader#',
      'error kader#',
    ]);
    expect(await chapter('faciliteiten-en-budgetten', '')).toEqual(['error kader#', 'error kader#']);
    expect(await chapter('aanleiding', ', tekst: Zo.')).toEqual(['error kader#', 'error kader#']);
  });
});

describe('what can not be read proves nothing', () => {
  it('a framework, a personal plan, a plan, a decision', async () => {
    expect(await run('nl-vo/plan-noemt-kader', { plan: plan('') })).toEqual(['warning plan#']);
    expect(await run('nl-vo/plan-noemt-kader', { plan: plan(''), ...stuk('kader') })).toEqual([]);
    expect(await run('nl-vo/medewerker-zonder-plan', { personeel: staff().replace('2020', '2025') })).toEqual(
      [],
    );
    expect(await run('nl-vo/medewerker-zonder-plan', { personeel: staff() })).toEqual([
      'info personeel#/school',
    ]);
    expect(
      await run('nl-vo/medewerker-zonder-plan', { personeel: staff(), ...stuk('persoonlijk-plan') }),
    ).toEqual([]);
    expect(await run('nl-vo/plan-per-schooljaar', {})).toEqual(['error school#/id']);
    expect(await run('nl-vo/plan-per-schooljaar', stuk('plan'))).toEqual([]);
    expect(await run('nl-vo/plan-overleg-pmr', { plan: plan('') })).toHaveLength(1);
    expect(await run('nl-vo/plan-overleg-pmr', { plan: plan(''), ...stuk('goedkeuring') })).toEqual([]);
    const kader = { kader: 'soort: kader\nid: k\nbestuur: b\n' };
    expect(await run('nl-vo/kader-overleg', kader)).toHaveLength(1);
    expect(await run('nl-vo/kader-overleg', { ...kader, ...stuk('goedkeuring') })).toEqual([]);
  });
});

describe('the framework that a plan names', () => {
  it('must hold for every school of the plan', async () => {
    const rule = 'nl-vo/plan-noemt-kader';
    const kader = (id: string, more: string) => `soort: kader\nid: ${id}\nbestuur: b\n${more}`;
    const files = { 'kader-0': kader('k-0', 'geldt-voor: [t]\n'), kader: kader('k', 'geldt-voor: [s]\n') };
    expect(await run(rule, { ...files, plan: plan('kader: k\n') })).toEqual([]);
    expect(await run(rule, { ...files, plan: plan('kader: k-0\n') })).toEqual(['error plan#/kader']);
    expect(await run(rule, { ...files, plan: plan('kader: weg\n') })).toEqual([]);
    expect(await run(rule, { ...files, plan: plan('') })).toEqual(['error plan#']);
  });
});

describe('hours and money granted, used and presented', () => {
  const granted = (line: string, size = '1') =>
    findingsOf(
      'nl-vo/toegekend-onder-basisrecht',
      dutch({ personeel: staff('', size), pop: pop(`toegekend: [{${line}}]\n`) }),
    );

  it('less than the right is told with its own field and words', async () => {
    const [hours] = await granted('recht: basisrecht-uren, schooljaar: 2026-2027, uren: 82.9');
    expect(hours).toMatchObject({ severity: 'error', pointer: '/toegekend/0/uren' });
    expect(hours?.message).toContain('83 uur');
    const [money] = await granted('recht: basisrecht-geld, schooljaar: 2026-2027, bedrag: 599.99');
    expect(money?.pointer).toBe('/toegekend/0/bedrag');
    expect(money?.message).toContain('€ 600,00');
    expect(await granted('recht: basisrecht-geld, schooljaar: 2026-2027, bedrag: 600.00')).toEqual([]);
    expect(await granted('recht: lpb-uren, schooljaar: 2026-2027, uren: 1')).toEqual([]);
    expect(await granted('recht: basisrecht-uren, schooljaar: 2012-2013, uren: 1')).toEqual([]);
  });

  it('more used than there is, in hours and in money', async () => {
    const rule = 'nl-vo/recht-niet-overschreden';
    const followed = (uren: string) =>
      findingsOf(
        rule,
        dutch({
          personeel: staff(),
          lijst: `soort: deelname\nschool: s\nschooljaar: 2026-2027\nregels: [{activiteit: p/a, medewerker: p-0001, uren-uit: basisrecht, uren: ${uren}}]\n`,
          plan: plan('activiteiten: [{id: a, titel: A}]\n'),
        }),
      );
    expect(await followed('83')).toEqual([]);
    const [hours] = await followed('84');
    expect(hours?.pointer).toBe('/regels/0/medewerker');
    expect(hours?.message).toContain('84 uur van het basisrecht, 1 uur meer');
    const spent = (bedrag: string) =>
      findingsOf(
        rule,
        dutch({
          personeel: staff(),
          boek: `soort: uitgaven\nschool: s\nbegrotingsjaar: 2026\nboekingen: [{datum: 2026-10-01, bedrag: ${bedrag}, medewerker: p-0001, geld-uit: basisrecht}]\n`,
        }),
      );
    expect(await spent('600.00')).toEqual([]);
    expect((await spent('600.01'))[0]?.message).toContain('€ 600,01 van het basisrecht, € 0,01 meer');
  });

  it('hours in a budget cover the rights of who works at this school alone', async () => {
    const rule = 'nl-vo/begroting-dekt-rechten';
    const own =
      'activiteiten: [{id: b, titel: B, uren-uit: werkgever}, {id: a, titel: A, uren-uit: basisrecht}]\n';
    const judge = (hours: string, files: Files = {}, year?: string) =>
      run(rule, { personeel: staff(), plan: plan(`${own}begroting: {uren: ${hours}}\n`, year), ...files });
    expect(await judge('83')).toEqual([]);
    expect(await judge('82.99')).toEqual(['warning plan#/begroting/uren']);
    expect(await judge('1', {}, 'periode: {van: 2026-08-01, tot: 2027-07-31}')).toEqual([]);
    const twice = {
      'school-2': 'soort: school\nid: t\nbestuur: b\n',
      'personeel-2':
        'soort: personeel\nschool: t\nmedewerkers: [{id: p-0001, dienstverbanden: [{categorie: oop, betrekkingsomvang: 0.2, van: 2020-08-01}]}]\n',
    };
    expect(await judge('1', twice)).toEqual([]);
    const other = { ...twice, 'personeel-2': twice['personeel-2'].replace('p-0001', 'p-0002') };
    expect(await judge('82', other)).toEqual(['warning plan#/begroting/uren']);
  });

  it('who has no right found is neither granted too little nor over it', async () => {
    const director = staff().replace('leraar', 'directie');
    const rule = 'nl-vo/recht-niet-overschreden';
    const lijst =
      'soort: deelname\nschool: s\nschooljaar: 2026-2027\nregels: [{activiteit: p/a, medewerker: p-0001, uren-uit: basisrecht, uren: 90}]\n';
    expect(
      await run(rule, { personeel: director, lijst, plan: plan('activiteiten: [{id: a, titel: A}]\n') }),
    ).toEqual([]);
    const grant = pop('toegekend: [{recht: basisrecht-uren, schooljaar: 2026-2027, uren: 1}]\n');
    expect(await run('nl-vo/toegekend-onder-basisrecht', { personeel: director, pop: grant })).toEqual([]);
    expect(await run('nl-vo/toegekend-onder-basisrecht', { pop: grant })).toEqual([]);
    const budget = plan('activiteiten: [{id: a, titel: A, uren-uit: basisrecht}]\nbegroting: {uren: 1}\n');
    const both = staff(
      '  - {id: p-0002, dienstverbanden: [{categorie: directie, betrekkingsomvang: 1, van: 2020-08-01}]}\n',
    );
    const [finding] = await findingsOf(
      'nl-vo/begroting-dekt-rechten',
      dutch({ personeel: both, plan: budget }),
    );
    const [alone] = await findingsOf(
      'nl-vo/begroting-dekt-rechten',
      dutch({ personeel: staff(), plan: budget }),
    );
    expect(finding?.message).toBe(alone?.message);
  });

  it('another pot than the basic right has no least', async () => {
    expect(await granted('recht: lpb-uren, schooljaar: 2026-2027, bedrag: 1.00')).toEqual([]);
  });
});

describe('the forecast of ten percent', () => {
  it('is told while every cost and hour is known', async () => {
    const bestuur =
      'soort: bestuur\nid: b\nregelgeving: nl-vo\ngrondslagen: [{jaar: 2026, bedrag: 1000.00}]\nuurtarieven: [{categorie: leraar, bedrag: 50.00, vanaf: 2026-01-01}]\n';
    const judge = (costs: string) =>
      run('nl-vo/tien-procent-prognose', {
        bestuur,
        plan: plan(`activiteiten: [{id: a, titel: A, kosten: [${costs}]}]\nbegroting: {uren: 1}\n`),
      });
    // 50 of time and 49,99 of money are 99,99, where 100 is needed
    expect(await judge('{post: trainer, bedrag: 49.99}')).toHaveLength(1);
    expect(await judge('{post: trainer, bedrag: 50.00}')).toEqual([]);
    expect(await judge('{post: trainer, bedrag: 49.99}, {post: locatie, onbekend: true}')).toEqual([]);
  });
});

describe('chapters among other chapters', () => {
  const TWO = (part: string) =>
    `hoofdstukken: [{onderdeel: implementatie, tekst: L.}, {onderdeel: ${part}, tekst: T.}]\n`;
  const judge = (rule: string, part: string) =>
    run(`nl-vo/${rule}`, { kader: `soort: kader\nid: k\nbestuur: b\n${TWO(part)}` });

  it('one that holds it is enough', async () => {
    expect(await judge('kader-faciliteiten', 'faciliteiten-en-budgetten')).toEqual([
      'info kader#',
      'info kader#',
    ]);
    expect(await judge('kader-ontwikkeldoelen', 'ontwikkelthemas')).toEqual(['info kader#', 'info kader#']);
    expect(await judge('kader-eisen-en-visie', 'missie-visie-en-strategie')).toEqual([
      'info kader#',
      'info kader#',
    ]);
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
