import { describe, expect, it } from 'vitest';
import type { Doc } from '../../src/documents/kind.ts';
import {
  hasSomething,
  keptUnder,
  keptUntil,
  lastDayAfter,
  type Saved,
  type Saving,
  savingIn,
} from '../../src/figures/saving.ts';

const balance = (more: object = {}): Saved => ({
  recht: 'basisrecht-uren',
  uit: '2025-2026',
  uren: 10,
  ...more,
});
const rule = (more: object): Saving => more as Saving;

describe('the last day of a saved balance', () => {
  it('is the end of the school year that is so many years later', () => {
    // 2025-2026 ends in 2026; three years later is 2029.
    expect(lastDayAfter('2025-2026', 3)).toBe('2029-07-31');
  });

  it.each<[string, object, object[], string | null | undefined]>([
    ['no agreement', {}, [], undefined],
    ['an own agreement', { afspraak: { datum: '2026-05-01', tot: '2027-01-31' } }, [], '2027-01-31'],
    ['an own agreement without a date', { afspraak: { tot: '2027-01-31' } }, [], undefined],
    ['an own agreement without an end', { afspraak: { datum: '2026-05-01' } }, [{ jaren: 1 }], null],
    ['years of a kader', {}, [{ jaren: 2 }], '2028-07-31'],
    [
      'a last day of a kader, which goes before its years',
      {},
      [{ jaren: 2, tot: '2027-03-01' }],
      '2027-03-01',
    ],
    ['words of a kader, which give no end', {}, [{ toelichting: 'In overleg.' }], null],
    ['a kader that names only rights', {}, [{ rechten: ['basisrecht-uren'] }], undefined],
    ['a kader for another right', {}, [{ jaren: 2, rechten: ['basisrecht-geld'] }], undefined],
    ['a kader for this right', {}, [{ jaren: 2, rechten: ['basisrecht-uren'] }], '2028-07-31'],
    ['a kader that keeps nothing, whatever it adds', {}, [{ jaren: 0, tot: '2030-01-01' }], undefined],
    [
      'the longest of two',
      { afspraak: { datum: '2026-05-01', tot: '2027-01-31' } },
      [{ jaren: 1 }],
      '2027-07-31',
    ],
  ])('%s', (_, more, rules, until) => {
    expect(keptUntil(balance(more), rules.map(rule))).toBe(until);
  });

  it('rests on the agreements that cover the right', () => {
    const covering = rule({ jaren: 1 });
    const afspraak = { datum: '2026-05-01' };
    expect(keptUnder(balance({ afspraak }), [covering, rule({ jaren: 0 })])).toEqual({
      own: afspraak,
      rules: [covering],
    });
  });
});

it.each([
  [{ uren: 1 }, true],
  [{ uren: 0 }, false],
  [{ uren: undefined, bedrag: 5 }, true],
  [{ uren: undefined, bedrag: 0 }, false],
  [{ uren: undefined }, false],
  [{ uren: 0, bedrag: 5 }, false],
])('something is left of %j: %s', (more, left) => {
  expect(hasSomething(balance(more))).toBe(left);
});

it('a school saves by the kaders that name it, and by those that name none', () => {
  const kader = (jaren: number, more: object = {}): Doc<'kader'> => ({
    file: '/kader.yaml',
    soort: 'kader',
    id: 'k',
    data: { soort: 'kader', id: 'k', bestuur: 'b', regelingen: { sparen: { jaren } }, ...more },
  });
  const kaders = [kader(1), kader(2, { 'geldt-voor': ['s'] }), kader(3, { 'geldt-voor': ['t'] })];
  expect(savingIn(kaders, 's')).toEqual([{ jaren: 1 }, { jaren: 2 }]);
});
