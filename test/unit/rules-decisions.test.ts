import { describe, expect, it } from 'vitest';
import { findingsOf, said } from '../support/judge.ts';

type Files = Record<string, string>;
const DIGEST = 'a'.repeat(64);
const decision = (document: string, organ: string, day: string, outcome: string, more = '') =>
  `soort: goedkeuring\norgaan: ${organ}\nzitting: ${day}\nuitkomst: ${outcome}\n${more}documenten: [{document: ${document}, digest: ${DIGEST}}]\n`;
const dutch = (files: Files): Files => ({
  bestuur: 'soort: bestuur\nid: b\nregelgeving: nl-vo\n',
  school: 'soort: school\nid: s\nbestuur: b\noverlegorganen: {pmr: true}\n',
  ...files,
});
const plan = (schools = '[s]', more = '') =>
  `soort: plan\nid: p\nscholen: ${schools}\nschooljaar: 2026-2027\n${more}`;

describe('consultation on a plan', () => {
  const rule = 'nl-vo/plan-overleg-pmr';
  const run = (files: Files, schools?: string) =>
    said(rule, dutch({ plan: plan(schools), 'school-2': 'soort: school\nid: t\nbestuur: b\n', ...files }));

  it('the last session counts, however the files are named', async () => {
    const yes = decision('p', 'pmr', '2026-06-18', 'akkoord');
    const no = decision('p', 'pmr', '2026-06-11', 'instemming-onthouden');
    expect(await run({ 'a-1': yes, 'a-2': no })).toEqual([]);
    expect(await run({ 'a-1': no, 'a-2': yes })).toEqual([]);
    const again = decision('p', 'pmr', '2026-06-25', 'instemming-onthouden');
    expect(await run({ 'a-1': again, 'a-2': yes })).toEqual(['error plan#']);
  });

  it('the PGMR speaks on a plan of several schools only', async () => {
    const pgmr = { besluit: decision('p', 'pgmr', '2026-06-18', 'akkoord') };
    expect(await run(pgmr, '[s, t]')).toEqual([]);
    expect(await run(pgmr)).toEqual(['warning plan#']);
    expect(await run({ besluit: decision('p', 'gmr', '2026-06-18', 'akkoord') }, '[s, t]')).toEqual([
      'warning plan#',
    ]);
  });

  it('talks without a result are advice; a refusal is a no', async () => {
    const one = (outcome: string) => run({ besluit: decision('p', 'pmr', '2026-06-18', outcome) });
    expect(await one('enkel-onderhandeld')).toEqual(['warning plan#']);
    expect(await one('negatief-advies')).toEqual(['warning plan#']);
    expect(await one('niet-akkoord')).toEqual(['error plan#']);
  });

  it('names the case in the words of the message', async () => {
    const open = decision(
      'p',
      'pmr',
      '2026-06-18',
      'akkoord-onder-voorwaarden',
      'voorwaarden: [{tekst: Eerst het rooster.}]\n',
    );
    const [finding] = await findingsOf(rule, dutch({ plan: plan(), besluit: open }));
    expect(finding?.message).toContain('een voorwaarde staat nog open');
  });
});

describe('consultation on a framework', () => {
  const rule = 'nl-vo/kader-overleg';
  const kader = (more = '') => `soort: kader\nid: k\nbestuur: b\n${more}`;
  const run = (files: Files, today?: string, board = '') =>
    said(rule, dutch({ bestuur: `soort: bestuur\nid: b\nregelgeving: nl-vo\n${board}`, ...files }), today);
  const yes = (organ: string, day = '2024-06-10') => decision('k', organ, day, 'akkoord');

  it('none yet is a warning from the day it was adopted or begins, information before', async () => {
    const adopted = { kader: kader('vastgesteld-op: 2026-11-21\n') };
    expect(await run(adopted, '2026-11-20')).toEqual(['info kader#']);
    expect(await run(adopted, '2026-11-21')).toEqual(['warning kader#']);
    const begins = { kader: kader('looptijd: {van: 2026-11-21, tot: 2030-07-31}\n') };
    expect(await run(begins, '2026-11-20')).toEqual(['info kader#']);
    expect(await run(begins, '2026-11-21')).toEqual(['warning kader#']);
    const both = {
      kader: kader('vastgesteld-op: 2026-12-01\nlooptijd: {van: 2026-11-01, tot: 2030-07-31}\n'),
    };
    expect(await run(both)).toEqual(['info kader#']);
  });

  it('the first session must come before adoption; the last one decides', async () => {
    const adopted = { kader: kader('vastgesteld-op: 2024-06-15\n') };
    const no = decision('k', 'pmr', '2024-06-01', 'niet-akkoord');
    expect(await run({ ...adopted, 'a-1': yes('pmr', '2024-07-01'), 'a-2': no })).toEqual([]);
    expect(await run({ ...adopted, 'a-1': yes('pmr', '2024-07-01') })).toEqual([
      'warning kader#/vastgesteld-op',
    ]);
    const late = decision('k', 'pmr', '2024-07-01', 'niet-akkoord');
    expect(await run({ ...adopted, 'a-1': late, 'a-2': yes('pmr', '2024-06-01') })).toEqual([
      'warning kader#',
    ]);
    expect(await run({ kader: kader(), 'a-1': late })).toEqual(['warning kader#']);
    const more = { 'a-1': yes('pmr', '2024-05-01'), 'a-2': yes('pmr', '2024-06-01'), 'a-3': late };
    expect(await run({ ...adopted, ...more })).toEqual(['warning kader#']);
  });

  it('a common framework of a board with a PGMR is not for the PMR of one school', async () => {
    const pgmr = 'medezeggenschap: {pgmr: true}\n';
    const judge = (more: string, organs: readonly string[], board = pgmr) =>
      run(
        { kader: kader(more), ...Object.fromEntries(organs.map((one) => [`besluit-${one}`, yes(one)])) },
        undefined,
        board,
      );
    expect(await judge('', ['pmr'])).toEqual(['warning kader#']);
    expect(await judge('', ['pmr', 'pgmr'])).toEqual([]);
    expect(await judge('', ['pmr'], '')).toEqual([]);
    expect(await judge('geldt-voor: [s]\n', ['pmr'])).toEqual([]);
    expect(await judge('geldt-voor: [s, t]\n', ['pmr'])).toEqual(['warning kader#']);
    const own = { kader: 'soort: kader\nid: k\nschool: s\n', besluit: yes('pmr') };
    expect(await run(own, undefined, pgmr)).toEqual([]);
    const alone = {
      school: 'soort: school\nid: s\nregelgeving: nl-vo\noverlegorganen: {pmr: true}\n',
      ...own,
    };
    expect(await said(rule, alone)).toEqual([]);
  });

  it('substitute consent stands for that of the council (WMS art. 32)', async () => {
    expect(
      await run({ kader: kader(), besluit: decision('k', 'lcg', '2024-06-10', 'vervangende-toestemming') }),
    ).toEqual([]);
    expect(
      await run({ kader: kader(), besluit: decision('k', 'lcg', '2024-06-10', 'akkoord') }),
    ).toHaveLength(1);
  });
});
