import { expect, it } from 'vitest';
import type { Collective, Doc } from '../../src/documents/kind.ts';
import { holdsFor } from '../../src/figures/ledger/holds-for.ts';
import { homesIn } from '../../src/figures/ledger/homes.ts';
import { Contexts } from '../../src/read/context.ts';

const doc = (soort: string, id: string, data: object): Doc =>
  ({ file: `/${id}.yaml`, soort, id, data: { soort, id, ...data } }) as unknown as Doc;
const school = (id: string, bestuur: string): Doc => doc('school', id, { bestuur });
const plan = (more: object): Collective => doc('plan', 'p', more) as Collective;
const TWO_BOARDS = [
  doc('bestuur', 'b', { regelgeving: 'be-vlg' }),
  doc('bestuur', 'ander', { regelgeving: 'be-vlg' }),
  school('noord', 'b'),
  school('zuid', 'b'),
  school('oost', 'ander'),
];
const homesOf = (docs: readonly Doc[]) => homesIn(docs, new Contexts(docs));

it('a plan holds for the schools that it names', () => {
  const named = plan({ scholen: ['zuid'] });
  const homes = homesOf([...TWO_BOARDS, named]);
  expect(homes.schoolsOf(named)).toEqual(['zuid']);
  expect(homes.schoolOf(named)).toBe('zuid');
  expect(homes.landOf(named)).toBe('be');
});

it('a plan that names none holds for all schools of its board, and for no other', () => {
  const ofBoard = plan({ bestuur: 'b' });
  const homes = homesOf([...TWO_BOARDS, ofBoard]);
  expect(homes.schoolsOf(ofBoard)).toEqual(['noord', 'zuid']);
  expect(homes.schoolOf(ofBoard)).toBeNull();
});

it('a plan of which neither school nor board is known holds for none', () => {
  const lost = plan({});
  const homes = homesOf([...TWO_BOARDS, lost]);
  expect(homes.schoolsOf(lost)).toEqual([]);
  expect(homes.schoolOf(lost)).toBeNull();
});

it('a plan that names none holds for the only school', () => {
  const lost = plan({});
  const homes = homesOf([doc('bestuur', 'b', { regelgeving: 'nl-vo' }), school('noord', 'b'), lost]);
  expect(homes.schoolsOf(lost)).toEqual(['noord']);
  expect(homes.schoolOf(lost)).toBe('noord');
  expect(homes.landOf(lost)).toBe('nl');
});

it('a plan that names two schools holds for both and for no other', () => {
  const named = plan({ scholen: ['noord', 'zuid'] });
  const contexts = new Contexts([...TWO_BOARDS, named]);
  const held = ['noord', 'zuid', 'oost'].map((id) =>
    holdsFor(named, school(id, id === 'oost' ? 'ander' : 'b') as Doc<'school'>, contexts),
  );
  expect(held).toEqual([true, true, false]);
});

it('a plan of a team holds for the school of that team, not for others of its board', () => {
  const ofTeam = doc('teamplan', 'team', { school: 'noord' }) as Collective;
  expect(homesOf([...TWO_BOARDS, ofTeam]).schoolsOf(ofTeam)).toEqual(['noord']);
});
