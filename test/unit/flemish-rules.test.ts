import { describe, expect, it } from 'vitest';
import type { Activiteit } from '../../src/documents/generated/types.ts';
import { suspendedHalfDays } from '../../src/figures/study-days.ts';
import { check } from '../../src/lint/check.ts';
import type { CheckResult, Finding } from '../../src/lint/result.ts';
import { folderWith } from '../support/proplan.ts';
import { rulesNamed } from '../support/rules.ts';

const SCHOOL = 'soort: school\nid: de-linde\nregelgeving: be-vlg\ninstellingstype: basisschool\n';
const PLAN = 'soort: plan\nid: plan-de-linde\nscholen: [de-linde]\nschooljaar: 2026-2027\n';

const RULES = rulesNamed(
  'be-vlg/terugbetaling-vermeld',
  'be-vlg/reserve-hoogstens-helft',
  'be-vlg/gepland-past-in-budget',
  'be-vlg/schijven-volgens-decreet',
  'be-vlg/vrijwilliger-uit-middelen',
  'be-vlg/personeel-van-andere-school',
  'be-vlg/studiedagen-basis',
  'be-vlg/plan-dekt-schooljaar',
);

type Files = Readonly<Record<string, string>>;

/** Judges a small workspace: a school with these budgets, a plan with this content, and other files. */
function judge(school: string, plan: string, others: Files = {}): Promise<CheckResult> {
  const files = { 'school.yaml': SCHOOL + school, 'plan.yaml': PLAN + plan, ...others, 'proplan.yaml': '' };
  return check({ cwd: folderWith(files), paths: [], today: '2026-11-21', rules: RULES });
}

function of(result: CheckResult, rule: string): Finding[] {
  expect(result.internalErrors).toEqual([]);
  expect(result.findings.filter(({ rule: name }) => /^(yaml|vorm)\//.test(name))).toEqual([]);
  return result.findings.filter(({ rule: name }) => name === `be-vlg/${rule}`);
}

function severities(result: CheckResult, rule: string): string[] {
  return of(result, rule).map(({ severity }) => severity);
}

function budget(fields: string, id = 'pm-2026'): string {
  return `  - {id: ${id}, bron: professionaliseringsmiddelen, begrotingsjaar: ${id.slice(3)}, ${fields}}\n`;
}

function cost(amount: string, id = 'pm-2026'): string {
  return `activiteiten: [{id: a-lezen, titel: Lezen, kosten: [{post: trainer, bedrag: ${amount}, kosten-uit: [{budget: ${id}}]}]}]\n`;
}

describe('what is left of a closed year', () => {
  const closed = (fields = ''): string =>
    `budgetten:\n${budget(`ontvangen: 3937.50, reserve-begin: 1200.00, afgesloten-op: 2026-01-31${fields}`, 'pm-2025')}`;
  const spent = (amount: string): Files => ({
    'uitgaven.yaml': `soort: uitgaven\nschool: de-linde\nbegrotingsjaar: 2025\nafgesloten-op: 2026-01-31\nboekingen: [{datum: 2025-10-15, bedrag: ${amount}, budget: pm-2025}]\n`,
  });

  // 1200.00 + 3937.50 - 2500.00 = 2637.50; half of 3937.50 = 1968.75; 2637.50 - 1968.75 = 668.75
  it('2 637,50 left, 1 968,75 may stay, 668,75 goes back', async () => {
    const [finding, ...others] = of(await judge(closed(), '', spent('2500.00')), 'terugbetaling-vermeld');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning' });
    expect(finding?.message).toContain('€ 668,75');
  });

  // 1200.00 + 3937.50 - 3168.75 = 1968.75, exactly the half; one cent less spent is one cent too much
  it('exactly the half may stay, a cent more not', async () => {
    expect(of(await judge(closed(), '', spent('3168.75')), 'terugbetaling-vermeld')).toEqual([]);
    const [finding] = of(await judge(closed(), '', spent('3168.74')), 'terugbetaling-vermeld');
    expect(finding?.message).toContain('€ 0,01');
  });

  it('says nothing when the repayment is written down, or the payments are not known', async () => {
    const written = await judge(closed(', terug-te-betalen: 668.75'), '', spent('2500.00'));
    expect(of(written, 'terugbetaling-vermeld')).toEqual([]);
    expect(of(await judge(closed(), ''), 'terugbetaling-vermeld')).toEqual([]);
  });

  // half of 3937.50 is 1968.75; all of 2637.50 was carried over
  it('the reserve of the next year is at most 1 968,75', async () => {
    const next = (reserve: string): string => closed() + budget(`reserve-begin: ${reserve}`);
    expect(of(await judge(next('1968.75'), ''), 'reserve-hoogstens-helft')).toEqual([]);
    const [finding] = of(await judge(next('2637.50'), ''), 'reserve-hoogstens-helft');
    expect(finding?.severity).toBe('warning');
    expect(finding?.message).toContain('€ 2.637,50');
    expect(finding?.message).toContain('€ 1.968,75');
  });
});

describe('planned against available', () => {
  const severity = async (fields: string, amount: string): Promise<string[]> =>
    severities(await judge(`budgetten:\n${budget(fields)}`, cost(amount)), 'gepland-past-in-budget');

  // 3937.50 + 1200.00 = 5137.50
  it('received with its reserve: a warning from one cent above', async () => {
    expect(await severity('ontvangen: 3937.50, reserve-begin: 1200.00', '5137.50')).toEqual([]);
    expect(await severity('ontvangen: 3937.50, reserve-begin: 1200.00', '5137.51')).toEqual(['warning']);
  });

  it('estimated, unknown, or with an unknown reserve: still to be covered', async () => {
    expect(await severity('geraamd: 4000.00, reserve-begin: 0.00', '4000.01')).toEqual(['info']);
    expect(await severity('ontvangen: 4000.00', '4000.01')).toEqual(['info']);
    expect(await severity('reserve-begin: 0.00', '0.01')).toEqual(['info']);
  });
});

describe('instalments', () => {
  const paid = async (first: string, second: string, day = '2026-02-28'): Promise<number> => {
    const parts = `ontvangen: 3937.50, schijven: [{datum: ${day}, bedrag: ${first}}, {datum: 2026-06-30, bedrag: ${second}}]`;
    return of(await judge(`budgetten:\n${budget(parts)}`, ''), 'schijven-volgens-decreet').length;
  };

  // 0.60 × 3937.50 = 2362.50 and 0.40 × 3937.50 = 1575.00
  it('60 % is 2 362,50, a euro more or less says nothing, and the last days of the months count', async () => {
    expect(await paid('2362.50', '1575.00')).toBe(0);
    expect(await paid('2363.50', '1574.00')).toBe(0);
    expect(await paid('2363.51', '1573.99')).toBe(1);
    expect(await paid('2362.50', '1575.00', '2026-03-01')).toBe(1);
  });
});

describe('who the money is for', () => {
  const activity = (people: string, line: string, more = ''): string =>
    `activiteiten:\n  - id: a-hulp\n    titel: Eerste hulp\n${more}    deelnemers: [${people}]\n    kosten: [{post: inschrijving, bedrag: 65.00, ${line}}]\n`;
  const money = `budgetten:\n${budget('ontvangen: 3937.50')}  - {id: wm-2026, bron: werkingsmiddelen, begrotingsjaar: 2026}\n`;
  const verdict = async (people: string, line: string, rule: string): Promise<string[]> =>
    severities(await judge(money, activity(people, line)), rule);

  // 6 + 1 members of staff and 2 volunteers: 7 heads may be paid, 8 may not
  it('volunteers: seven heads of staff may be paid, the eighth is a volunteer', async () => {
    const people = '{groep: team, aantal: 6}, {nog-aan-te-wijzen: leraar A}, {vrijwilligers: 2}';
    const paidFor = (count: number, from = 'pm-2026'): Promise<string[]> =>
      verdict(
        people,
        `per: deelnemer, aantal: ${count}, kosten-uit: [{budget: ${from}}]`,
        'vrijwilliger-uit-middelen',
      );
    expect(await paidFor(7)).toEqual([]);
    expect(await paidFor(8)).toEqual(['error']);
    expect(await paidFor(9, 'wm-2026')).toEqual([]);
  });

  it('volunteers at a group price, or shared with other money, are fine', async () => {
    const people = '{groep: team, aantal: 6}, {vrijwilligers: 2}';
    const rule = 'vrijwilliger-uit-middelen';
    expect(await verdict(people, 'per: groep, aantal: 1, kosten-uit: [{budget: pm-2026}]', rule)).toEqual([]);
    const shared = 'per: deelnemer, aantal: 8, kosten-uit: [{budget: pm-2026, deel: 6/8}, {budget: wm-2026}]';
    expect(await verdict(people, shared.replace('6/8', '"6/8"'), rule)).toEqual([]);
  });

  it('another school: its heads are its own, unless the costs are divided', async () => {
    const people = '{groep: team, aantal: 5}, {groep: buren, aantal: 3, school: de-eik}';
    const line = (count: number): string =>
      `per: deelnemer, aantal: ${count}, kosten-uit: [{budget: pm-2026}]`;
    const others = { 'eik.yaml': SCHOOL.replace('de-linde', 'de-eik') };
    const run = async (count: number, more = ''): Promise<string[]> =>
      severities(
        await judge(money, activity(people, line(count), more), others),
        'personeel-van-andere-school',
      );
    expect(await run(5)).toEqual([]);
    expect(await run(6)).toEqual(['warning']);
    expect(await run(8, '    verdeling: [{school: de-eik, deel: "3/8"}]\n')).toEqual([]);
  });
});

describe('half days without lessons', () => {
  const lost = (...activities: Omit<Activiteit, 'id' | 'titel'>[]): Record<string, number> =>
    Object.fromEntries(
      suspendedHalfDays(activities.map((one, index) => ({ id: `a-${index}`, titel: 'Dag', ...one }))),
    );
  const on = (datum: string, lesschorsing: Activiteit['lesschorsing'] = { 'halve-dagen': 2 }) => ({
    wanneer: { datum },
    ...(lesschorsing === undefined ? {} : { lesschorsing }),
  });

  it('a Friday is two, a Wednesday one, a Saturday and a day in August none', () => {
    expect(lost(on('2026-10-16'))).toEqual({ alle: 2 });
    expect(lost(on('2027-03-10'))).toEqual({ alle: 1 });
    expect(lost(on('2026-10-17'))).toEqual({ alle: 0 });
    expect(lost(on('2026-08-31'))).toEqual({ alle: 0 });
  });

  it('two workshops in one half day are one; a morning and an afternoon are two', () => {
    const morning = on('2026-10-16', { dagdeel: 'voormiddag' });
    const afternoon = on('2026-10-16', { 'halve-dagen': 1, dagdeel: 'namiddag' });
    expect(lost(morning, morning)).toEqual({ alle: 1 });
    expect(lost(morning, afternoon)).toEqual({ alle: 2 });
    // Without a part of the day both may be the same half day: one is sure.
    expect(lost(on('2026-10-16', { 'halve-dagen': 1 }), on('2026-10-16', { 'halve-dagen': 1 }))).toEqual({
      alle: 1,
    });
  });

  // everybody 2 + infants 1 = 3 for infants, 2 for the others
  it('counts per pupil group, and what concerns everybody for each', () => {
    const infants = on('2027-03-11', { 'halve-dagen': 1, leerlingengroep: 'kleuters' });
    expect(lost(on('2026-10-16'), infants)).toEqual({ alle: 2, kleuters: 3 });
  });

  it('three halves over three dates are one each', () => {
    const series: Pick<Activiteit, 'wanneer'> = {
      wanneer: { data: ['2026-10-16', '2026-11-19', '2027-03-10'] },
    };
    expect(lost({ ...series, lesschorsing: { 'halve-dagen': 3 } })).toEqual({ alle: 3 });
  });

  it('a primary school may lose three, for each group of pupils', async () => {
    const day = (date: string, group: string): string =>
      `  - {id: a-${group}-${date}, titel: Dag, wanneer: {datum: ${date}}, lesschorsing: {halve-dagen: 2, leerlingengroep: ${group}, opvang: op-vraag}}\n`;
    const run = async (...days: string[]): Promise<string[]> =>
      severities(await judge('', `activiteiten:\n${days.join('')}`), 'studiedagen-basis');
    // infants 2, primary 2: nobody loses more than three
    expect(await run(day('2026-10-16', 'kleuters'), day('2027-03-11', 'lager'))).toEqual([]);
    // infants 2 + 1 (a Wednesday) = 3, then 2 + 2 = 4
    expect(await run(day('2026-10-16', 'kleuters'), day('2027-03-10', 'kleuters'))).toEqual([]);
    expect(await run(day('2026-10-16', 'kleuters'), day('2027-03-11', 'kleuters'))).toEqual(['error']);
  });

  it('an extra day was possible until 2025-2026, and is a question after', async () => {
    const days = `activiteiten:\n  - {id: a-een, titel: Dag, wanneer: {datum: 2026-10-16}, lesschorsing: {halve-dagen: 2}}\n  - {id: a-twee, titel: Extra, wanneer: {datum: 2027-03-11}, lesschorsing: {halve-dagen: 2, extra-dag: {aangevraagd-op: 2026-04-20}}}\n`;
    expect(severities(await judge('', days), 'studiedagen-basis')).toEqual(['warning']);
    const before = days.replace('2026-10-16', '2025-10-16').replace('2027-03-11', '2026-03-12');
    const files = {
      'vorig.yaml': `${PLAN.replace('linde\n', 'linde-1\n').replace('2026-2027', '2025-2026')}${before}`,
    };
    expect(of(await judge('', '', files), 'studiedagen-basis')).toEqual([]);
  });
});

describe('a plan for every day', () => {
  const uncovered = async (plans: readonly string[], today: string): Promise<string[]> => {
    const files = plans.map((period, index): [string, string] => [
      `plan-${index}.yaml`,
      `soort: plan\nid: plan-${index}\nscholen: [de-linde]\n${period}\n`,
    ]);
    const folder = folderWith({ 'school.yaml': SCHOOL, ...Object.fromEntries(files), 'proplan.yaml': '' });
    const result = await check({ cwd: folder, paths: [], today });
    return of(result, 'plan-dekt-schooljaar').map(({ message }) =>
      message.replace(/.* geldt (.*) geen .*/, '$1'),
    );
  };

  it('calendar years follow each other; today decides whether the next one is late', async () => {
    const years = [
      'periode: {van: 2025-01-01, tot: 2025-12-31}',
      'periode: {van: 2026-01-01, tot: 2026-12-31}',
    ];
    expect(await uncovered(years, '2026-12-31')).toEqual([]);
    expect(await uncovered(years, '2027-01-01')).toEqual(['van 2027-01-01 tot en met 2027-01-01']);
  });

  it('a year between two plans is missed, with its days', async () => {
    const years = ['schooljaar: 2024-2025', 'schooljaar: 2026-2027'];
    expect(await uncovered(years, '2026-11-21')).toEqual(['van 2025-09-01 tot en met 2026-08-31']);
  });

  it('without any plan the current school year is missed', async () => {
    expect(await uncovered([], '2026-11-21')).toEqual(['van 2026-09-01 tot en met 2026-11-21']);
  });
});
