import { beforeAll, describe, expect, it } from 'vitest';
import type { Figure } from '../../src/figures/figure.ts';
import type { CheckResult } from '../../src/lint/result.ts';
import { known } from '../support/balances.ts';

/**
 * Two boards with schools that name things alike, and a school without a board: what is one's never counts for another.
 */
const person = (id: string, categorie = 'leraar', betrekkingsomvang = 1): string =>
  `{id: ${id}, dienstverbanden: [{categorie: ${categorie}, betrekkingsomvang: ${betrekkingsomvang}, van: 2020-08-01}]}`;
const school = (id: string, ontvangen: number, more: string, jaar = 2026): string =>
  `soort: school\nid: ${id}\n${more}\nbudgetten: [{id: ouder, omschrijving: Ouder, bron: personele-bekostiging, begrotingsjaar: 2025, ontvangen: 1}, {id: scholing, omschrijving: Scholing, bron: personele-bekostiging, begrotingsjaar: ${jaar}, ontvangen: ${ontvangen}}]\n`;
const plan = (id: string, scholen: string, bedrag: number, more = ''): string =>
  `soort: plan\nid: ${id}\n${scholen}schooljaar: 2026-2027\nactiviteiten: [{id: a, titel: A, wanneer: {datum: 2026-11-10}, kosten: [{post: trainer, bedrag: ${bedrag}, per: totaal, kosten-uit: [{budget: scholing}]}]${more}}]\n`;
const book = (id: string, bedrag: number, more = ''): string =>
  `soort: uitgaven\nschool: ${id}\nbegrotingsjaar: 2026\nboekingen: [{datum: 2026-11-10, bedrag: ${bedrag}, budget: scholing, medewerker: p-${id}}${more}]\n`;
const kader = (id: string, bestuur: string, more = ''): string =>
  `soort: kader\nid: ${id}\nbestuur: ${bestuur}\n${more}plafonds: [{bedrag: 500, per: medewerker}]\n`;

const board = (id: string, ontvangen: number): string =>
  `soort: bestuur\nid: ${id}\nregelgeving: nl-vo\nbudgetten: [{id: samen, omschrijving: Samen, bron: personele-bekostiging, begrotingsjaar: 2026, ontvangen: ${ontvangen}}]\n`;
const together = (id: string, boekingen: string): string =>
  `soort: uitgaven\n${id}\nbegrotingsjaar: 2026\nboekingen: [${boekingen}]\n`;
/** A plan of a board, for all its schools: it names none. */
const ofBoard = (id: string, bestuur: string, bedrag: number): string =>
  `soort: plan\nid: ${id}\nbestuur: ${bestuur}\nschooljaar: 2026-2027\nactiviteiten: [{id: z-${bestuur}, titel: Z, wanneer: {datum: 2026-11-10}, opgedragen: false, uren-uit: basisrecht, uren: {totaal: 6}, kosten: [{post: trainer, bedrag: ${bedrag}, per: totaal, kosten-uit: [{budget: samen}]}]}]\n`;
const list = (id: string, ...lines: string[]): string =>
  `soort: deelname\nschool: ${id}\nschooljaar: 2026-2027\nregels: [${lines.map((line) => `{${line}}`).join(', ')}]\n`;

const WORKSPACE = {
  'bestuur-b': board('b', 100),
  'bestuur-c': board('c', 200),
  'school-s': school('s', 1000, 'bestuur: b'),
  'school-t': school('t', 2000, 'bestuur: b', 2027),
  'school-u': school('u', 4000, 'bestuur: c'),
  'school-v': school('v', 8000, 'regelgeving: be-vlg'),
  'personeel-s': `soort: personeel\nschool: s\nmedewerkers: [${person('p-s')}, ${person('p-w', 'leraar', 0.6)}]\n`,
  'personeel-u': `soort: personeel\nschool: u\nmedewerkers: [${person('p-u')}, ${person('p-w', 'oop', 0.4)}]\n`,
  'plan-b': ofBoard('plan-b', 'b', 3),
  'plan-c': ofBoard('plan-c', 'c', 7),
  'samen-c': together(
    'bestuur: c',
    '{datum: 2026-10-01, bedrag: 11, budget: samen}, {datum: 2026-10-02, bedrag: 1}',
  ),
  // In both lists both activities: each person followed one that the own board plans.
  'lijst-s': list(
    's',
    'activiteit: z-b, medewerker: p-s, uren: 6',
    'activiteit: z-c, medewerker: p-s, uren: 1',
  ),
  'lijst-u': list(
    'u',
    'activiteit: z-b, medewerker: p-u, uren: 1',
    'activiteit: z-c, medewerker: p-u, uren: 6',
  ),
  // Without a board or school that is there: nobody counts them, and nobody falls over them.
  'verdwaald-kader': kader('kader-weg', 'weg'),
  'verdwaalde-school': school('weg', 16, 'bestuur: weg'),
  'verdwaald-plan': plan('plan-weg', 'scholen: [nergens]\n', 1600),
  'verdwaalde-uitgaven': together(
    'school: nergens',
    '{datum: 2026-10-01, bedrag: 160, budget: elders}, {datum: 2026-10-01, bedrag: 160}',
  ),
  'verdwaalde-lijst': list('nergens', 'activiteit: z-b, medewerker: p-x, uren: 160'),
  'verdwaalde-pop':
    'soort: persoonlijk-plan\nid: pop-weg\nmedewerker: p-x\nactiviteiten: [{id: x, titel: X, kosten: [{post: andere, bedrag: 5, per: totaal}]}]\n',
  'verdwaalde-vraag':
    'soort: aanvraag\nid: vraag-weg\nmedewerker: p-x\nomschrijving: Cursus\ningediend-op: 2026-09-01\nkosten: [{post: andere, bedrag: 6, per: totaal}]\n',
  'plan-s': plan('plan-s', 'scholen: [s]\n', 100),
  'plan-t': plan('plan-t', 'scholen: [t]\n', 200),
  'plan-u': plan('plan-u', 'scholen: [u]\n', 400),
  'plan-v': plan('plan-v', 'scholen: [v]\n', 800),
  'uitgaven-s': book('s', 10, ', {datum: 2026-10-01, bedrag: 5, budget: samen}'),
  'uitgaven-t': book('t', 20),
  'uitgaven-u': book('u', 40, ', {datum: 2026-10-01, bedrag: 9, budget: samen}'),
  'uitgaven-v': book('v', 80),
  'kader-b': kader('kader-b', 'b'),
  'kader-t': kader('kader-t', 'b', 'geldt-voor: [t]\n'),
  'kader-c': kader('kader-c', 'c'),
};

let result: CheckResult;
beforeAll(async () => {
  result = await known(WORKSPACE);
});
const figures = (name: string): readonly Figure[] => result.figures.of(fileOf(name));
const fileOf = (name: string): string =>
  result.workspaces[0]?.sources.find(({ path }) => path.endsWith(`/${name}.yaml`))?.path ?? '';
const value = (name: string, id: string): number | null | undefined =>
  figures(name)
    .find((figure) => figure.id === id)
    ?.value?.toNumber() ?? null;

describe('a budget of one name in every school', () => {
  it.each([
    // received − spent = 1000 − 10; and planned 100 of it
    ['school-s', 100, 990],
    ['school-t', 200, 1980],
    ['school-u', 400, 3960],
    ['school-v', 800, 7920],
  ])('%s: planned %i, left %i', (name, planned, left) => {
    expect(value(name, 'budget/scholing/gepland')).toBe(planned);
    expect(value(name, 'budget/scholing/over')).toBe(left);
  });
});

describe('a budget of one name with every board', () => {
  it.each([
    // of b 100 − 5 by its school s; of c 200 − 9 by its school u − 11 by itself
    ['bestuur-b', 3, 95],
    ['bestuur-c', 7, 180],
  ])('%s: planned %i, left %i', (name, planned, left) => {
    expect(value(name, 'budget/samen/gepland')).toBe(planned);
    expect(value(name, 'budget/samen/over')).toBe(left);
  });
});

describe('a plan of a board that names no school', () => {
  it.each(['p-s', 'p-u'])('holds for its own schools: %s used 6 of 83', (who) => {
    const own = [...result.people.values()]
      .flatMap(({ balances }) => balances)
      .find(({ person: id, pot }) => id === who && pot === 'basisrecht-uren');
    expect([own?.used, own?.left].map((figure) => figure?.value?.toNumber())).toEqual([6, 77]);
  });
});

describe('the totals of a board', () => {
  it.each([
    // s plans 100 of a budget of 2026, t 200 of one of 2027, the board 3; they booked 10, 20 and 5 in 2026
    ['bestuur-b', ['totaal/2026/gepland 103', 'totaal/2027/gepland 200', 'totaal/2026/besteed 35']],
    // 400 + 7; 40 + 9 + 11 + 1
    ['bestuur-c', ['totaal/2026/gepland 407', 'totaal/2026/besteed 61']],
  ])('%s: of its own schools, in the year of the budget that pays', (name, expected) => {
    const totals = figures(name).map(({ id, value: amount }) => `${id} ${amount?.toNumber()}`);
    expect(totals.filter((total) => total.startsWith('totaal/'))).toEqual(expected);
  });
});

describe('the room under the caps of a board', () => {
  it.each([
    ['school-s', ['plafond/kader-b/medewerker-1-jaar/p-s/2026 490']],
    [
      'school-t',
      ['plafond/kader-b/medewerker-1-jaar/p-t/2026 480', 'plafond/kader-t/medewerker-1-jaar/p-t/2026 480'],
    ],
    ['school-u', ['plafond/kader-c/medewerker-1-jaar/p-u/2026 460']],
    ['school-v', []],
  ])('%s has that of the kaders that hold for it, less what it booked itself', (name, expected) => {
    const room = figures(name)
      .filter(({ id }) => /^plafond.*over$/.test(id))
      .map(({ id, value: amount }) => `${id.replace(/\/over$/, '')} ${amount?.toNumber()}`);
    expect(room).toEqual(expected);
  });
});

describe('a person who works for two boards', () => {
  it.each([
    // 83 × 0.6 as a teacher with one; 40 × 0.4 as support staff with the other
    ['personeel-s', 49.8],
    ['personeel-u', 16],
  ])('has with each the right of the appointment there: %s %d', (name, hours) => {
    expect(value(name, 'rechten/p-w/basisrecht-uren/2026-2027')).toBe(hours);
  });
});
