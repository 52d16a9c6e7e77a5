import { describe, expect, it } from 'vitest';
import type { Doc } from '../../src/documents/kind.ts';
import type { Appointment } from '../../src/figures/appointment.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { rightOnly } from '../../src/figures/ledger/pots.ts';
import type { Right } from '../../src/figures/norms.ts';
import { rightOf } from '../../src/figures/right.ts';
import { figuresOfGroup, rightTotals, shownGroups } from '../../src/figures/right-totals.ts';

const YEAR = '2026-2027';

/** p-1 leraar 0,8 to 31 January and 0,6 after; p-2 leraar 0,4 and oop 0,3; p-3 oop 0,5. */
const APPOINTMENTS = [
  appointment('p-1', 'leraar', 0.8, '2010-08-01', '2027-01-31'),
  appointment('p-1', 'leraar', 0.6, '2027-02-01'),
  appointment('p-2', 'leraar', 0.4),
  appointment('p-2', 'oop', 0.3),
  appointment('p-3', 'oop', 0.5),
];
const REGISTER = {
  file: '/personeel.yaml',
  soort: 'personeel',
  id: 's',
  data: {
    soort: 'personeel',
    school: 's',
    medewerkers: [{ id: 'p-1', teams: ['onderbouw'] }, { id: 'p-2' }],
  },
} as unknown as Doc<'personeel'>;

function appointment(
  person: string,
  categorie: string,
  betrekkingsomvang: number,
  van = '2010-08-01',
  tot: string | null = null,
): Appointment {
  const place = { file: '/personeel.yaml', pointer: '/medewerkers/0', part: 'value' as const };
  return { person, school: 's', categorie, betrekkingsomvang, van, tot, place } as Appointment;
}

/** The figures of all groups, of people of whom only these rights are known. */
function together(register: Doc<'personeel'>, rights: readonly Figure[]): Figure[] {
  const balances = rights.map((right) => {
    const [, person = '', pot] = right.id.split('/');
    return rightOnly(person, pot as Right, YEAR, right);
  });
  return rightTotals(register, balances).flatMap(figuresOfGroup);
}

function totals(pot: Right): Map<string, Figure> {
  const rights = ['p-1', 'p-2', 'p-3'].map((person) =>
    rightOf(
      person,
      pot,
      APPOINTMENTS.filter((one) => one.person === person),
      YEAR,
      'nl-vo',
      'nl',
    ),
  );
  return new Map(together(REGISTER, rights).map((figure) => [figure.id, figure]));
}

const said = (figure: Figure | undefined): (string | undefined)[] =>
  [figure?.value, figure?.low, figure?.high].map((one) => one?.toFixed(2));

describe('rights of all people together', () => {
  // p-1: 83 × (0,8 × 184 + 0,6 × 181) / 365 = 58,168…, at most 83 × 0,8 = 66,4.
  // p-2: 83 × 0,4 = 33,2 as leraar and 40 × 0,3 = 12 as oop. p-3: 40 × 0,5 = 20.
  it('keeps the range of a change during the year in every sum it is part of', () => {
    const hours = totals('basisrecht-uren');
    expect(said(hours.get(`rechten/categorie/leraar/basisrecht-uren/${YEAR}`))).toEqual([
      '91.37',
      '91.37',
      '99.60',
    ]);
    expect(said(hours.get(`rechten/categorie/oop/basisrecht-uren/${YEAR}`))).toEqual([
      '32.00',
      undefined,
      undefined,
    ]);
    expect(said(hours.get(`rechten/school/basisrecht-uren/${YEAR}`))).toEqual(['123.37', '123.37', '131.60']);
    expect(said(hours.get(`rechten/team/onderbouw/basisrecht-uren/${YEAR}`))).toEqual([
      '58.17',
      '58.17',
      '66.40',
    ]);
  });

  it('names no team that nobody is in and no pot that nobody has', () => {
    const ids = [...totals('basisrecht-geld').keys()];
    expect(ids).toEqual([
      `rechten/school/basisrecht-geld/${YEAR}`,
      `rechten/categorie/leraar/basisrecht-geld/${YEAR}`,
      `rechten/categorie/oop/basisrecht-geld/${YEAR}`,
      `rechten/team/onderbouw/basisrecht-geld/${YEAR}`,
    ]);
  });

  it('names teams and categories in the order of the alphabet, and only who is in them', () => {
    const medewerkers = [
      { id: 'p-2', teams: ['sport'] },
      { id: 'p-3', teams: ['kunst', 'sport'] },
      { id: 'p-9', teams: ['kunst'] },
    ];
    const register = { ...REGISTER, data: { ...REGISTER.data, medewerkers } } as Doc<'personeel'>;
    const rights = ['p-3', 'p-2'].map((person) =>
      rightOf(
        person,
        'basisrecht-uren',
        APPOINTMENTS.filter((one) => one.person === person),
        YEAR,
        'nl-vo',
        'nl',
      ),
    );
    // p-2: 33,2 + 12 = 45,2; p-3: 20; p-9 has no right here.
    const groups = together(register, rights).filter(({ id }) => /team|categorie/.test(id));
    expect(
      groups.map(({ id, value }) => `${id.split('/').slice(1, 3).join('/')} ${value?.toFixed(1)}`),
    ).toEqual(['categorie/leraar 33.2', 'categorie/oop 32.0', 'team/kunst 20.0', 'team/sport 65.2']);
  });

  it('makes no total where nobody has a right', () => {
    const none = rightOf('p-1', 'basisrecht-uren', [appointment('p-1', 'directie', 1)], YEAR, 'nl-vo', 'nl');
    expect(together(REGISTER, [none])).toEqual([]);
  });

  it('adds money in cents, so that the categories add up to the school', () => {
    // p-1: 600 × 255,8 / 365 = 420,4931… → 420,49; p-2: 240 + 180; p-3: 600 × 0,5 = 300.
    const money = totals('basisrecht-geld');
    const value = (group: string): string | undefined =>
      money.get(`rechten/${group}/basisrecht-geld/${YEAR}`)?.value?.toFixed();
    expect(value('categorie/leraar')).toBe('660.49');
    expect(value('categorie/oop')).toBe('480');
    expect(value('school')).toBe('1140.49');
  });

  it('splits a change over two categories into a range for each', () => {
    // leraar 1,0 for 184 days, oop 1,0 for 181: 83 × 184 / 365 = 41,841… to 83; 40 × 181 / 365 = 19,835… to 40.
    const right = rightOf(
      'p-4',
      'basisrecht-uren',
      [
        appointment('p-4', 'leraar', 1, '2010-08-01', '2027-01-31'),
        appointment('p-4', 'oop', 1, '2027-02-01'),
      ],
      YEAR,
      'nl-vo',
      'nl',
    );
    const groups = together(REGISTER, [right]).filter(({ id }) => id.includes('/categorie/'));
    expect(groups.map(said)).toEqual([
      ['41.84', '41.84', '83.00'],
      ['19.84', '19.84', '40.00'],
    ]);
    // Together at most the larger norm: never both at once.
    expect(said(right)).toEqual(['61.68', '61.68', '83.00']);
  });
});

/** Hours of teachers with these sizes, in these teams. */
function teachers(people: Readonly<Record<string, readonly [size: number, ...teams: string[]]>>) {
  const medewerkers = Object.entries(people).map(([id, [, ...teams]]) => ({ id, teams }));
  const register = { ...REGISTER, data: { ...REGISTER.data, medewerkers } } as Doc<'personeel'>;
  const balances = Object.entries(people).map(([person, [size]]) => {
    const own = size === 0 ? [] : [appointment(person, 'leraar', size)];
    return rightOnly(
      person,
      'basisrecht-uren',
      YEAR,
      rightOf(person, 'basisrecht-uren', own, YEAR, 'nl-vo', 'nl'),
    );
  });
  return rightTotals(register, balances);
}

it('who has no right has no share in that of the school', () => {
  const [school] = teachers({ 'p-1': [1], 'p-2': [0] });
  expect(school?.shares.map(({ person }) => person)).toEqual(['p-1']);
});

describe('groups that may be shown', () => {
  // Hours: 83, twice 83 × 0,5 = 41,5 and three times 83 × 0,2 = 16,6; together 215,8.
  const groups = teachers({
    'p-1': [1, 'zuid', 'noord'],
    'p-2': [0.5, 'noord'],
    'p-3': [0.5, 'noord'],
    'p-4': [0.2, 'west'],
    'p-5': [0.2, 'west'],
    'p-6': [0.2, 'west'],
  });
  const shown = (smallest: number) =>
    shownGroups(groups, smallest).map(({ group, names, inBook, right }) => [
      group,
      names,
      inBook,
      `${right.value?.toFixed(1)} ${right.unit}`,
    ]);

  it('are all where one person is enough: the school, then categories, then teams', () => {
    expect(shown(1)).toEqual([
      ['school', [], true, '215.8 uur'],
      ['categorie', ['leraar'], true, '215.8 uur'],
      ['team', ['noord'], true, '166.0 uur'],
      ['team', ['west'], true, '49.8 uur'],
      ['team', ['zuid'], true, '83.0 uur'],
    ]);
  });

  it('are joined where one is too small, and who is in both counts once: 83 + 41,5 + 41,5', () => {
    expect(shown(3)).toEqual([
      ['school', [], true, '215.8 uur'],
      ['categorie', ['leraar'], true, '215.8 uur'],
      ['team', ['noord', 'zuid'], false, '166.0 uur'],
      ['team', ['west'], true, '49.8 uur'],
    ]);
  });
});
