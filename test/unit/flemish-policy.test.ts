import { describe, expect, it } from 'vitest';
import { said } from '../support/judge.ts';

type Files = Record<string, string>;
const school = (more = '') =>
  `soort: school\nid: s\nregelgeving: be-vlg\ninstellingstype: basisschool\n${more}`;
const plan = (more: string, id = 'p') =>
  `soort: plan\nid: ${id}\nscholen: [s]\nschooljaar: 2026-2027\n${more}`;
/** The activities of a plan, each with what it says besides its title. */
const doing = (...activities: string[]) =>
  `activiteiten:\n${activities.map((one, index) => `  - {id: a-${index}, titel: A, ${one}}\n`).join('')}`;

const judge = async (rule: string, files: Files) =>
  (await said(`be-vlg/${rule}`, { school: school(), ...files })).map((one) => one.replace(/^\w+ /, ''));
/** Where a rule speaks of one plan with these activities, and of a second one beside it. */
const of = (rule: string, own: string, other?: string) =>
  judge(rule, { plan: plan(own), ...(other === undefined ? {} : { ander: plan(other, 'q') }) });

const HERE = ['plan#/activiteiten'];

describe('expertise from inside and outside', () => {
  const rule = 'interne-en-externe-expertise';
  const outside = 'aanbieder: {naam: Leeswerk, intern: false}';
  const inside = 'aanbieder: {naam: Wij, intern: true}';

  it('one of each is enough, in one plan or in two', async () => {
    expect(await of(rule, doing(outside, outside))).toEqual(HERE);
    expect(await of(rule, doing(inside, inside))).toEqual(HERE);
    expect(await of(rule, doing(inside, outside))).toEqual([]);
    expect(await of(rule, doing(outside), doing(inside))).toEqual([]);
  });

  it('one activity, or one that does not say, tells nothing of the policy', async () => {
    expect(await of(rule, doing(outside))).toEqual([]);
    expect(await of(rule, doing(outside, outside, 'uren: {totaal: 2}'))).toEqual([]);
  });

  it('is told at the plan that has the activities', async () => {
    expect(await of(rule, doing(outside, outside), '')).toEqual(HERE);
  });
});

describe('forms and who steers them', () => {
  it('only courses, in two activities or more', async () => {
    const rule = 'dialoog-en-reflectie';
    expect(await of(rule, doing('vorm: cursus', 'vorm: opleiding'))).toEqual(HERE);
    expect(await of(rule, doing('vorm: cursus'))).toEqual([]);
    expect(await of(rule, doing('vorm: cursus', 'vorm: intervisie'))).toEqual([]);
    expect(await of(rule, doing('vorm: cursus', 'uren: {totaal: 2}'))).toEqual([]);
    expect(await of(rule, doing('vorm: cursus', 'vorm: cursus'), '')).toEqual(HERE);
  });

  it('all steered in one way, in two activities or more', async () => {
    const rule = 'mix-van-vormen';
    expect(await of(rule, doing('sturing: intern', 'sturing: intern'))).toEqual(HERE);
    expect(await of(rule, doing('sturing: intern'))).toEqual([]);
    expect(await of(rule, doing('sturing: intern', 'sturing: vraaggestuurd'))).toEqual([]);
    expect(await of(rule, doing('sturing: intern', 'sturing: intern'), '')).toEqual(HERE);
  });

  it('a course that anything supports afterwards', async () => {
    const rule = 'uitvoering-ondersteund';
    expect(await of(rule, doing('vorm: cursus', 'vorm: cursus'))).toEqual(HERE);
    expect(await of(rule, doing('vorm: cursus'), '')).toEqual(HERE);
    for (const support of [
      'vorm: cursus, overdracht: Voorbeeldles.',
      'vorm: cursus, vervolg-op: a-0',
      'vorm: cursus, aard: begeleiding-organisatieontwikkeling',
      'vorm: cursus, uren: {nawerk: 1}',
      'leerwijze: anderen',
      'leerwijze: werken',
    ])
      expect(await of(rule, doing('vorm: cursus', support))).toEqual([]);
  });
});

describe('not only for starters', () => {
  const rule = 'ook-ervaren-leraren';
  const personeel =
    'soort: personeel\nschool: s\nmedewerkers:\n  - {id: p-0001, starter-sinds: 2026-09-01}\n  - {id: p-0002}\n';
  const run = (own: string, other?: string) =>
    judge(rule, { personeel, plan: plan(own), ...(other === undefined ? {} : { ander: plan(other, 'q') }) });

  it('every activity that is induction, or that names starters alone', async () => {
    const starters = 'deelnemers: [{medewerker: p-0001}]';
    expect(await run(doing(starters, 'aard: aanvangsbegeleiding'))).toEqual(HERE);
    expect(await run(doing(starters), '')).toEqual(HERE);
    expect(await run(doing(starters, 'deelnemers: [{medewerker: p-0001}, {medewerker: p-0002}]'))).toEqual(
      [],
    );
    expect(await run(doing(starters, 'deelnemers: [{groep: hele-team}]'))).toEqual([]);
    expect(await run(doing(starters, 'uren: {totaal: 2}'))).toEqual([]);
    expect(await run('activiteiten: []\n')).toEqual([]);
  });
});

describe('what one plan of the school may say for all', () => {
  it('a vision', async () => {
    expect(await of('visie-vermeld', 'visie: Samen.\n', '')).toEqual([]);
    expect(await of('visie-vermeld', '', 'visie: Samen.\n')).toEqual([]);
  });

  it('how the team was heard: by a way of working, a need of the team, or as told', async () => {
    const rule = 'betrokkenheid-beschreven';
    const needs = (...sources: string[]) =>
      `behoefteanalyse: {noden: [${sources.map((one, index) => `{id: n-${index}, bron: {soort: ${one}}}`).join(', ')}]}\n`;
    expect(await of(rule, 'behoefteanalyse: {werkwijze: Bevraging.}\n')).toEqual([]);
    expect(await of(rule, needs('directie', 'schoolteam'))).toEqual([]);
    expect(await of(rule, needs('directie'))).toEqual(['plan#']);
    expect(await of(rule, 'behoefteanalyse: {}\n')).toEqual(['plan#']);
    expect(await of(rule, 'opgesteld: {betrokkenheid: Studiedag.}\n', '')).toEqual([]);
  });

  it('money: a budget, an amount, a cost or an agreement on repayment', async () => {
    const rule = 'financieel-luik';
    expect(await of(rule, 'begroting: {budgetten: []}\n')).toEqual([]);
    expect(await of(rule, 'afspraken: [{onderwerp: voorrang}, {onderwerp: terugbetaling}]\n')).toEqual([]);
    expect(await of(rule, 'afspraken: [{onderwerp: voorrang}]\n')).toEqual(['plan#']);
    expect(await of(rule, 'begroting: {}\n')).toEqual(['plan#']);
  });

  it('a term: of one goal among others', async () => {
    const rule = 'korte-en-lange-termijn';
    expect(await of(rule, 'doelen: [{id: d}, {id: e, schooljaren: [2026-2027]}]\n')).toEqual([]);
    expect(await of(rule, 'doelen: [{id: d}, {id: e}]\n')).toEqual(['plan#/doelen']);
  });
});

describe('whether the effect is followed', () => {
  const rule = 'effect-opgevolgd';
  const run = async (...texts: string[]) =>
    said(`be-vlg/${rule}`, {
      school: school(),
      ...Object.fromEntries(texts.map((text, index) => [`plan-${index}`, plan(text, `p-${index}`)])),
    });
  const loose = doing('uren: {totaal: 2}');

  it('is a warning where no plan does it anywhere, else information', async () => {
    expect(await run(loose)).toEqual(['warning plan-0#/activiteiten/0/id']);
    expect(await run(loose, doing('evaluatie: {wat: Lesbezoek.}'))).toEqual([
      'info plan-0#/activiteiten/0/id',
    ]);
    expect(await run(loose, '')).toEqual(['warning plan-0#/activiteiten/0/id']);
  });

  it('by an indicator of the goal; a reserved slot is not asked yet', async () => {
    const goal = (more: string) => `doelen: [{id: d${more}}]\n${doing('doelen: [d]')}`;
    expect(await run(goal(''))).toHaveLength(1);
    expect(await run(goal(', indicator: {maat: Toets.}'))).toEqual([]);
    expect(await run(doing('wanneer: {datum: 2026-10-14, voorbehouden: true}'))).toEqual([]);
  });
});
