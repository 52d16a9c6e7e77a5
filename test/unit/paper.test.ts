import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestGroups, groupsToAsk, readGroups, strangeGroups } from '../../src/approval/paper.ts';

const digest = fc.stringMatching(/^[0-9a-f]{64}$/);

describe('a digest on paper', () => {
  it('is read back as it was printed, and any other group is strange', () => {
    fc.assert(
      fc.property(
        digest,
        fc.integer({ min: 1, max: 16 }),
        fc.stringMatching(/^[0-9a-f]{4}$/),
        (whole, number, other) => {
          const groups = digestGroups(whole);
          expect(groups.join('')).toBe(whole);
          const own = groups[number - 1] ?? '';
          const read = readGroups(` ${number} = ${own.toUpperCase()} `);
          expect(read).toEqual([{ number, characters: own }]);
          expect(strangeGroups(whole, read ?? [])).toEqual([]);
          expect(strangeGroups(whole, [{ number, characters: other }]).length).toBe(other === own ? 0 : 1);
        },
      ),
    );
  });

  it.each(['', '3', '3=', '0=ab12', '17=ab12', '3=ab1', '3=ab123', '3=ab12,', '3=gggg'])(
    '%j is no group',
    (text) => {
      expect(readGroups(text)).toBeNull();
    },
  );

  it('asks for two different groups, each as likely as another', () => {
    const asked = new Set<string>();
    for (let one = 0; one < 16; one += 1)
      for (let other = 0; other < 15; other += 1) {
        const chances = [one / 16, other / 15];
        const [first, second] = groupsToAsk(() => chances.shift() ?? 0);
        expect(first).not.toBe(second);
        expect(Math.min(first, second)).toBeGreaterThanOrEqual(1);
        expect(Math.max(first, second)).toBeLessThanOrEqual(16);
        asked.add(`${first} ${second}`);
      }
    expect(asked.size).toBe(16 * 15);
  });
});
