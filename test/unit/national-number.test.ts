import { describe, expect, it } from 'vitest';
import { nationalNumbers } from '../../src/rules/algemeen/_shared/national-number.ts';
import rule from '../../src/rules/algemeen/mogelijk-nationaal-nummer.ts';

/** What is found in a text, exactly as it stands there, with the word that named it. */
const found = (text: string): string[] =>
  [...nationalNumbers(text)].map(({ start, end, context }) => `${text.slice(start, end)} ${context ?? '-'}`);

describe('numbers that may be national numbers', () => {
  // 9·1 + 8·1 + 7·1 + 6·2 + 5·2 + 4·2 + 3·3 + 2·3 − 3 = 66 = 6 × 11; one more at the end makes 65
  it('nine digits that pass the test of a BSN', () => {
    expect(found('id: 111222333\n')).toEqual(['111222333 -']);
    expect(found('id: 111222334\n')).toEqual([]);
    expect(found('id: 000000000\n')).toEqual([]);
  });

  // W28: 154 = 14 × 11, 220 = 20 × 11 and 66 = 6 × 11; 147 = 13 × 11 + 4
  it.each([
    ['123456782', true],
    ['249566758', true],
    ['111222333', true],
    ['123456789', false],
  ])('W28: %s is one: %s', (number, isOne) => {
    expect(found(`id: ${number}\n`)).toHaveLength(isOne ? 1 : 0);
  });

  // 850730033 = 97 × 8770412 + 69 and 97 − 69 = 28; 2000125567 = 97 × 20619851 + 20 and 97 − 20 = 77
  it.each([
    ['85.07.30-033.28', true],
    ['85073003328', true],
    ['00.01.25-567.77', true],
    ['85.07.30-033.29', false],
    // 851330033 and 851230033 with their check digits 70 and 63: there is no thirteenth month
    ['85133003370', false],
    ['85123003363', true],
    // 69 is left of the first nine, and the last three read as 28; but there are twelve digits
    ['100032095028', false],
    ['100003286028', false],
    ['8507.30-033.28', false],
  ])('a Belgian number whose check digits fit: %s %s', (number, isOne) => {
    expect(found(`titel: Startdag ${number}\n`)).toEqual(isOne ? [`${number} -`] : []);
  });

  it('says which number it is, with words for each', () => {
    const kinds = (text: string) => nationalNumbers(text).map((one) => one.kind);
    expect(kinds('85073003328, 111222333, bsn 12345678, insz 85.07.30-033.29')).toEqual([
      'rijksregisternummer',
      'burgerservicenummer',
      'burgerservicenummer',
      'rijksregisternummer',
    ]);
    const words = (text: string, lang: 'nl' | 'en') =>
      rule.texts[lang].message({ nummer: kinds(text)[0] ?? '' });
    expect(words('85073003328', 'nl')).toBe(
      'Deze elf cijfers kunnen een rijksregisternummer zijn: het controlegetal klopt.',
    );
    expect(words('111222333', 'nl')).toMatch(/^Deze negen cijfers kunnen een burgerservicenummer zijn/);
    expect(words('85073003328', 'en')).toMatch(/^These eleven digits can be a Belgian national number/);
    expect(words('111222333', 'en')).toMatch(/^These nine digits can be a citizen service number/);
  });

  it('not with another number of digits, and not in groups that nobody makes', () => {
    expect(found('id: 11122233\n')).toEqual([]);
    expect(found('id: 1112223330\n')).toEqual([]);
    expect(found('id: 11.12.22.333\n')).toEqual([]);
  });

  it('any of eight, nine or eleven digits after a word that names it, on the same line', () => {
    expect(found('x\nbsn: 12345678\n')).toEqual(['12345678 bsn']);
    expect(found('bsn: 111222334\n')).toEqual(['111222334 bsn']);
    expect(found('bsn: 1234567890\n')).toEqual([]);
    expect(found('bsn:\n12345678\n')).toEqual([]);
  });

  it('a word right behind it names it as well, a day or a school year beside the word is no number', () => {
    expect(found('85.07.30-033.29 (rijksregister)\n')).toEqual(['85.07.30-033.29 rijksregister']);
    expect(found('bsn gevraagd op 2026-09-01, of in 2026-2027\n')).toEqual([]);
    expect(found('stamboeknr 12345678901\n')).toEqual(['12345678901 stamboeknr']);
  });
});
