import { describe, expect, it } from 'vitest';
import { check } from '../../src/lint/check.ts';
import { findingsOf, said } from '../support/judge.ts';
import { folderWith } from '../support/proplan.ts';
import { rulesNamed } from '../support/rules.ts';

type Files = Record<string, string>;
const school = (more = '', kind = 'basisschool') =>
  `soort: school\nid: s\nregelgeving: be-vlg\ninstellingstype: ${kind}\n${more}`;
const plan = (more: string, year = '2026-2027', id = 'p') =>
  `soort: plan\nid: ${id}\nscholen: [s]\nschooljaar: ${year}\n${more}`;
const run = (rule: string, files: Files, today?: string) => said(rule, { school: school(), ...files }, today);
const day = (id: string, date: string, suspension: string) =>
  `  - {id: ${id}, titel: Dag, wanneer: {datum: ${date}}, lesschorsing: {${suspension}}}\n`;

describe('study days', () => {
  const basis = 'be-vlg/studiedagen-basis';
  const days = (...lines: string[]) => plan(`activiteiten:\n${lines.join('')}`);
  // Two days of two halves are four, where three are allowed; 15 and 16 October 2026 are a Thursday and a Friday.
  const two = (more = '') => [
    day('a', '2026-10-15', `halve-dagen: 2${more}`),
    day('b', '2026-10-16', `halve-dagen: 2${more}`),
  ];

  it('too many for everybody is told once, at the last day for everybody', async () => {
    const infants = day('c', '2027-03-11', 'halve-dagen: 2, leerlingengroep: kleuters');
    expect(await run(basis, { plan: days(...two(), infants) })).toEqual(['error plan#/activiteiten/1']);
    expect(
      await run(basis, {
        plan: days(...two(', leerlingengroep: kleuters'), day('c', '2027-03-11', 'halve-dagen: 1')),
      }),
    ).toEqual(['error plan#/activiteiten/1']);
    const each = [
      ...two(', leerlingengroep: kleuters'),
      day('c', '2027-03-11', 'halve-dagen: 2, leerlingengroep: lager'),
      day('d', '2027-03-12', 'halve-dagen: 2, leerlingengroep: lager'),
    ];
    expect(await run(basis, { plan: days(...each) })).toEqual([
      'error plan#/activiteiten/1',
      'error plan#/activiteiten/3',
    ]);
  });

  it('names the day, the number and the group', async () => {
    const [finding] = await findingsOf(basis, { school: school(), plan: days(...two()) });
    expect(finding?.message).toContain('Met b komt de school op 4 halve lesdag');
    expect(finding?.message).toContain('(leerlingengroep alle); toegestaan: 3');
  });

  it('of an extra day count nothing to 31 August 2026', async () => {
    const extra = day('c', '2026-10-16', 'halve-dagen: 2, extra-dag: {aangevraagd-op: 2026-04-20}');
    const cwd = folderWith({
      'proplan.yaml': '',
      'school.yaml': school(),
      'plan.yaml': days(day('a', '2026-10-15', 'halve-dagen: 2'), extra),
    });
    const on = async (at: string) =>
      (await check({ cwd, paths: [], today: '2026-11-21', at, rules: rulesNamed(basis) })).findings.filter(
        ({ rule }) => rule === basis,
      );
    expect(await on('2026-08-31')).toEqual([]);
    expect(await on('2026-09-01')).toHaveLength(1);
  });

  it('are for schools of that kind only', async () => {
    expect(await run(basis, { school: school('', 'academie'), plan: days(...two()) })).toEqual([]);
    expect(await run('be-vlg/studiedagen-secundair', { plan: days(...two()) })).toEqual([]);
    // A plan of a board that has no school here.
    const board = {
      bestuur: 'soort: bestuur\nid: b\nregelgeving: be-vlg\n',
      plan: days(...two()).replace('scholen: [s]', 'bestuur: b'),
    };
    for (const rule of [basis, 'be-vlg/studiedagen-secundair', 'be-vlg/opvang-op-studiedag'])
      expect(await said(rule, board)).toEqual([]);
  });

  it('of a secondary school: told at the last day of the group, with the doubt of the law', async () => {
    const rule = 'be-vlg/studiedagen-secundair';
    const secondary = {
      school: school('', 'secundaire-school'),
      plan: days(...two(), day('c', '2027-03-11', 'halve-dagen: 2, leerlingengroep: graad-1')),
    };
    const found = await findingsOf(rule, secondary);
    expect(found.map(({ pointer }) => pointer)).toEqual(['/activiteiten/1', '/activiteiten/2']);
    expect(found[0]?.message).toContain('Met b komt');
  });

  it('of a secondary school: sure until 31 August 2026, and after that a reform that was not read', async () => {
    const rule = 'be-vlg/studiedagen-secundair';
    const said = async (year: string, ...dates: string[]) =>
      findingsOf(rule, {
        school: school('', 'secundaire-school'),
        plan: plan(
          `activiteiten:\n${dates.map((date, index) => day(`a-${index}`, date, 'halve-dagen: 2')).join('')}`,
          year,
        ),
      });
    const [old] = await said('2025-2026', '2025-10-16', '2025-10-17');
    expect(old?.severity).toBe('error');
    expect(old?.advice).not.toContain('besluit');
    const [reform] = await said('2026-2027', '2026-10-15');
    expect(reform?.severity).toBe('warning');
    expect(reform?.advice).toContain('Het definitieve besluit');
  });

  it('care: none said, said for all, said on request', async () => {
    const rule = 'be-vlg/opvang-op-studiedag';
    const judge = (more: string, kind?: string) =>
      run(rule, { school: school('', kind), plan: days(day('a', '2026-10-15', `halve-dagen: 2${more}`)) });
    expect(await judge(', opvang: voor-iedereen')).toEqual([]);
    expect(await judge(', opvang: op-vraag')).toEqual([]);
    expect((await judge('')).map((one) => one.replace(/^\w+ /, ''))).toEqual([
      'plan#/activiteiten/0/lesschorsing',
    ]);
    expect((await judge(', opvang: geen')).map((one) => one.replace(/^\w+ /, ''))).toEqual([
      'plan#/activiteiten/0/lesschorsing/opvang',
    ]);
    expect(await judge('', 'academie')).toEqual([]);
    const [finding] = await findingsOf(rule, {
      school: school(),
      plan: days(day('a', '2026-10-15', 'halve-dagen: 2, opvang: geen')),
    });
    expect(finding?.message).toContain('opvang: geen');
  });
});

describe('induction', () => {
  const rule = 'be-vlg/aanvangsbegeleiding-aanpak';
  const part = (approach: string, detail: string) =>
    `aanvangsbegeleiding: {aanpak: "${approach}", uitwerking: "${detail}"}\n`;

  it('stands whole in one plan of the same days', async () => {
    expect(await run(rule, { plan: plan(part('Mentor.', 'Wekelijks.')) })).toEqual([]);
    expect(await run(rule, { plan: plan(part(' ', 'Wekelijks.')) })).toEqual([
      'error plan#/aanvangsbegeleiding',
    ]);
    expect(await run(rule, { plan: plan(part('Mentor.', ' ')) })).toEqual([
      'error plan#/aanvangsbegeleiding',
    ]);
    expect(await run(rule, { plan: plan('aanvangsbegeleiding: {}\n') })).toHaveLength(2);
    expect(
      await run(rule, { plan: plan(''), ander: plan(part('Mentor.', 'Wekelijks.'), '2026-2027', 'q') }),
    ).toEqual([]);
    expect(
      await run(rule, {
        plan: plan(part('Mentor.', ' ')),
        ander: plan(part('Mentor.', 'Wekelijks.'), '2026-2027', 'q'),
      }),
    ).toEqual([]);
    // One plan has a part of it: that one is told, the other is not.
    expect(await run(rule, { plan: plan(''), ander: plan(part('Mentor.', ' '), '2026-2027', 'q') })).toEqual([
      'error ander#/aanvangsbegeleiding',
    ]);
  });
});

describe('the count of 1 February', () => {
  const rule = 'be-vlg/telling-op-1-februari';
  const judge = (more: string, source = 'professionaliseringsmiddelen', year = 2026) =>
    findingsOf(rule, {
      school: school(`budgetten: [{id: pm, bron: ${source}, begrotingsjaar: ${year}}]\n${more}`),
    });
  const places = async (...args: Parameters<typeof judge>) =>
    (await judge(...args)).map(({ pointer }) => pointer);

  it('of the year before the budget year', async () => {
    expect(await places('tellingen: [{datum: 2025-02-01, contractuelen: 1}]\n')).toEqual([]);
    expect(
      await places(
        'tellingen: [{datum: 2024-02-01, contractuelen: 1}, {datum: 2025-03-01, contractuelen: 1}]\n',
      ),
    ).toEqual(['/tellingen/1/datum']);
    expect(await places('tellingen: [{datum: 2024-02-01, contractuelen: 1}]\n')).toEqual(['/budgetten/0']);
    expect((await judge('tellingen: [{datum: 2025-03-01, contractuelen: 1}]\n'))[0]?.message).toContain(
      'de telling is van 2025-03-01',
    );
    expect((await judge('tellingen: [{datum: 2024-02-01, contractuelen: 1}]\n'))[0]?.message).toContain(
      'geen telling van 2025-02-01',
    );
  });

  it('not of other money, a new school, or one that was merged', async () => {
    const wrong = 'tellingen: [{datum: 2025-03-01, contractuelen: 1}]\n';
    expect(await places(wrong, 'werkingsmiddelen')).toEqual([]);
    expect(await places(`${wrong}opgericht-op: 2025-02-02\n`)).toEqual([]);
    expect(await places(`${wrong}opgericht-op: 2025-02-01\n`)).toHaveLength(1);
    expect(await places(`${wrong}voorgangers: [{school: t}]\n`)).toEqual([]);
    expect(await places(wrong, 'professionaliseringsmiddelen', 2005)).toEqual([]);
  });
});

describe('instalments and reserves', () => {
  const budget = (id: string, more: string, year = 2026, source = 'professionaliseringsmiddelen') =>
    `  - {id: ${id}, bron: ${source}, begrotingsjaar: ${year}${more}}\n`;
  const judge = (rule: string, ...budgets: string[]) =>
    run(rule, { school: school(`budgetten:\n${budgets.join('')}`) });
  const parts = (...lines: string[]) =>
    `, ontvangen: 100.00, schijven: [${lines.map((line) => `{${line}}`).join(', ')}]`;

  it('the first is 60 % of the year; a third one has no day of its own', async () => {
    const rule = 'be-vlg/schijven-volgens-decreet';
    const late = parts(
      'datum: 2026-02-28, bedrag: 60.00',
      'datum: 2026-06-30, bedrag: 30.00',
      'datum: 2026-12-31, bedrag: 10.00',
    );
    expect(await judge(rule, budget('pm', late))).toEqual([]);
    const wrong = parts('datum: 2026-02-28, bedrag: 40.00', 'datum: 2026-07-01, bedrag: 60.00');
    expect((await judge(rule, budget('pm', wrong))).map((one) => one.replace(/^\w+ /, ''))).toEqual([
      'school#/budgetten/0/schijven/0/bedrag',
      'school#/budgetten/0/schijven/1/datum',
    ]);
    expect(await judge(rule, budget('wm', wrong, 2026, 'werkingsmiddelen'))).toEqual([]);
    expect(await judge(rule, budget('pm', ', ontvangen: 100.00'))).toEqual([]);
    expect(await judge(rule, budget('pm', ', ontvangen: 0.00'))).toEqual([]);
    const [, second] = await findingsOf(rule, { school: school(`budgetten:\n${budget('pm', wrong)}`) });
    expect(second?.message).toContain('ten laatste 2026-06-30');
    expect(await judge(rule, budget('pm', wrong, 2005))).toEqual([]);
  });

  it('at most half of what was received goes to the one budget of the next year', async () => {
    const rule = 'be-vlg/reserve-hoogstens-helft';
    const closed = budget('pm-2025', ', ontvangen: 100.00, afgesloten-op: 2026-01-31', 2025);
    const next = (reserve: string, id = 'pm-2026', source?: string) => budget(id, reserve, 2026, source);
    expect(await judge(rule, closed, next(', reserve-begin: 50.00'))).toEqual([]);
    expect(await judge(rule, closed, next(', reserve-begin: 50.01'))).toEqual([
      'warning school#/budgetten/1/reserve-begin',
    ]);
    expect(await judge(rule, closed, next(''))).toEqual([]);
    expect(await judge(rule, closed)).toEqual([]);
    expect(await judge(rule, closed, next(', reserve-begin: 50.01'), next('', 'pm-2026-b'))).toEqual([]);
    expect(await judge(rule, closed, next(', reserve-begin: 50.01', 'wm', 'werkingsmiddelen'))).toEqual([]);
    const unknown = budget('pm-2025', ', geraamd: 100.00, afgesloten-op: 2026-01-31', 2025);
    expect(await judge(rule, unknown, next(', reserve-begin: 50.01'))).toEqual([]);
  });
});
