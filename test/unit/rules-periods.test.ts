import { afterAll, describe, expect, it } from 'vitest';
import { findingsOf, said } from '../support/judge.ts';
import { restore } from '../support/only-rules.ts';

afterAll(restore);

type Files = Record<string, string>;
const board = (regime: string) => ({ bestuur: `soort: bestuur\nid: b\nregelgeving: ${regime}\n` });
const school = (more = '') => ({ school: `soort: school\nid: s\nbestuur: b\n${more}` });
const plans = (...periods: string[]): Files =>
  Object.fromEntries(
    periods.map((period, index) => [
      `plan-${index}`,
      `soort: plan\nid: p-${index}\nscholen: [s]\n${period}\n`,
    ]),
  );
const span = (van: string, tot: string) => `periode: {van: ${van}, tot: ${tot}}`;

describe('a plan for each day, in the Netherlands', () => {
  const rule = 'nl-vo/plan-per-schooljaar';
  const run = async (files: Files, today: string, more = '') =>
    (await findingsOf(rule, { ...board('nl-vo'), ...school(more), ...files }, today)).map(
      ({ severity, message }) => `${severity} ${message}`,
    );

  it('tells the first days without a plan, and how many more there are', async () => {
    const gaps = plans(
      span('2026-10-01', '2026-10-31'),
      span('2026-08-01', '2026-08-31'),
      span('2026-12-01', '2027-07-31'),
    );
    expect(await run(gaps, '2026-12-01')).toEqual([
      'error s heeft geen plan voor 2026-09-01 tot en met 2026-09-30. Er is nog één zulke periode.',
    ]);
  });

  it('plans may touch, overlap and lie within each other', async () => {
    const touching = plans(span('2026-08-01', '2026-08-31'), span('2026-09-01', '2027-07-31'));
    expect(await run(touching, '2026-11-21')).toEqual([]);
    const within = plans(span('2026-08-01', '2027-07-31'), span('2026-09-01', '2026-09-30'));
    expect(await run(within, '2027-07-31')).toEqual([]);
    const oneDay = plans(span('2026-08-01', '2026-08-31'), span('2026-09-02', '2027-07-31'));
    expect(await run(oneDay, '2026-11-21')).toEqual([
      'error s heeft geen plan voor 2026-09-01 tot en met 2026-09-01.',
    ]);
  });

  it('a plan of one day counts, and one within another takes nothing away', async () => {
    const oneDay = plans(
      span('2026-08-01', '2026-08-31'),
      span('2026-09-01', '2026-09-01'),
      span('2026-09-02', '2027-07-31'),
    );
    expect(await run(oneDay, '2026-11-21')).toEqual([]);
    const within = plans(
      span('2026-08-01', '2026-12-31'),
      span('2026-09-01', '2026-09-30'),
      span('2027-01-01', '2027-07-31'),
    );
    expect(await run(within, '2026-11-21')).toEqual([]);
  });

  it('the last day of the school year is one of them', async () => {
    const most = span('2026-08-01', '2027-07-30');
    expect(await run(plans(most), '2027-07-31')).toEqual([
      'error s heeft geen plan voor 2027-07-31 tot en met 2027-07-31.',
    ]);
    expect(await run(plans(most, span('2027-07-31', '2027-12-31')), '2027-07-31')).toEqual([]);
    const short = plans(span('2026-08-01', '2027-07-29'), span('2027-07-31', '2027-12-31'));
    expect(await run(short, '2027-07-31')).toEqual([
      'error s heeft geen plan voor 2027-07-30 tot en met 2027-07-30.',
    ]);
  });

  it('days before the first plan may have had one elsewhere, days before the school was founded none', async () => {
    const late = plans(span('2026-09-01', '2027-07-31'));
    expect(await run(late, '2026-11-21')).toEqual([
      'warning s heeft geen plan voor 2026-08-01 tot en met 2026-08-31.',
    ]);
    expect(await run(late, '2026-11-21', 'opgericht-op: 2026-09-01\n')).toEqual([]);
    expect(await run(late, '2026-11-21', 'opgericht-op: 2026-08-31\n')).toHaveLength(1);
    expect(await run(late, '2026-11-21', 'opgericht-op: 2020-08-01\n')).toHaveLength(1);
    const both = plans(span('2026-09-01', '2026-09-30'));
    expect((await run(both, '2026-11-21'))[0]).toMatch(/^error .* Er is nog één/);
  });

  it('days to come may still get a plan, unless a later plan is there already', async () => {
    const begun = plans(span('2026-08-01', '2026-11-21'));
    expect(await run(begun, '2026-11-21')).toEqual([]);
    expect(await run(begun, '2026-11-22')).toEqual([
      'error s heeft geen plan voor 2026-11-22 tot en met 2027-07-31.',
    ]);
    const skipped = plans(span('2026-08-01', '2026-11-30'), span('2026-12-02', '2027-07-31'));
    expect(await run(skipped, '2026-11-21')).toEqual([
      'error s heeft geen plan voor 2026-12-01 tot en met 2026-12-01.',
    ]);
    // Next year is not due yet.
    const next = plans(span('2026-08-01', '2027-07-31'), span('2027-09-01', '2028-07-31'));
    expect(await run(next, '2026-11-21')).toEqual([]);
    const after = plans(span('2026-08-01', '2027-06-30'), span('2027-09-01', '2028-07-31'));
    expect(await run(after, '2026-11-21')).toEqual([
      'error s heeft geen plan voor 2027-07-01 tot en met 2027-07-31.',
    ]);
  });

  it('a school to come has no plan yet', async () => {
    expect(await run({}, '2026-11-21')).toEqual(['error s heeft geen plan voor 2026-2027.']);
    expect(await run({}, '2026-11-21', 'opgericht-op: 2026-11-21\n')).toHaveLength(1);
    expect(await run({}, '2026-11-21', 'opgericht-op: 2026-11-22\n')).toEqual([]);
  });

  it('earlier years between plans are judged too', async () => {
    const gap = plans('schooljaar: 2024-2025', 'schooljaar: 2026-2027');
    expect(await run(gap, '2026-11-21')).toEqual([
      'error s heeft geen plan voor 2025-08-01 tot en met 2026-07-31.',
    ]);
  });
});

describe('a plan for each day, in Flanders', () => {
  const rule = 'be-vlg/plan-dekt-schooljaar';
  const run = async (files: Files, today: string, more = '') =>
    (
      await findingsOf(
        rule,
        { ...board('be-vlg'), ...school(`instellingstype: basisschool\n${more}`), ...files },
        today,
      )
    ).map(({ message }) => message.replace(/.* geldt (.*) geen .*\((.*)\).*/, '$1, $2'));

  it('plans in any order, that touch or overlap', async () => {
    const all = plans(
      span('2026-11-01', '2027-08-31'),
      span('2026-09-01', '2026-10-31'),
      span('2026-10-01', '2026-10-15'),
    );
    expect(await run(all, '2026-11-21')).toEqual([]);
    const oneDay = plans(span('2026-11-02', '2027-08-31'), span('2026-09-01', '2026-10-31'));
    expect(await run(oneDay, '2026-11-21')).toEqual([
      'van 2026-11-01 tot en met 2026-11-01, schooljaar 2026-2027',
    ]);
  });

  it('not before the first plan, unless that is still to come; not before the school was founded', async () => {
    const later = plans(span('2026-11-21', '2027-08-31'));
    expect(await run(later, '2026-11-21')).toEqual([]);
    expect(await run(later, '2026-11-20')).toEqual([
      'van 2026-09-01 tot en met 2026-11-20, schooljaar 2026-2027',
    ]);
    expect(await run(later, '2026-11-20', 'opgericht-op: 2026-11-21\n')).toEqual([]);
    expect(await run(later, '2026-11-20', 'opgericht-op: 2026-11-19\n')).toEqual([
      'van 2026-11-19 tot en met 2026-11-20, schooljaar 2026-2027',
    ]);
    expect(await run(later, '2026-11-20', 'opgericht-op: 2020-09-01\n')).toHaveLength(1);
  });

  it('after the last plan only to today', async () => {
    const ended = plans(span('2026-09-01', '2026-11-20'));
    expect(await run(ended, '2026-11-20')).toEqual([]);
    expect(await run(ended, '2026-11-21')).toEqual([
      'van 2026-11-21 tot en met 2026-11-21, schooljaar 2026-2027',
    ]);
    const old = plans('schooljaar: 2024-2025', span('2025-09-01', '2026-06-30'));
    // The rest of an earlier year is over, and the current year has none: both are told.
    expect(await run(old, '2026-09-02')).toEqual([
      'van 2026-09-01 tot en met 2026-09-02, schooljaar 2026-2027',
    ]);
  });

  it('a plan of one day counts; a gap before the last plan is told though it is to come', async () => {
    const oneDay = plans(
      span('2026-09-01', '2026-09-30'),
      span('2026-10-01', '2026-10-01'),
      span('2026-10-02', '2027-08-31'),
    );
    expect(await run(oneDay, '2026-11-21')).toEqual([]);
    const gap = plans(span('2026-09-01', '2026-11-30'), span('2027-01-01', '2027-08-31'));
    expect(await run(gap, '2026-11-21')).toEqual([
      'van 2026-12-01 tot en met 2026-12-31, schooljaar 2026-2027',
    ]);
    expect(
      await run(plans(span('2026-11-21', '2027-08-31')), '2026-11-21', 'opgericht-op: 2020-09-01\n'),
    ).toEqual([]);
    expect(await run(plans('schooljaar: 2026-2027', 'schooljaar: 2028-2029'), '2026-11-21')).toEqual([
      'van 2027-09-01 tot en met 2028-08-31, schooljaar 2027-2028',
    ]);
    expect(await run(plans('schooljaar: 2024-2025', span('2026-12-01', '2027-08-31')), '2026-12-01')).toEqual(
      [
        'van 2025-09-01 tot en met 2026-08-31, schooljaar 2025-2026',
        'van 2026-09-01 tot en met 2026-11-30, schooljaar 2026-2027',
      ],
    );
  });

  it('the current year comes before those of plans that are still to come', async () => {
    const later = plans(span('2028-10-01', '2028-10-31'), span('2028-11-01', '2029-08-31'));
    expect(await run(later, '2026-11-21')).toEqual([
      'van 2026-09-01 tot en met 2027-08-31, schooljaar 2026-2027',
      'van 2028-09-01 tot en met 2028-09-30, schooljaar 2028-2029',
    ]);
  });

  it('one finding for each year that has a gap, in order', async () => {
    const gaps = plans('schooljaar: 2022-2023', 'schooljaar: 2024-2025', 'schooljaar: 2026-2027');
    expect(await run(gaps, '2026-11-21')).toEqual([
      'van 2023-09-01 tot en met 2024-08-31, schooljaar 2023-2024',
      'van 2025-09-01 tot en met 2026-08-31, schooljaar 2025-2026',
    ]);
  });
});

describe('the kader of a plan holds in its year', () => {
  const rule = 'nl-vo/kader-geldt-in-planjaar';
  const run = (van: string, tot: string, more = 'kader: k\nschooljaar: 2026-2027') =>
    said(rule, {
      ...board('nl-vo'),
      ...school(),
      kader: `soort: kader\nid: k\nbestuur: b\nlooptijd: {van: ${van}, tot: ${tot}}\n`,
      'kader-2': 'soort: kader\nid: k-2\nbestuur: b\n',
      ...plans(more),
    });

  it('all of it, some of it, none of it', async () => {
    expect(await run('2026-08-01', '2027-07-31')).toEqual([]);
    expect(await run('2026-08-02', '2028-07-31')).toEqual(['warning plan-0#/kader']);
    expect(await run('2024-08-01', '2027-07-30')).toEqual(['warning plan-0#/kader']);
    expect(await run('2024-08-01', '2026-08-01')).toEqual(['warning plan-0#/kader']);
    expect(await run('2024-08-01', '2026-07-31')).toEqual(['error plan-0#/kader']);
    expect(await run('2027-07-31', '2030-07-31')).toEqual(['warning plan-0#/kader']);
    expect(await run('2027-08-01', '2030-07-31')).toEqual(['error plan-0#/kader']);
  });

  it('without a term or a kader that is here it can not be told', async () => {
    expect(await run('2027-08-01', '2030-07-31', 'kader: k-2\nschooljaar: 2026-2027')).toEqual([]);
    expect(await run('2027-08-01', '2030-07-31', 'schooljaar: 2026-2027')).toEqual([]);
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
