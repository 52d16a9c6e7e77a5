import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nationalNumbers } from '../../src/rules/algemeen/_shared/national-number.ts';

const found = (text: string): string[] =>
  nationalNumbers(text).map(({ start, end }) => text.slice(start, end));

const padded = (number: number, length: number): string => String(number).padStart(length, '0');
const twoDigits = (min: number, max: number) => fc.integer({ min, max }).map((n) => padded(n, 2));

/** A Belgian number: year, month and day of birth, a serial, and 97 less the rest of dividing the nine by 97. */
const belgian = fc
  .tuple(twoDigits(0, 99), twoDigits(1, 12), twoDigits(1, 28), fc.integer({ min: 1, max: 998 }), fc.boolean())
  .map(([year, month, day, serial, since2000]) => {
    const nine = `${year}${month}${day}${padded(serial, 3)}`;
    const whole = since2000 ? 2_000_000_000 + Number(nine) : Number(nine);
    return `${nine}${padded(97 - (whole % 97), 2)}`;
  });

/** A Dutch number: the ninth digit is what makes 9a+8b+7c+6d+5e+4f+3g+2h less it a multiple of eleven. */
const dutch = fc
  .integer({ min: 10_000_000, max: 99_999_999 })
  .map((eight) => {
    const sum = [...String(eight)].reduce((total, digit, at) => total + (9 - at) * Number(digit), 0);
    return { eight, last: sum % 11 };
  })
  .filter(({ last }) => last < 10)
  .map(({ eight, last }) => `${eight}${last}`);

/** A Flemish number of staff, in the two orders of a day and the two ways of writing what 97 leaves. */
const stamboek = fc
  .record({
    sex: fc.integer({ min: 1, max: 2 }),
    year: twoDigits(40, 99),
    month: twoDigits(1, 12),
    day: twoDigits(1, 28),
    serial: twoDigits(0, 99),
    dayFirst: fc.boolean(),
    complement: fc.boolean(),
  })
  .map(({ sex, year, month, day, serial, dayFirst, complement }) => {
    const nine = `${sex}${dayFirst ? `${day}${month}${year}` : `${year}${month}${day}`}${serial}`;
    const left = Number(nine) % 97;
    return `${nine}${padded(complement ? 97 - left : left, 2)}`;
  });

/** Digits in groups of these sizes, with one of some marks between each two. */
function inGroups(digits: string, sizes: readonly number[], marks: readonly string[]): string {
  let at = 0;
  return sizes
    .map((size, index) => {
      const group = digits.slice(at, at + size);
      at += size;
      return index === 0 ? group : `${marks[(index - 1) % marks.length]}${group}`;
    })
    .join('');
}

const MARKS = [[' '], ['.'], ['-'], ['/'], ['.', '.', '-', '.'], [' - '], ['\u00a0']];
const written = (number: fc.Arbitrary<string>, groups: readonly number[][]) =>
  fc
    .tuple(number, fc.constantFrom(...groups), fc.constantFrom(...MARKS))
    .filter(([, sizes, marks]) => sizes.length > 2 || !marks.includes('.'))
    .map(([digits, sizes, marks]) => inGroups(digits, sizes, marks));

const asPeopleWrite = fc.oneof(
  written(belgian, [[11], [6, 3, 2], [6, 5], [2, 2, 2, 3, 2], [2, 2, 2, 5]]),
  written(dutch, [[9], [3, 3, 3], [4, 2, 3]]),
  written(stamboek, [[11], [1, 6, 2, 2], [1, 6, 4], [1, 2, 2, 2, 2, 2]]),
);

const around = fc.constantFrom(
  ['- ', ''],
  ['reden: Gesprek met ', ' over de cursus.'],
  ['# ', ''],
  ['(', ')'],
  ['"', '"'],
  ['Jan, ', '.'],
  ['nummer:', ', telefoon volgt'],
  ['In 2026-2027 ', '; zie 2.1'],
);

describe('numbers of persons as people write them', () => {
  it('each is found, whole and nothing more', () => {
    fc.assert(
      fc.property(asPeopleWrite, around, (number, [before, after]) => {
        expect(found(`${before}${number}${after}\n`)).toEqual([number]);
      }),
    );
  });

  it('with a word that names it also when the check digits do not fit', () => {
    const words = ['bsn', 'BSN:', 'rijksregister', 'insz nr.', 'stamboeknummer', 'Stamboek'];
    const digits = fc.stringMatching(/^\d{11}$/);
    fc.assert(
      fc.property(digits, fc.constantFrom(...words), (number, word) => {
        expect(found(`${word} ${number}\n`)).toEqual([number]);
      }),
    );
  });
});

/** What 98 less the rest of dividing by 97 makes of a Belgian account, with BE00 behind it as 111400. */
const belgianIban = fc.stringMatching(/^\d{10}$/).map((ten) => {
  const account = `${ten}${padded(Number(ten) % 97 || 97, 2)}`;
  return `BE${padded(98 - Number(BigInt(`${account}111400`) % 97n), 2)}${account}`;
});

const isbn13 = fc.stringMatching(/^978\d{9}$/).map((twelve) => {
  const sum = [...twelve].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return `${twelve}${(10 - (sum % 10)) % 10}`;
});

/** A number of a person inside something else, where it is none. */
const elsewhere = fc.oneof(
  fc
    .tuple(fc.oneof(dutch, belgian), fc.constantFrom('INV-', 'F2026-', '2026/', 'p-', 'A', '2026.', 'DOC_'))
    .map(([number, before]) => `${before}${number}`),
  fc
    .tuple(
      dutch,
      fc.constantFrom('factuur ', 'factuurnummer: ', 'Factuurnr. ', 'bestelnummer ', 'offerte 2026 '),
    )
    .map(([number, before]) => `${before}${number}`),
  fc
    .tuple(fc.oneof(dutch, belgian), fc.constantFrom('-2026', '/01', 'B01', '.50', ',00'))
    .map(([number, after]) => `${number}${after}`),
  belgianIban,
  belgianIban.map((iban) => inGroups(iban, [4, 4, 4, 4], [' '])),
  belgianIban.map((iban) => inGroups(iban, [4, 12], [' '])),
  isbn13,
  isbn13.map((isbn) => inGroups(isbn, [3, 2, 4, 3, 1], ['-'])),
  isbn13.map((isbn) => `ISBN ${inGroups(isbn, [3, 10], [' '])}`),
  dutch.map((number) => `ISBN ${number}X`),
  dutch.map((number) => `${inGroups(number, [3, 3, 3], ['-'])}-X`),
  fc
    .tuple(fc.constantFrom('010', '0471', '0032 ', '+31 ', '+32'), dutch)
    .map(([before, number]) => `${before}${number}`),
  fc
    .tuple(fc.stringMatching(/^06[1-9]\d{7}$/), fc.constantFrom([10], [2, 8], [2, 4, 4], [2, 2, 2, 2, 2]))
    .map(([mobile, sizes]) => inGroups(mobile, sizes, [' '])),
  fc
    .stringMatching(/^0[23489]\d{7}$/)
    .chain((phone) =>
      fc.constantFrom(
        phone,
        inGroups(phone, [2, 3, 2, 2], [' ']),
        inGroups(phone, [2, 3, 2, 2], ['/', '.', '.']),
        inGroups(phone, [3, 2, 2, 2], [' ']),
        inGroups(phone, [3, 6], ['/']),
      ),
    ),
  dutch.map((number) => `tel. ${number}`),
  fc.tuple(fc.constantFrom('0.', '1,', '12.'), dutch).map(([before, number]) => `${before}${number}`),
  dutch.map((number) => `€ ${inGroups(number, [3, 3, 3], ['.'])}`),
  belgian.map((number) => inGroups(number, [9, 2], ['.'])),
  belgian.map((number) => inGroups(number, [6, 5], ['.'])),
  fc
    .tuple(
      fc.constantFrom('https://school.be/', 'www.school.nl/a?id=', 'school.be/cursus/'),
      fc.oneof(dutch, belgian),
    )
    .map(([before, number]) => `${before}${number}`),
  dutch.map((number) => `${number}@school.nl`),
);

describe('numbers of something else', () => {
  it('nothing in them is a number of a person', () => {
    fc.assert(
      fc.property(elsewhere, fc.constantFrom('', 'Zie '), (text, before) => {
        expect(found(`plaats: ${before}${text}\n`)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
