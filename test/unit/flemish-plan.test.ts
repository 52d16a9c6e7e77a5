import { describe, expect, it } from 'vitest';
import { findingsOf, said } from '../support/judge.ts';

type Files = Record<string, string>;
const school = (more = '', kind = 'basisschool') =>
  `soort: school\nid: s\nregelgeving: be-vlg\ninstellingstype: ${kind}\n${more}budgetten:\n  - {id: pm, bron: professionaliseringsmiddelen, begrotingsjaar: 2026}\n  - {id: wm, bron: werkingsmiddelen, begrotingsjaar: 2026}\n`;
const plan = (more: string) => `soort: plan\nid: p\nscholen: [s]\nschooljaar: 2026-2027\n${more}`;
const run = (rule: string, files: Files) => said(`be-vlg/${rule}`, { school: school(), ...files });
const PAID = 'kosten: [{post: trainer, bedrag: 10.00, kosten-uit: [{budget: pm}]}]';
const activity = (more: string) => `activiteiten: [{id: a, titel: A, ${more}}]\n`;

describe('the school council is heard', () => {
  const judge = (net: string, kind: string, files: Files = { plan: plan('') }) =>
    run('schoolraad-gehoord', { school: school(`net: ${net}\n`, kind), ...files });

  it('in subsidised primary and secondary schools that have a plan', async () => {
    expect(await judge('vrij-gesubsidieerd', 'basisschool')).toHaveLength(1);
    expect(await judge('officieel-gesubsidieerd', 'secundaire-school')).toHaveLength(1);
    expect(await judge('vrij-gesubsidieerd', 'academie')).toEqual([]);
    expect(await judge('go', 'basisschool')).toEqual([]);
    expect(await judge('vrij-gesubsidieerd', 'basisschool', {})).toEqual([]);
    const heard = `soort: goedkeuring\norgaan: schoolraad\nzitting: 2026-06-01\nuitkomst: positief-advies\ndocumenten: [{document: p, digest: ${'a'.repeat(64)}}]\n`;
    expect(await judge('vrij-gesubsidieerd', 'basisschool', { plan: plan(''), besluit: heard })).toEqual([]);
    const stuk = { plan: plan(''), stuk: 'soort: goedkeuring\nonbekend-veld: 1\n' };
    expect(await judge('vrij-gesubsidieerd', 'basisschool', stuk)).toEqual([]);
  });
});

describe('activities that training money pays', () => {
  it('say how they are relevant, or name a goal that does', async () => {
    const goals = 'doelen: [{id: leeg, omschrijving: " "}, {id: d, omschrijving: Beter lezen.}]\n';
    const judge = async (more: string) =>
      (await run('relevantie-vermeld', { plan: plan(`${goals}${activity(`${more}${PAID}`)}`) })).length;
    expect(await judge('')).toBe(1);
    expect(await judge('relevantie: Lezen., ')).toBe(0);
    expect(await judge('doelen: [d], ')).toBe(0);
    expect(await judge('doelen: [leeg], ')).toBe(1);
    expect(await judge('doelen: [kader/elders], ')).toBe(0);
    expect(await judge('activiteit-van: q/a, ')).toBe(0);
  });

  it('belong to a goal, a need or another plan', async () => {
    const judge = async (more: string) =>
      (await run('activiteit-hangt-vast', { plan: plan(activity(more)) })).length;
    expect(await judge('aard: vorming')).toBe(1);
    expect(await judge('activiteit-van: q/a')).toBe(0);
  });

  it('have no volunteers among the heads that are paid', async () => {
    const people = 'deelnemers: [{groep: team, aantal: 6}, {vrijwilligers: 2}]';
    const judge = (line: string) =>
      run('vrijwilliger-uit-middelen', {
        plan: plan(activity(`${people}, kosten: [{post: inschrijving, bedrag: 10.00, ${line}}]`)),
      });
    const place = 'plan#/activiteiten/0/deelnemers/1/vrijwilligers';
    expect(await judge('per: deelnemer, aantal: 8, kosten-uit: [{budget: pm}]')).toEqual([`error ${place}`]);
    expect(await judge('per: deelnemer, kosten-uit: [{budget: pm}]')).toEqual([`warning ${place}`]);
    expect(await judge('per: deelnemer, aantal: 8')).toEqual([]);
    const words = async (line: string) =>
      (
        await findingsOf('be-vlg/vrijwilliger-uit-middelen', {
          school: school(),
          plan: plan(
            activity(
              `${people}, kosten: [{post: inschrijving, bedrag: 10.00, per: deelnemer, ${line}kosten-uit: [{budget: pm}]}]`,
            ),
          ),
        })
      )[0]?.message;
    expect(await words('aantal: 8, ')).toContain('per deelnemer ook voor 2 vrijwilligers');
    expect(await words('')).toContain('onder de deelnemers staan 2 vrijwilligers');
  });
});

describe('who guides and who judges a starter', () => {
  it('are two people, when both are named', async () => {
    const staff =
      'soort: personeel\nschool: s\nmedewerkers: [{id: p-0001, eerste-evaluator: p-0002}, {id: p-0003}]\n';
    const judge = (starter: string) =>
      run('mentor-is-geen-evaluator', {
        personeel: staff,
        plan: plan(`aanvangsbegeleiding: {starters: [{${starter}}]}\n`),
      });
    expect(await judge('medewerker: p-0001, mentor: p-0002')).toEqual([
      'warning plan#/aanvangsbegeleiding/starters/0/mentor',
    ]);
    expect(await judge('medewerker: p-0001, mentor: p-0004')).toEqual([]);
    const same = {
      school: school(),
      personeel: staff,
      plan: plan('aanvangsbegeleiding: {starters: [{medewerker: p-0001, mentor: p-0002}]}\n'),
    };
    expect((await findingsOf('be-vlg/mentor-is-geen-evaluator', same))[0]?.message).toContain('p-0002');
    expect(await judge('medewerker: p-0003')).toEqual([]);
  });
});

describe('needs are known before the plan', () => {
  const judge = async (needs: string, written = '') =>
    (await run('behoefteanalyse-voor-plan', { plan: plan(`behoefteanalyse: {${needs}}\n${written}`) }))
      .length;

  it('was drawn up, else before it begins', async () => {
    expect(await judge('datum: 2026-05-01', 'opgesteld: {datum: 2026-05-01}\n')).toBe(0);
    expect(await judge('datum: 2026-05-02', 'opgesteld: {datum: 2026-05-01}\n')).toBe(1);
    expect(await judge('datum: 2026-09-01')).toBe(0);
    expect(await judge('datum: 2026-09-02')).toBe(1);
  });
});

describe('the days a Flemish plan must cover', () => {
  const rule = 'be-vlg/plan-dekt-schooljaar';
  const span = (id: string, van: string, tot: string) =>
    `soort: plan\nid: ${id}\nscholen: [s]\nperiode: {van: ${van}, tot: ${tot}}\n`;
  const judge = async (files: Files, today: string, more = '') =>
    (await findingsOf(rule, { school: school(more), ...files }, today)).map(({ message }) =>
      message.replace(/.* geldt (.*) geen .*/, '$1'),
    );

  it('run to the last plan, in whatever order they are written', async () => {
    const out = { a: span('a', '2026-12-01', '2027-08-31'), b: span('b', '2026-09-01', '2026-10-31') };
    expect(await judge(out, '2026-11-21')).toEqual(['van 2026-11-01 tot en met 2026-11-30']);
    const ended = { a: span('a', '2026-10-01', '2026-10-31'), b: span('b', '2026-09-01', '2026-09-15') };
    expect(await judge(ended, '2026-10-15')).toEqual(['van 2026-09-16 tot en met 2026-09-30']);
  });

  it('and are not asked while a plan can not be read', async () => {
    expect(await judge({}, '2026-11-21')).toHaveLength(1);
    expect(await judge({ stuk: 'soort: plan\nonbekend-veld: 1\n' }, '2026-11-21')).toEqual([]);
  });
});
