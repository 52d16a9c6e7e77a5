import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeCharacter, missingCharacters, printableText } from '../../src/base/characters.ts';
import { fontCoverage, mergeRanges } from '../../src/render/fonts/cmap.ts';
import { coverageSource } from '../../src/render/fonts/coverage.ts';
import { FONT_FILES, PRIVATE_FAMILIES } from '../../src/render/fonts/files.ts';
import { withFamily } from '../../src/render/fonts/private-name.ts';

function font(origin: string): Buffer {
  return readFileSync(join('node_modules', origin));
}

describe('the characters a pdf can print', () => {
  it('are those of Dutch, of money and of marks', () => {
    expect(missingCharacters('✓→½≥€ĳéëΩœ…–“”‘’·×≤Ĳ□ÀÿŁőñ°²³§←−≈')).toEqual([]);
  });

  it('are also letters in parts, tabs, line ends and invisible signs', () => {
    expect(missingCharacters('e\u0301 a\tb\r\nc\u200Bd\uFEFFe\u2060f\u00ADg')).toEqual([]);
  });

  it('are not emoji, Asian scripts, controls, half pairs and signs that turn the text', () => {
    expect(missingCharacters('a🏫b漢c\u0007d\ud800e\u202ef🏫')).toEqual([
      '🏫',
      '漢',
      '\u0007',
      '\ud800',
      '\u202e',
    ]);
  });

  it('stand in a table that follows from the fonts', async () => {
    const source = await coverageSource('node_modules');
    expect(source).toBe(readFileSync('src/base/generated/coverage.ts', 'utf8'));
  });
});

describe('a text in the pdf', () => {
  it('keeps an amount together, and is composed and on one line', () => {
    expect(printableText('€ 12,50 en € -3\tof e\u0301\u200B')).toBe('€\u00A012,50 en €\u00A0-3 of é');
  });
});

describe('a character in a message', () => {
  it.each([
    ['🏫', '🏫 (U+1F3EB)'],
    ['\u0007', 'U+0007'],
    ['\ud800', 'U+D800'],
    ['\u202e', 'U+202E'],
  ])('is shown when that is safe: %j', (character, words) => {
    expect(describeCharacter(character)).toBe(words);
  });
});

describe('a font', () => {
  it('tells which characters it has', () => {
    const ranges = fontCoverage(font(FONT_FILES[0]?.origin ?? ''));
    const has = (code: number) => ranges.some(([first, last]) => first <= code && code <= last);
    expect([0x41, 0x2713, 0x20ac, 0x133].map(has)).toEqual([true, true, true, true]);
    expect([0x2500, 0x4e00, 0x1f600].map(has)).toEqual([false, false, false]);
  });

  it.each(FONT_FILES.map(({ origin, family }) => [origin, family] as const))(
    'gets a name of our own and keeps its size: %s',
    (origin, family) => {
      const own = withFamily(font(origin), family, PRIVATE_FAMILIES[family] ?? '');
      expect(own.length).toBe(font(origin).length);
      expect(own.includes(Buffer.from(family, 'utf16le').swap16())).toBe(false);
      expect(fontCoverage(own)).toEqual(fontCoverage(font(origin)));
    },
  );

  it('is refused when it is none, or a name does not fit', () => {
    expect(() => fontCoverage(Buffer.from('geen lettertype, wel twaalf bytes'))).toThrow(RangeError);
    expect(() => withFamily(Buffer.from('abc'), 'abc', 'abcd')).toThrow(RangeError);
    expect(() => withFamily(Buffer.from('abc'), 'xyz', 'uvw')).toThrow(RangeError);
  });

  it('has ranges that are sorted and joined', () => {
    expect(
      mergeRanges([
        [5, 6],
        [1, 2],
        [3, 3],
        [6, 9],
      ]),
    ).toEqual([
      [1, 3],
      [5, 9],
    ]);
  });
});
