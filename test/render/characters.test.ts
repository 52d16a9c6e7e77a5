import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { describeCharacter, missingCharacters, printableText } from '../../src/base/characters.ts';
import { coverageSource, fontCoverage } from '../../src/render/fonts/coverage.ts';
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
  it.each(FONT_FILES.map(({ origin, family }) => [origin, family] as const))(
    'gets a name of our own and keeps its size and its characters: %s',
    (origin, family) => {
      const name = PRIVATE_FAMILIES[family] ?? '';
      const own = withFamily(font(origin), family, name);
      expect(own.length).toBe(font(origin).length);
      expect(own.includes(Buffer.from(family, 'utf16le').swap16())).toBe(false);
      const [before, after] = [create(font(origin)) as Font, create(own) as Font];
      expect(after.familyName).toBe(before.familyName.replace(family, name));
      expect(after.characterSet).toEqual(before.characterSet);
    },
  );

  it('is refused when its name is not there or does not fit', () => {
    expect(() => withFamily(Buffer.from('abc'), 'abc', 'abcd')).toThrow(RangeError);
    expect(() => withFamily(Buffer.from('abc'), 'xyz', 'uvw')).toThrow(RangeError);
  });

  it('is refused when it is none', async () => {
    await expect(fontCoverage('package.json')).rejects.toThrow('Unknown font format');
  });
});
