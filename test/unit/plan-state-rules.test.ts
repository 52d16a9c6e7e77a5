import { describe, expect, it } from 'vitest';
import { activity, dutch, plan, run } from '../support/documents.ts';
import { type Files, findingsOf } from '../support/judge.ts';

describe('a date outside the plan', () => {
  const rule = 'algemeen/datum-in-planjaar';
  const judge = (when: string) => run(rule, { plan: activity(`wanneer: {${when}}`) });
  const at = (field: string) => [`warning plan#/activiteiten/1/wanneer/${field}`];
  const place = async (when: string) => (await judge(when)).map((one) => one.replace(/^\w+/, 'warning'));

  it('one day, some days, or a span: outside when all of it is', async () => {
    expect(await place('datum: 2026-07-31')).toEqual(at('datum'));
    expect(await place('datum: 2026-08-01')).toEqual([]);
    expect(await place('datum: 2027-07-31')).toEqual([]);
    expect(await place('datum: 2027-08-01')).toEqual(at('datum'));
    expect(await place('data: [2027-08-02, 2027-08-01]')).toEqual(at('data/0'));
    expect(await place('data: [2027-08-02, 2027-07-31]')).toEqual([]);
    expect(await place('van: 2026-06-01, tot: 2026-07-31')).toEqual(at('van'));
    expect(await place('van: 2026-06-01, tot: 2026-08-01')).toEqual([]);
    expect(await place('van: 2027-07-31, tot: 2027-08-31')).toEqual([]);
    expect(await place('van: 2027-08-01, tot: 2027-08-31')).toEqual(at('van'));
    expect(await place('schooljaren: [2025-2026]')).toEqual([]);
    expect(await place('herhaling: {van: 2027-08-01, tot: 2027-08-31, elke: week}')).toEqual([]);
  });

  it('says the day that stands there', async () => {
    const [finding] = await findingsOf(rule, {
      ...dutch({}),
      plan: activity('wanneer: {data: [2027-08-02, 2027-08-01]}'),
    });
    expect(finding?.message).toContain('2027-08-02');
    const [span] = await findingsOf(rule, {
      ...dutch({}),
      plan: activity('wanneer: {van: 2026-06-01, tot: 2026-07-31}'),
    });
    expect(span?.message).toContain('2026-06-01');
  });
});

describe('the state of a plan', () => {
  const rule = 'algemeen/volgorde-van-status';
  const PLAN = plan(
    'doelen: [{id: d}, {id: e}]\nactiviteiten:\n  - {id: x, titel: X}\n  - {id: a, titel: A, doelen: [d], wanneer: {data: [2026-11-12, 2026-11-10]}}\n  - {id: r, titel: R, wanneer: {herhaling: {van: 2026-11-10, tot: 2026-12-31, elke: week}}}\n  - {id: m, titel: M, doelen: [e, d]}\n  - {id: j, titel: J, wanneer: {schooljaren: [2026-2027]}}\n  - {id: v, titel: V, wanneer: {van: 2026-11-10, tot: 2026-12-31}}\n',
  );
  const judge = (lines: string, of = 'p') =>
    run(rule, {
      plan: PLAN,
      ander: plan('', undefined, 'q'),
      stand: `soort: voortgang\nplan: ${of}\ndatum: 2026-11-09\nregels: [${lines}]\n`,
    });
  const told = ['warning stand#/regels/0/status'];
  const places = async (lines: string, of?: string) =>
    (await judge(lines, of)).map((one) => one.replace(/^\w+/, 'warning'));

  it('a goal has begun when an activity for it has', async () => {
    const goal = '{doel: d, status: niet-gestart}';
    expect(await places(`${goal}, {activiteit: a, status: in-uitvoering}`)).toEqual(told);
    expect(await places(`${goal}, {activiteit: p/a, status: in-uitvoering}`)).toEqual(told);
    expect(await places(`${goal}, {activiteit: a, status: uitgesteld}`)).toEqual([]);
    expect(await places(`${goal}, {activiteit: x, status: in-uitvoering}`)).toEqual([]);
    expect(await places(`${goal}, {doel: e, status: in-uitvoering}`)).toEqual([]);
    expect(await places(`{doel: e, status: niet-gestart}, {activiteit: a, status: in-uitvoering}`)).toEqual(
      [],
    );
    expect(await places(`{doel: d, status: in-uitvoering}, {activiteit: a, status: in-uitvoering}`)).toEqual(
      [],
    );
  });

  it('a goal with others counts; what is not in the plan, or has no day, says nothing', async () => {
    const goal = '{doel: d, status: niet-gestart}';
    expect(await places(`${goal}, {activiteit: m, status: in-uitvoering}`)).toEqual(told);
    expect(await places(`${goal}, {activiteit: weg, status: in-uitvoering}`)).toEqual([]);
    expect(await places(`${goal}, {activiteit: weg, status: afgerond}`, 'q')).toEqual([]);
    expect(await places('{doel: d, status: afgerond}, {activiteit: m, status: afgerond}')).toEqual([]);
    expect(await places('{activiteit: j, status: afgerond}')).toEqual([]);
  });

  it('says which goal and which activity', async () => {
    const files = {
      ...dutch({}),
      plan: PLAN,
      stand:
        'soort: voortgang\nplan: p\ndatum: 2026-11-20\nregels: [{doel: p/d, status: niet-gestart}, {activiteit: p/a, status: afgerond}]\n',
    };
    const [finding] = await findingsOf(rule, files);
    expect(finding?.message).toBe('Doel d heet niet-gestart, maar a is al afgerond.');
  });

  it('nothing is done before its first day', async () => {
    for (const id of ['a', 'r', 'v']) {
      expect(await places(`{activiteit: ${id}, status: afgerond}`)).toEqual(told);
      expect(await places(`{activiteit: ${id}, status: afgerond, datum: 2026-11-10}`)).toEqual([]);
      expect(await places(`{activiteit: ${id}, status: in-uitvoering}`)).toEqual([]);
    }
    expect(await places('{activiteit: x, status: afgerond}')).toEqual([]);
    expect(await places('{activiteit: weg, status: afgerond}')).toEqual([]);
    expect(await places('{activiteit: a, status: afgerond}', 'q')).toEqual([]);
  });
});

describe('hours followed', () => {
  const rule = 'algemeen/deelname-hoogstens-duur';
  const list = (...lines: string[]) =>
    `soort: deelname\nschool: s\nschooljaar: 2026-2027\nregels: [${lines.map((line) => `{medewerker: p-0001, ${line}}`).join(', ')}]\n`;
  const judge = async (plans: Files, ...lines: string[]) =>
    (await run(rule, { leeg: plan('', undefined, 'leeg'), ...plans, lijst: list(...lines) })).map((one) =>
      one.replace(/^\w+ /, ''),
    );
  const eight = { plan: activity('uren: {totaal: 8}') };

  it('are at most as long as the activity lasts, in this school year', async () => {
    expect(await judge(eight, 'activiteit: p/a, uren: 8')).toEqual([]);
    expect(await judge(eight, 'activiteit: p/a, uren: 8.5')).toEqual(['lijst#/regels/0/activiteit']);
    expect(await judge(eight, 'activiteit: a, uren: 8.5')).toEqual(['lijst#/regels/0/activiteit']);
    expect(await judge(eight, 'activiteit: x, uren: 8.5')).toEqual([]);
    expect(await judge(eight, 'activiteit: a')).toEqual([]);
    expect(
      await judge(
        { plan: activity('uren: {totaal: 8}').replace('2026-2027', '2025-2026') },
        'activiteit: a, uren: 9',
      ),
    ).toEqual([]);
    expect(
      await judge({ plan: activity('uren: {totaal: 8, eigen-schatting: true}') }, 'activiteit: a, uren: 9'),
    ).toEqual([]);
    expect(
      await judge({ plan: activity('uren: {totaal: 8, eigen-schatting: false}') }, 'activiteit: a, uren: 9'),
    ).toHaveLength(1);
  });
});
