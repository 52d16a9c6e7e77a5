import { describe, expect, it } from 'vitest';
import type { Activiteit } from '../../src/documents/generated/types.ts';
import { suspendedHalfDays, suspendedOn } from '../../src/figures/study-days.ts';

type Part = Partial<Activiteit>;

/** Half days per group; 14 October 2026 is a Wednesday, the 15th a Thursday, the 17th a Saturday. */
function lost(...activities: Part[]): Record<string, number> {
  const named = activities.map((activity, index) => ({ id: `a-${index}`, titel: 'Dag', ...activity }));
  return Object.fromEntries(suspendedHalfDays(named));
}

const on = (datum: string, halves: number, more: Part['lesschorsing'] = {}): Part => ({
  wanneer: { datum },
  lesschorsing: { 'halve-dagen': halves, ...more },
});

describe('half days without lessons', () => {
  it.each<[string, Part[], Record<string, number>]>([
    ['an activity with lessons takes none', [{ wanneer: { datum: '2026-10-15' } }], {}],
    [
      'a whole day is two, whatever part is named beside it',
      [on('2026-10-15', 2, { dagdeel: 'voormiddag' }), on('2026-10-15', 1, { dagdeel: 'voormiddag' })],
      { alle: 2 },
    ],
    [
      'a whole day that counts for one is not a morning or an afternoon',
      [on('2026-10-15', 1, { dagdeel: 'hele-dag' }), on('2026-10-15', 1, { dagdeel: 'voormiddag' })],
      { alle: 1 },
    ],
    [
      'two without a part of the day may be the same half',
      [on('2026-10-15', 1), on('2026-10-15', 1, { dagdeel: 'namiddag' })],
      { alle: 1 },
    ],
    [
      'two halves over three dates are one each on the first two',
      [{ wanneer: { data: ['2026-10-15', '2026-10-16', '2026-10-19'] }, lesschorsing: { 'halve-dagen': 2 } }],
      { alle: 2 },
    ],
    ['a whole Thursday is two', [on('2026-10-15', 2)], { alle: 2 }],
    ['a Wednesday has one half', [on('2026-10-14', 2)], { alle: 1 }],
    ['a Saturday has none', [on('2026-10-17', 2)], { alle: 0 }],
    ['July and August have none', [on('2027-07-01', 2), on('2027-08-31', 1)], { alle: 0 }],
    ['30 June and 1 September have', [on('2027-06-29', 2), on('2026-09-01', 2)], { alle: 4 }],
    ['two workshops in one half day are one', [on('2026-10-15', 1), on('2026-10-15', 1)], { alle: 1 }],
    [
      'a morning and an afternoon are two',
      [on('2026-10-15', 1, { dagdeel: 'voormiddag' }), on('2026-10-15', 1, { dagdeel: 'namiddag' })],
      { alle: 2 },
    ],
    [
      'twice the same morning is one',
      [on('2026-10-15', 1, { dagdeel: 'voormiddag' }), on('2026-10-15', 1, { dagdeel: 'voormiddag' })],
      { alle: 1 },
    ],
    [
      'a whole day by its part is two',
      [{ wanneer: { datum: '2026-10-15' }, lesschorsing: { dagdeel: 'hele-dag' } }],
      { alle: 2 },
    ],
    [
      'an afternoon by its part is one',
      [{ wanneer: { datum: '2026-10-15' }, lesschorsing: { dagdeel: 'namiddag' } }],
      { alle: 1 },
    ],
    [
      'without a date it stands on its own',
      [{ lesschorsing: { 'halve-dagen': 3 } }, { lesschorsing: { 'halve-dagen': 1 } }],
      { alle: 4 },
    ],
    [
      'three halves over two dates: two on the first, one on the second',
      [{ wanneer: { data: ['2026-10-15', '2026-10-16'] }, lesschorsing: { 'halve-dagen': 3 } }],
      { alle: 3 },
    ],
    ['no suspension counts for nothing', [{ wanneer: { datum: '2026-10-15' } }, on('2026-10-16', 0)], {}],
    [
      'the limit is per pupil group, and what concerns all counts for each: 1 + 2 and 1 + 1',
      [
        on('2026-10-15', 1),
        on('2026-11-19', 2, { leerlingengroep: 'kleuters' }),
        on('2026-12-10', 1, { leerlingengroep: 'lager' }),
      ],
      { alle: 1, kleuters: 3, lager: 2 },
    ],
  ])('%s', (_, activities, expected) => {
    expect(lost(...activities)).toEqual(expected);
  });
});

describe('study days and facultative days', () => {
  it('are told apart, each in its place', () => {
    const activities = [
      { id: 'a', titel: 'Studiedag', lesschorsing: { 'halve-dagen': 2 } },
      { id: 'b', titel: 'Facultatief', lesschorsing: { 'halve-dagen': 1, 'facultatieve-dag': true } },
      { id: 'c', titel: 'Niet', lesschorsing: { 'halve-dagen': 3, 'facultatieve-dag': false } },
      { id: 'd', titel: 'Met les' },
    ];
    const halves = (day: 'studiedag' | 'facultatieve-dag') =>
      suspendedOn(day, activities).map(({ lesschorsing }) => lesschorsing?.['halve-dagen']);
    expect(halves('studiedag')).toEqual([2, undefined, 3, undefined]);
    expect(halves('facultatieve-dag')).toEqual([undefined, 1, undefined, undefined]);
  });
});
