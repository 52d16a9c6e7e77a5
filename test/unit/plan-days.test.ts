import { describe, expect, it } from 'vitest';
import { board, plans, school, span } from '../support/documents.ts';
import { type Files, findingsOf } from '../support/judge.ts';

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
