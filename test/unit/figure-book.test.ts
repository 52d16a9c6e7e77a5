import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { known } from '../support/balances.ts';
import { board, dutch, plan, pop, staff, stuk } from '../support/documents.ts';
import type { Files } from '../support/judge.ts';

/** The figures of a file with these words in their address, as `address value`. */
async function figuresIn(files: Files, file: string, words = /./): Promise<string[]> {
  const { figures } = await known(files);
  return [...figures]
    .filter(([path]) => basename(path, '.yaml') === file)
    .flatMap(([, all]) => all.filter(({ id }) => words.test(id)))
    .map(({ id, value }) => `${id} ${value?.toNumber()}`);
}

const school = (id: string, more: string): string => `soort: school\nid: ${id}\n${more}`;
const closed = (id: string, bedrag: number): string =>
  `soort: uitgaven\nschool: ${id}\nbegrotingsjaar: 2026\nafgesloten-op: 2027-01-31\nboekingen: [{datum: 2026-10-01, bedrag: ${bedrag}, medewerker: p-0001}]\n`;
const KADER = 'plafonds: [{bedrag: 500, per: medewerker}]\n';

describe('what a board really spent of its base', () => {
  const base = (id: string, regime: string): string =>
    `soort: bestuur\nid: ${id}\nregelgeving: ${regime}\ngrondslagen: [{jaar: 2026, bedrag: 1000.00}]\n`;

  it('is that of its own schools', async () => {
    const files = {
      b: base('b', 'nl-vo'),
      c: base('c', 'nl-vo'),
      s: school('s', 'bestuur: b\n'),
      u: school('u', 'bestuur: c\n'),
      'uit-s': closed('s', 10),
      'uit-u': closed('u', 40),
    };
    expect(await figuresIn(files, 'b', /^tien-procent.*besteed/)).toEqual(['tien-procent/2026/besteed 10']);
    expect(await figuresIn(files, 'c', /^tien-procent.*besteed/)).toEqual(['tien-procent/2026/besteed 40']);
  });

  it('is asked only where the law gives a share of it', async () => {
    const files = { b: base('b', 'nl-po'), s: school('s', 'bestuur: b\n'), uitgaven: closed('s', 10) };
    expect(await figuresIn(files, 'b', /^tien-procent/)).toEqual([]);
  });
});

it('a school of which no law is known has budgets and no caps', async () => {
  const budget = 'budgetten: [{id: wm, bron: werkingsmiddelen, begrotingsjaar: 2026, ontvangen: 100}]\n';
  const files = {
    s: school('s', `bestuur: ver\n${budget}`),
    kader: `soort: kader\nid: k\nschool: s\n${KADER}`,
    uitgaven: closed('s', 10),
    ...stuk('bestuur'),
  };
  const own = await figuresIn(files, 's');
  expect(own).toContain('budget/wm/over 100');
  expect(own.filter((one) => !one.startsWith('budget/'))).toEqual([]);
});

it('a school without a board has the room of its own kader, whatever the board of another: 500 − 100 = 400', async () => {
  const files = {
    s: school('s', 'regelgeving: nl-vo\n'),
    t: school('t', 'regelgeving: nl-vo\n'),
    kader: `soort: kader\nid: k\nschool: s\n${KADER}`,
    ver: `soort: kader\nid: ver\nbestuur: ver\n${KADER}`,
    uitgaven: closed('s', 100),
    ...stuk('bestuur'),
  };
  expect(await figuresIn(files, 's', /^plafond\/k\/.*over$/)).toEqual([
    'plafond/k/medewerker-1-jaar/p-0001/2026/over 400',
  ]);
});

it('hours count for the category of who has one: 6, and of two people 12 for none', async () => {
  const both =
    '  - {id: p-0002, dienstverbanden: [{categorie: leraar, betrekkingsomvang: 0.5, van: 2020-08-01}, {categorie: oop, betrekkingsomvang: 0.5, van: 2020-08-01}]}\n';
  const files = dutch({
    personeel: staff(both),
    plan: plan(
      'activiteiten: [{id: a, titel: A, uren: {totaal: 6}, deelnemers: [{medewerker: p-0001}, {medewerker: p-0002}, {medewerker: p-0009}]}]\n',
    ),
  });
  expect(await figuresIn(files, 'plan', /^uren\/categorie/)).toEqual([
    'uren/categorie/leraar 6',
    'uren/categorie/niet-genoemd 12',
  ]);
});

it('a personal plan of a person whose school is not known has its own costs', async () => {
  const files = {
    ...board('nl-vo'),
    s: school('s', 'bestuur: b\n'),
    t: school('t', 'bestuur: b\n'),
    pop: pop('activiteiten: [{id: x, titel: X, kosten: [{post: verblijf, bedrag: 90.00}]}]\n'),
  };
  expect(await figuresIn(files, 'pop', /kosten$/)).toEqual(['activiteit/x/kosten 90']);
});
