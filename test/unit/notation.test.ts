import { describe, expect, it } from 'vitest';
import { meantBy, notation } from '../../src/rules/notation.ts';

describe('what is meant by a value in another notation', () => {
  it.each([
    ['14/10/2026', '2026-10-14'],
    ['4-1-2026', '2026-01-04'],
    ['04.01.2026', '2026-01-04'],
    ['14 oktober 2026', '2026-10-14'],
    ['1  Januari  2026', '2026-01-01'],
    ['31 december 2026', '2026-12-31'],
    ['2026/10/14', '2026-10-14'],
    ['2026-1-4', '2026-01-04'],
    ['10/14/2026', null],
    ['31 juni 2026', null],
    ['14 okt 2026', null],
    ['14/10/26', null],
    ['14/10/12026', null],
    ['20261/10/14', null],
    ['14/10', null],
    ['14/10/2026 9:00', null],
    ['in oktober', null],
    ['', null],
  ])('the day %j: %s', (written, meant) => {
    expect(meantBy('datum', written)).toBe(meant);
  });

  it.each([
    ['2026/2027', '2026-2027'],
    ['2026 - 2027', '2026-2027'],
    ['2026–2027', '2026-2027'],
    ['2026-27', '2026-2027'],
    ['2026', '2026-2027'],
    ['2026-2028', null],
    ['2026-2020', null],
    ['x2026', null],
    ['2026x', null],
    ['2026-2027-2028', null],
    ['20a6', null],
    ['202a', null],
    ['2026-2a', null],
    ['2026-a7', null],
    ['2026_2027', null],
    ['1999', null],
    ['', null],
  ])('the school year %j: %s', (written, meant) => {
    expect(meantBy('schooljaar', written)).toBe(meant);
  });

  it('nothing of any other form', () => {
    expect(meantBy('bedrag', '2026')).toBeNull();
    expect(meantBy('id', '14/10/2026')).toBeNull();
  });
});

it('a form without words of its own is told by its name', () => {
  expect([notation.nl('deel'), notation.en('deel')]).toEqual([
    'een deel zoals "60 %" of "1/7"',
    'a share such as "60 %" or "1/7"',
  ]);
  expect([notation.nl('email'), notation.en('email')]).toEqual(['email', 'email']);
});
