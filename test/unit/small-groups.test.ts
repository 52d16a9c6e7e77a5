import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Group, type LargeGroups, largeGroups } from '../../src/figures/small-groups.ts';

const SMALLEST = 5;
const PEOPLE = 11;

interface Named extends Group {
  readonly name: string;
}

const join = ([one, other]: readonly [Named, Named]): Named => ({
  name: `${one.name}+${other.name}`,
  shares: [...new Map([...one.shares, ...other.shares].map((share) => [share.part, share])).values()],
});

const people = Array.from({ length: PEOPLE }, (_, index) => ({ person: `p-${index}`, part: { index } }));

/** A group of the people with these numbers. */
const group = (name: string, ...members: readonly number[]): Named => ({
  name,
  shares: members.flatMap((member) => people[member] ?? []),
});
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);
const names = (groups: readonly Named[]): string[] => groups.map(({ name }) => name).sort();

/** The rank of rows of numbers, by elimination. */
function rank(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < PEOPLE; column += 1) {
    const pivot = left.findIndex((row, index) => index >= found && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot === -1) continue;
    [left[found], left[pivot]] = [left[pivot] ?? [], left[found] ?? []];
    const own = left[found] ?? [];
    for (const [index, row] of left.entries()) {
      const factor = (row[column] ?? 0) / (own[column] ?? 1);
      if (index !== found && factor !== 0)
        left[index] = row.map((value, at) => value - factor * (own[at] ?? 0));
    }
    found += 1;
  }
  return found;
}

const rowOf = (members: ReadonlySet<number>): number[] =>
  range(0, PEOPLE).map((member) => (members.has(member) ? 1 : 0));

/** Every set of one to four people. */
function* fewPeople(from = 0, chosen: readonly number[] = []): Generator<ReadonlySet<number>> {
  if (chosen.length > 0) yield new Set(chosen);
  if (chosen.length === SMALLEST - 1) return;
  for (let next = from; next < PEOPLE; next += 1) yield* fewPeople(next + 1, [...chosen, next]);
}

describe('groups that may be shown together', () => {
  it('a small one joins the next smallest, and large ones stay', () => {
    const whole = group('school', ...range(0, 11));
    expect(
      names(
        largeGroups([[whole], [group('a', ...range(0, 5)), group('b', ...range(5, 11))]], SMALLEST, join),
      ),
    ).toEqual(['a', 'b', 'school']);
    const three = [group('a', ...range(0, 6)), group('b', 6, 7), group('c', 8, 9, 10)];
    expect(names(largeGroups([[whole], three], SMALLEST, join))).toEqual(['a', 'b+c', 'school']);
  });

  it('a breakdown that tells too few apart is left out: of a team of six in a school of ten four remain', () => {
    const whole = group('school', ...range(0, 10));
    expect(names(largeGroups([[whole], [group('team', ...range(0, 6))]], SMALLEST, join))).toEqual([
      'school',
    ]);
    const two = [group('a', ...range(0, 8)), group('b', 8, 9)];
    expect(names(largeGroups([[whole], two], SMALLEST, join))).toEqual(['school']);
    expect(names(largeGroups([[group('school', 0, 1, 2, 3)]], SMALLEST, join))).toEqual([]);
  });

  it('no adding up and taking off gives a sum about fewer people than the smallest group', () => {
    const label = fc.integer({ min: 0, max: 3 });
    const staff = fc.array(fc.record({ category: label, teams: fc.uniqueArray(label, { maxLength: 2 }) }), {
      minLength: PEOPLE,
      maxLength: PEOPLE,
    });
    fc.assert(
      fc.property(staff, (all) => {
        const by = (has: (one: (typeof all)[number], name: number) => boolean): Named[] =>
          range(0, 4)
            .map((name) =>
              group(
                String(name),
                ...range(0, PEOPLE).filter((at) => has(all[at] as (typeof all)[number], name)),
              ),
            )
            .filter(({ shares }) => shares.length > 0);
        const shown = largeGroups(
          [
            [group('school', ...range(0, PEOPLE))],
            by((one, name) => one.category === name),
            by((one, name) => one.teams.includes(name)),
          ],
          SMALLEST,
          join,
        );
        const rows = shown.map(({ shares }) =>
          rowOf(new Set(shares.map(({ part }) => (part as { index: number }).index))),
        );
        const known = rank(rows);
        for (const few of fewPeople()) expect(rank([...rows, rowOf(few)])).toBe(known + 1);
      }),
      { numRuns: 40 },
    );
  });

  it('only groups that passed can be shown', () => {
    const shown = (groups: LargeGroups<Named>): number => groups.length;
    // @ts-expect-error groups that have not passed
    shown([group('a', 0)]);
    expect(shown(largeGroups([[group('a', ...range(0, 5))]], SMALLEST, join))).toBe(1);
  });
});
