import { describe, expect, it } from 'vitest';
import { said } from '../support/judge.ts';

const RULE = 'be-vlg/starters-begeleid';
const plan = (more = '', year = '2026-2027', id = 'p') =>
  `soort: plan\nid: ${id}\nscholen: [s]\nschooljaar: ${year}\n${more}`;
const listed = 'aanvangsbegeleiding: {starters: [{medewerker: p-0009}]}\n';
const starts = (...jobs: string[]) =>
  `soort: personeel\nschool: s\nmedewerkers:\n  - id: p-0001\n    dienstverbanden:\n${jobs.map((job) => `      - {categorie: leraar, aanstelling: tabd, ambtssoort: werving, betrekkingsomvang: 1, ${job}}\n`).join('')}`;
const decision = (day: string, more = 'uitkomst: akkoord') =>
  `soort: goedkeuring\norgaan: loc\nzitting: ${day}\n${more}\ndocumenten: [{document: p, digest: ${'a'.repeat(64)}}]\n`;

const run = (files: Record<string, string>, today?: string): Promise<string[]> =>
  said(
    RULE,
    {
      bestuur: 'soort: bestuur\nid: b\nregelgeving: be-vlg\n',
      school:
        'soort: school\nid: s\nbestuur: b\ninstellingstype: basisschool\nnet: vrij-gesubsidieerd\noverlegorganen: {lokaal-comite: loc}\n',
      plan: plan(listed),
      personeel: starts('van: 2026-09-01'),
      ...files,
    },
    today,
  );

describe('a starter who is not on the list', () => {
  it('is told; on the list, or under a plan that names nobody, it is not', async () => {
    expect(await run({})).toEqual(['warning personeel#/medewerkers/0']);
    expect(await run({ plan: plan(listed.replace('p-0009', 'p-0001')) })).toEqual([]);
    expect(await run({ plan: plan() })).toEqual(['info personeel#/medewerkers/0']);
  });

  it('on any day of the school year of the plan, and on no other', async () => {
    const since = { personeel: starts('van: 2020-09-01') };
    expect(await run(since, '2026-08-31')).toEqual([]);
    expect(await run(since, '2026-09-01')).toHaveLength(1);
    expect(await run(since, '2027-08-31')).toHaveLength(1);
    expect(await run(since, '2027-09-01')).toEqual([]);
  });

  it('from the first day of the appointment, at this school', async () => {
    expect(await run({}, '2026-09-01')).toHaveLength(1);
    expect(await run({ personeel: starts('van: 2026-09-02') }, '2026-09-01')).toEqual([]);
    expect(await run({ personeel: starts('van: 2026-09-01, school: t') })).toEqual([]);
    expect(await run({ personeel: starts('van: 2026-09-01, school: s') })).toHaveLength(1);
  });

  it('who came after the plan was approved cannot be on it: that is information', async () => {
    const approved = (day: string, more?: string) => run({ goedkeuring: decision(day, more) });
    expect(await approved('2026-08-31')).toEqual(['info personeel#/medewerkers/0']);
    expect(await approved('2026-09-01')).toEqual(['warning personeel#/medewerkers/0']);
    // A refusal, or a body that only talks, approves nothing.
    expect(await approved('2026-08-31', 'uitkomst: niet-akkoord')).toEqual([
      'warning personeel#/medewerkers/0',
    ]);
    expect(await approved('2026-08-31', 'uitkomst: akkoord\nrol: overlegt')).toEqual([
      'warning personeel#/medewerkers/0',
    ]);
  });

  it('the last approval counts, and the first appointment', async () => {
    const twice = { 'a-1': decision('2026-09-15'), 'a-2': decision('2026-06-15') };
    expect(await run(twice)).toEqual(['warning personeel#/medewerkers/0']);
    const jobs = starts('van: 2026-10-01', 'van: 2026-09-01');
    expect(await run({ personeel: jobs, goedkeuring: decision('2026-09-15') })).toEqual([
      'warning personeel#/medewerkers/0',
    ]);
  });

  it('without a plan for today nothing is asked here', async () => {
    expect(await run({ plan: plan(listed, '2025-2026') })).toEqual([]);
  });
});
