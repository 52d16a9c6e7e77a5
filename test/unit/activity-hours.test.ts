import { describe, expect, it } from 'vitest';
import type { Urenopgave } from '../../src/documents/generated/types.ts';
import { hoursOf } from '../../src/figures/activity-hours.ts';

const place = { file: '/plan.yaml', pointer: '/uren', part: 'value' as const };

describe('how long an activity lasts', () => {
  it.each<[Urenopgave, string]>([
    [{ totaal: 6.5 }, '6.5'],
    [{ bijeenkomsten: [4, 3, 2.5] }, '9.5'],
    [{ bijeenkomsten: [4, 4], voorbereiding: 1, zelfstudie: 2, nawerk: 0.5 }, '11.5'],
    [{ zelfstudie: 12 }, '12'],
  ])('%j → %s', (hours, expected) => {
    expect(hoursOf(hours, 'u', place).value?.toFixed()).toBe(expected);
  });

  it.each([[undefined], [{}], [{ onbekend: true as const }]])('%j is unknown, not zero', (hours) => {
    expect(hoursOf(hours, 'u', place)).toMatchObject({ value: null, open: 1 });
  });
});
