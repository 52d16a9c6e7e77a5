import { describe, expect, it } from 'vitest';
import type { Deelnemer } from '../../src/documents/generated/types.ts';
import type { Doc } from '../../src/documents/kind.ts';
import { membersIn, rowsMeaning } from '../../src/figures/ledger/groups.ts';

const MEMBER = { schools: new Set(['s']), teams: new Set(['bouw']), categories: new Set(['leraar']) };
const TEAM = { team: 'bouw' };
const CATEGORY = { categorie: 'leraar' };
const ALL = { groep: 'hele-team' };

/** Which rows mean a person, as they stand. */
const meaning = (rows: object[], member: typeof MEMBER | undefined = MEMBER): object[] =>
  rowsMeaning(
    rows.map((row) => ({ row: row as Deelnemer })),
    member,
  ).map(({ row }) => row);

describe('the rows of groups that mean a person', () => {
  it('go from the narrowest to the widest: team, category, all', () => {
    expect(meaning([ALL, CATEGORY, TEAM])).toEqual([TEAM, CATEGORY, ALL]);
    expect(meaning([CATEGORY, ALL, TEAM])).toEqual([TEAM, CATEGORY, ALL]);
  });

  it('are those of the own team and category only', () => {
    expect(meaning([{ team: 'zorg' }, { categorie: 'oop' }])).toEqual([]);
    expect(meaning([{ groep: 'bouw' }, { groep: 'zorg' }])).toEqual([{ groep: 'bouw' }]);
  });

  it('may mean anybody where they name no group, if none certainly means the person and one pot pays', () => {
    const open = { aantal: 3, 'uren-uit': 'basisrecht' };
    expect(meaning([open])).toEqual([open]);
    expect(meaning([open, CATEGORY])).toEqual([CATEGORY]);
    expect(meaning([open, { aantal: 2, 'uren-uit': 'werkgever' }])).toEqual([]);
    expect(meaning([{ categorie: 'oop' }, open])).toEqual([open]);
  });

  it('leave out people from outside, volunteers and other schools', () => {
    const other = { ...ALL, school: 't' };
    expect(meaning([{ ...ALL, extern: true }, { ...ALL, vrijwilligers: 2 }, other])).toEqual([]);
  });
});

it('a person whom no register holds may be of any school, and is surely only of the whole team', () => {
  const rows = [{ ...ALL, school: 't' }, TEAM, CATEGORY];
  expect(
    rowsMeaning(
      rows.map((row) => ({ row: row as Deelnemer })),
      undefined,
    ).map(({ row }) => row),
  ).toEqual([{ ...ALL, school: 't' }]);
});

it('a person of whom a register names no team is in none', () => {
  const data = { soort: 'personeel', school: 's', medewerkers: [{ id: 'p-1' }] };
  const register = { file: '/personeel.yaml', soort: 'personeel', id: 'personeel', data } as unknown as Doc;
  expect(membersIn([register]).get('p-1')).toEqual({
    schools: new Set(['s']),
    teams: new Set(),
    categories: new Set(),
  });
});
