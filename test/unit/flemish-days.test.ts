import { describe, expect, it } from 'vitest';
import { findingsOf, said } from '../support/judge.ts';

const school = (kind = 'basisschool') =>
  `soort: school\nid: s\nregelgeving: be-vlg\ninstellingstype: ${kind}\n`;
const plan = (year: string, ...activities: string[]) =>
  `soort: plan\nid: p\nscholen: [s]\nschooljaar: ${year}\nactiviteiten:\n${activities.map((one, index) => `  - {id: a-${index}, titel: A${one}}\n`).join('')}`;
/** A plan of a board that has no school here. */
const board = (of: string) => ({
  bestuur: 'soort: bestuur\nid: b\nregelgeving: be-vlg\n',
  plan: of.replace('scholen: [s]', 'bestuur: b'),
});
const places = async (rule: string, text: string, kind?: string) =>
  (await said(rule, { school: school(kind), plan: text })).map((one) => one.replace(/^\w+ /, ''));

describe('an extra study day that the school asked for (VL-DAY-005)', () => {
  const rule = 'be-vlg/extra-studiedag-aangevraagd';
  const extra = (more: string) => `, lesschorsing: {halve-dagen: 2, extra-dag: {${more}}}`;
  const late = extra('aangevraagd-op: 2024-05-02, verslag-van: 2024-04-22');

  it('is asked for by 1 May, and for 2025-2026 by 23 May, of a primary school', async () => {
    expect(await places(rule, plan('2024-2025', late))).toEqual([
      'plan#/activiteiten/0/lesschorsing/extra-dag/aangevraagd-op',
    ]);
    expect(await places(rule, plan('2024-2025', late), 'secundaire-school')).toEqual([]);
    expect(await said(rule, board(plan('2024-2025', late)))).toEqual([]);
    const may = extra('aangevraagd-op: 2025-05-23, verslag-van: 2025-05-12');
    expect(await places(rule, plan('2025-2026', may))).toEqual([]);
  });

  it('names what is missing; a day without lessons or without an extra day is not asked anything', async () => {
    const missing = plan('2024-2025', '', ', lesschorsing: {halve-dagen: 2}', extra(''));
    const found = await findingsOf(rule, { school: school(), plan: missing });
    expect(found.map(({ pointer }) => pointer)).toEqual(['/activiteiten/2/lesschorsing/extra-dag']);
    expect(found[0]?.message).toContain('aangevraagd-op, verslag-van');
  });

  it('had its subject chosen for it in 2025-2026 alone', async () => {
    const theme = (year: string, spring: string) =>
      places(rule, plan(year, extra(`aangevraagd-op: ${spring}, verslag-van: ${spring}, thema: andere`)));
    expect(await theme('2025-2026', '2025-05-12')).toEqual([
      'plan#/activiteiten/0/lesschorsing/extra-dag/thema',
    ]);
    expect(await theme('2024-2025', '2024-04-22')).toEqual([]);
  });
});

describe('facultative days as study days (VL-DAY-006)', () => {
  const rule = 'be-vlg/facultatieve-dag-als-studiedag';
  const facultative = (day: string) =>
    `, wanneer: {datum: ${day}}, lesschorsing: {halve-dagen: 2, facultatieve-dag: true}`;
  // Mondays and a Tuesday in 2025-2026: three days of two halves.
  const three = ['2025-11-10', '2026-03-02', '2026-04-28'].map(facultative);

  it('six halves are told at the last of them, where a primary school has four', async () => {
    const text = plan('2025-2026', ...three, ', wanneer: {datum: 2026-05-11}');
    const [found, ...others] = await findingsOf(rule, { school: school(), plan: text });
    expect(others).toEqual([]);
    expect(found?.pointer).toBe('/activiteiten/2/id');
    expect(found?.message).toContain('Met a-2 gaan 6 halve facultatieve dagen');
    expect(found?.message).toContain('hoogstens 4');
    expect(found?.advice).toContain('niet bevestigd');
    expect(await places(rule, plan('2025-2026', ...three.slice(0, 2)))).toEqual([]);
  });

  it('are a matter of schools alone', async () => {
    expect(await places(rule, plan('2025-2026', ...three), 'academie')).toEqual([]);
    expect(await said(rule, board(plan('2025-2026', ...three)))).toEqual([]);
  });
});

describe('a stay abroad with Erasmus (VL-INT-001)', () => {
  const rule = 'be-vlg/verblijf-buitenland-dagen';
  const stay = (more: string) => places(rule, plan('2026-2027', `, mobiliteit: {${more}}`));
  const wrong = ['plan#/activiteiten/0/mobiliteit/dagen'];

  it('two days at least; a course at most 30, teaching at most 365', async () => {
    expect(await stay('soort: cursus, dagen: 2')).toEqual([]);
    expect(await stay('soort: cursus, dagen: 1')).toEqual(wrong);
    expect(await stay('soort: cursus, dagen: 30')).toEqual([]);
    expect(await stay('soort: cursus, dagen: 31')).toEqual(wrong);
    expect(await stay('soort: lesopdracht, dagen: 365')).toEqual([]);
    expect(await stay('soort: lesopdracht, dagen: 366')).toEqual(wrong);
  });

  it('of another kind, or of which kind or length is not said, is not judged', async () => {
    expect(await stay('soort: studiebezoek, dagen: 1')).toEqual([]);
    expect(await stay('soort: cursus')).toEqual([]);
    expect(await stay('dagen: 1')).toEqual([]);
    expect(await places(rule, plan('2026-2027', ''))).toEqual([]);
  });
});
