import { describe, expect, it } from 'vitest';
import { nationalNumbers } from '../../src/rules/algemeen/_shared/national-number.ts';
import { outside } from '../../src/rules/algemeen/_shared/other-numbers.ts';
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

describe('the day of birth in a Belgian number', () => {
  // 97 less what is left of the first nine: 850030033 = 97 × 8763196 + 21 gives 76, and so on for each month and day
  it.each([
    ['85003003376', true, 'month 00: unknown'],
    ['85123003363', true, 'month 12'],
    ['85133003370', false, 'month 13'],
    ['85193003315', false, 'month 19'],
    ['85203003322', true, 'month 20: unknown, with 20 for a bisnummer'],
    ['85323003309', true, 'month 32: the twelfth and 20'],
    ['85333003316', false, 'month 33'],
    ['85403003365', true, 'month 40: unknown, with 40 for a bisnummer of known sex'],
    ['85523003352', true, 'month 52: the twelfth and 40'],
    ['85533003359', false, 'month 53'],
    ['85603003311', false, 'month 60'],
    ['85070003355', true, 'day 00: unknown'],
    ['85073103395', true, 'day 31'],
    ['85073203365', false, 'day 32'],
    ['85074003319', false, 'day 40'],
  ])('%s is one: %s, %s', (number, isOne) => {
    expect(found(`id: ${number}\n`)).toEqual(isOne ? [`${number} -`] : []);
  });
});

describe('the day of birth in a number of Flemish school staff', () => {
  // 185073141 = 97 × 1907970 + 51 and 97 − 51 = 46; with a month what is left itself is written,
  // since 97 less it could make a Belgian number too: 185013041 = 97 × 1907350 + 91
  it.each([
    ['18507314146', true, 'year, month, day: the 31st'],
    ['18507314151', true, 'what is left instead of 97 less it'],
    ['18507314147', false, 'neither'],
    ['18507324143', false, 'the 32nd'],
    ['18507014139', true, 'the first'],
    ['18507004142', false, 'no day'],
    ['18501304191', true, 'month 01'],
    ['18512304193', true, 'month 12'],
    ['18513304105', false, 'month 13'],
    ['18500304182', false, 'no month'],
    ['13107854181', true, 'day, month, year: the 31st'],
    ['13207854154', false, 'the 32nd'],
    ['10107854118', true, 'the first'],
    ['10007854145', false, 'no day'],
    ['13100854150', false, 'no month'],
    ['13113854170', false, 'month 13'],
    ['00107854102', false, 'a nought for the sex: 1078541 = 97 × 11118 + 95, and 97 − 95 = 2'],
  ])('%s is one: %s, %s', (number, isOne) => {
    const kinds = nationalNumbers(`id: ${number}\n`).map(({ kind }) => kind);
    expect(kinds).toEqual(isOne ? ['stamboeknummer'] : []);
  });
});

// 9·1 + 8·2 + 7·3 + 6·4 + 5·5 + 4·6 + 3·7 + 2·8 − 9 = 147 = 13 × 11 + 4, so no check digit fits here
describe('a word that names a number whose check digits do not fit', () => {
  it.each([
    ['BSN 123456789', 'BSN'],
    ["bsn's van twee collega's: 123456789", 'bsn'],
    ['bsns: 123456789', 'bsn'],
    ['burgerservicenummer 123456789', 'burgerservicenummer'],
    ['sofi-nr 123456789', 'sofi-nr'],
    ['onderwijsnummer 123456789', 'onderwijsnummer'],
    ['absn 123456789', null],
    ['bsna 123456789', null],
    ['123456789 (bsn)', 'bsn'],
    ['123456789 -- bsn', 'bsn'],
    ['123456789 --- bsn', null],
    ['123456789, bsn', null],
    ['123456789; bsn', null],
    ['123456789 is bsn', null],
    ['Het nummer van deze collega was eerst 123456789 (bsn)', 'bsn'],
    ['rrn onbekend, 123456789 (bsn)', 'rrn'],
  ])('%s: %s', (text, word) => {
    const expected = word === null ? [] : [`123456789 ${word}`];
    expect(found(text)).toEqual(expected);
    expect(found(`id: x\n${text}\nreden: x\n`)).toEqual(expected);
  });

  it('only on its own line', () => {
    expect(found('bsn\n123456789\nbsn')).toEqual([]);
  });

  it.each([
    ['12345678', true],
    ['12 345 678', true],
    ['12.345.678', true],
    ['1234 5678', false],
    ['12-345-678', false],
    ['123 45 678', false],
    ['1234567', false],
  ])('a BSN that lost its nought, %s: %s', (number, isOne) => {
    expect(found(`bsn ${number}\n`)).toEqual(isOne ? [`${number} bsn`] : []);
  });
});

describe('what stands beside or around a number', () => {
  it('another number before it, or a day', () => {
    expect(found('Zaal 12 111222333\n')).toEqual(['111222333 -']);
    expect(found('Op 2026-09-01: 111222333\n')).toEqual(['111222333 -']);
  });

  it('a number of something else on the same line', () => {
    expect(found('111222333, zie factuur 2026\n')).toEqual(['111222333 -']);
    expect(found('Zie factuur 2026, 111222333\n')).toEqual(['111222333 -']);
    expect(found('https://school.example/ 111222333\n')).toEqual(['111222333 -']);
  });

  it('stretches that only touch have nothing in common', () => {
    const middle = { start: 3, end: 6 };
    const others = [
      [
        { start: 0, end: 3 },
        { start: 6, end: 9 },
      ],
      [{ start: 0, end: 4 }],
      [{ start: 5, end: 9 }],
      [{ start: 4, end: 5 }],
      [{ start: 0, end: 9 }],
    ];
    expect(others.map((those) => outside([middle], those))).toEqual([[middle], [], [], [], []]);
  });

  it.each([
    'tel. 111222333',
    '+32 111222333',
    '0032 111222333',
    'factuur 111222333',
    'bestelnummer: 111.222.333',
    'KvK 111222333',
    'ISBN 111222333X',
    '111-222-333-X',
    'NL 111222333 B01',
    '€ 111222333',
    '111.222.333 euro',
    '111222333 EUR',
    'school.example/cursus?id=111222333',
    'www.school.example/111222333',
    '111222333@school.example',
  ])('in %s it is a number of something else', (text) => {
    expect(found(`reden: Zie ${text}\n`)).toEqual([]);
  });

  // A Norwegian account has eleven digits; with NO00 behind it as 232400, 85073003328232400 = 97 × 877041271425076 + 28, and
  // 98 − 28 = 70. No country is XX, for which it would be 50, and an IBAN of France is longer.
  it.each([
    ['NO70 85073003328', []],
    ['no70 850730 033 28', []],
    ['NO71 85073003328', ['85073003328 -']],
    ['XX50 85073003328', ['85073003328 -']],
    ['FR76 85073003328', ['85073003328 -']],
  ])('an account in %s: %j', (text, expected) => {
    expect(found(`rekening: ${text}\n`)).toEqual(expected);
  });
});
