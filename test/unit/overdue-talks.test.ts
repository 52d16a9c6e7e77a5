import { describe, expect, it } from 'vitest';
import { dutch, pop, run, staff } from '../support/documents.ts';
import { findingsOf } from '../support/judge.ts';

// Judged on 21 November 2026.
const RULE = 'nl-vo/voortgang-besproken';
const kader = (every: string, more = '', id = 'k') =>
  `soort: kader\nid: ${id}\nbestuur: b\n${more}regelingen: {gesprekkencyclus: {frequentie: ${every}}}\n`;
const years = (van: string, tot: string) => `looptijd: {van: ${van}, tot: ${tot}}\n`;
const agreed = (day: string) => pop(`afgesproken-op: ${day}\n`);
const judge = (files: Record<string, string>) => run(RULE, { personeel: staff(), ...files });

describe('a plan that was not talked about for a year', () => {
  it('where no regulation is known, that is information from the day after', async () => {
    expect(await judge({ plan: agreed('2025-11-21') })).toEqual([]);
    expect(await judge({ plan: agreed('2025-11-20') })).toEqual(['info plan#/afgesproken-op']);
    const empty = 'soort: kader\nid: k\nbestuur: b\n';
    for (const more of ['', 'regelingen: {}\n', 'regelingen: {gesprekkencyclus: {}}\n'])
      expect(await judge({ plan: agreed('2025-11-20'), kader: empty + more })).toHaveLength(1);
  });

  it('counts the last talk that was, whatever the order, and says where that stands', async () => {
    const talks = (...days: string[]) =>
      pop(`afgesproken-op: 2025-01-01\ngesprekken: [${days.map((day) => `{datum: ${day}}`).join(', ')}]\n`);
    expect(await judge({ plan: talks('2026-06-01', '2025-02-01') })).toEqual([]);
    expect(await judge({ plan: talks('2025-02-01', '2026-06-01') })).toEqual([]);
    expect(await judge({ plan: talks('2026-11-21') })).toEqual([]);
    expect(await judge({ plan: talks('2026-11-22') })).toEqual(['info plan#/afgesproken-op']);
    expect(await judge({ plan: talks('2025-03-01', '2025-02-01') })).toEqual([
      'info plan#/gesprekken/0/datum',
    ]);
    expect(await judge({ plan: talks('2025-02-01', '2025-03-01') })).toEqual([
      'info plan#/gesprekken/1/datum',
    ]);
    expect(await judge({ plan: pop('gesprekken: [{datum: 2025-02-01}]\n') })).toEqual([
      'info plan#/gesprekken/0/datum',
    ]);
    expect(await judge({ plan: pop('') })).toEqual([]);
  });

  it('the agreement of the manager or the employee is where the last day stands', async () => {
    expect(
      await judge({ plan: pop('akkoord: {medewerker: 2025-01-02, leidinggevende: 2025-01-01}\n') }),
    ).toEqual(['info plan#/akkoord/medewerker']);
    expect(
      await judge({ plan: pop('akkoord: {medewerker: 2025-01-01, leidinggevende: 2025-01-02}\n') }),
    ).toEqual(['info plan#/akkoord/leidinggevende']);
  });

  it('an agreement that is still to come is no talk', async () => {
    const plan = pop('afgesproken-op: 2026-12-01\ngesprekken: [{datum: 2025-02-01}]\n');
    expect(await judge({ plan })).toEqual(['info plan#/gesprekken/0/datum']);
  });

  it('only of the newest plan of a person', async () => {
    const old = pop('afgesproken-op: 2025-01-01\n', 'oud');
    expect(await judge({ oud: old, nieuw: pop('afgesproken-op: 2026-10-01\n', 'nieuw') })).toEqual([]);
    const other = pop('afgesproken-op: 2026-10-01\n', 'ander').replace('p-0001', 'p-0002');
    expect(await judge({ oud: old, ander: other })).toEqual(['info oud#/afgesproken-op']);
  });

  it('of who is in service, from the day that began', async () => {
    const plan = agreed('2025-01-01');
    const since = (more: string) =>
      `soort: personeel\nschool: s\nmedewerkers: [{id: p-0001, dienstverbanden: [{categorie: leraar, betrekkingsomvang: 1, ${more}}]}]\n`;
    expect(await judge({ plan, personeel: since('van: 2025-11-21') })).toEqual([]);
    expect(await judge({ plan, personeel: since('van: 2025-11-20') })).toHaveLength(1);
    expect(await judge({ plan, personeel: since('van: 2020-08-01, tot: 2026-07-31') })).toEqual([]);
    expect(await run(RULE, { plan })).toHaveLength(1);
  });
});

describe('a talk that an own regulation asks for', () => {
  it('is a warning that names the regulation and the day', async () => {
    const files = { personeel: staff(), plan: agreed('2026-05-20'), kader: kader('halfjaarlijks') };
    const [finding] = await findingsOf(RULE, dutch(files));
    expect(finding?.severity).toBe('warning');
    expect(finding?.message).toMatch(/k zegt halfjaarlijks, dus uiterlijk 20 november 2026 opnieuw/);
    expect(await judge({ plan: agreed('2026-05-21'), kader: kader('halfjaarlijks') })).toEqual([]);
    expect(await judge({ plan: agreed('2025-01-01'), kader: kader('tweejaarlijks') })).toEqual([]);
  });

  it('counts from the first day of the regulation: half a year after 22 May 2026 is 22 November', async () => {
    const from = (day: string) => kader('halfjaarlijks', years(day, '2028-07-31'));
    expect(await judge({ plan: agreed('2025-01-01'), kader: from('2026-05-22') })).toEqual([]);
    expect(await judge({ plan: agreed('2025-01-01'), kader: from('2026-05-20') })).toEqual([
      'warning plan#/afgesproken-op',
    ]);
  });

  it('where two hold, the longest counts, whichever comes first', async () => {
    const plan = agreed('2025-12-01');
    const [half, year] = [kader('halfjaarlijks', '', 'k1'), kader('jaarlijks', '', 'k2')];
    expect(await judge({ plan, 'k-1': half, 'k-2': year })).toEqual([]);
    expect(await judge({ plan, 'k-1': year, 'k-2': half })).toEqual([]);
  });

  it('holds on its first and last day', async () => {
    const held = async (van: string, tot: string) =>
      (await judge({ plan: agreed('2025-01-01'), kader: kader('driejaarlijks', years(van, tot)) })).length ===
      0;
    expect(await held('2024-08-01', '2026-11-21')).toBe(true);
    expect(await held('2024-08-01', '2026-11-20')).toBe(false);
    expect(await held('2026-11-21', '2028-07-31')).toBe(true);
    expect(await held('2026-11-22', '2028-07-31')).toBe(false);
  });

  it('holds for the schools that it names', async () => {
    const other = 'soort: school\nid: t\nbestuur: b\n';
    const held = async (whose: string) =>
      (
        await judge({
          other,
          plan: agreed('2025-01-01'),
          kader: kader('driejaarlijks').replace('bestuur: b\n', whose),
        })
      ).length === 0;
    expect(await held('bestuur: b\n')).toBe(true);
    expect(await held('bestuur: b\ngeldt-voor: [s]\n')).toBe(true);
    expect(await held('bestuur: b\ngeldt-voor: [t]\n')).toBe(false);
    expect(await held('school: s\n')).toBe(true);
    expect(await held('school: t\n')).toBe(false);
  });
});
