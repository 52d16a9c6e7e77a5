import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, YAMLParseError } from 'yaml';
import { problemOf } from '../../src/workspace/parser-problem.ts';
import { readYaml } from '../../src/workspace/read-yaml.ts';

/** What is wrong with a text, as `reason: the text it points at`. */
function problemsOf(text: string | Uint8Array): string[] {
  const file = read(text);
  expect(file.data).toBeUndefined();
  return file.problems.map(({ reason, range }) => `${reason}: ${file.text.slice(...range)}`);
}

function read(text: string | Uint8Array): ReturnType<typeof readYaml> {
  return readYaml(typeof text === 'string' ? Buffer.from(text) : text);
}

/** A node of a document as data, with nothing wrong. */
function dataOf(text: string | Uint8Array): unknown {
  const { data, problems } = read(text);
  expect(problems).toEqual([]);
  return data;
}

const REFUSED: readonly (readonly [name: string, text: string | Uint8Array, problems: readonly string[]])[] =
  [
    ['a key twice', 'naam: a\nid: b\nnaam: c\n', ['dubbele-sleutel: naam']],
    ['a key twice, once between quotes', 'naam: a\n"naam": c\n', ['dubbele-sleutel: "naam"']],
    ['a number and its text as keys', '1: a\n"1": b\n', ['dubbele-sleutel: "1"']],
    ['a key three times', 'b: 0\na: 1\na: 2\na: 3\n', ['dubbele-sleutel: a', 'dubbele-sleutel: a']],
    ['an item without its dash', 'x:\n  - id: a\n    t: 1\n    id: b\n    t: 2\n', ['dubbele-sleutel: id']],
    ['a document pasted after another', 'soort: a\nid: b\nsoort: c\nid: d\n', ['dubbele-sleutel: soort']],
    ['a key twice in braces', 'x: {a: 1, a: 2}\n', ['dubbele-sleutel: a']],

    ['an anchor', 'a: &x 1\n', ['anker: &x']],
    ['an anchor on a map', 'a: &x\n  b: 1\n', ['anker: &x']],
    ['an anchor on nothing', 'a: &x\nb: 1\n', ['anker: &x']],
    ['an anchor on a key', '&x a: 1\n', ['anker: &x']],
    ['an alias', 'a: &x 1\nb: *x\n', ['anker: &x', 'anker: *x']],
    ['an alias without its anchor', 'a: *x\n', ['anker: *x']],
    [
      'an alias in what an anchor names',
      'a: &a [x]\nb: &b [*a, *a]\nc: [*b]\n',
      ['anker: &a', 'anker: &b', 'anker: *a', 'anker: *a', 'anker: *b'],
    ],
    ['a merge key', 'a:\n  <<: {b: 1}\n', ['anker: <<']],
    ['a merge key between quotes', '"<<": {b: 1}\n', ['anker: "<<"']],

    ['a tag', 'a: !!str 12\n', ['etiket: !!str']],
    ['an own tag', 'a: !geheim b\n', ['etiket: !geheim']],
    ['a tag for code', 'a: !!js/function x\n', ['etiket: !!js/function']],
    ['a bare exclamation mark', 'a: ! 12\n', ['etiket: !']],
    ['a whole tag', 'a: !<tag:x> b\n', ['etiket: !<tag:x>']],
    ['a tag on a key', '!!str a: b\n', ['etiket: !!str']],
    ['a tag on a map', 'a: !!map {b: 1}\n', ['etiket: !!map']],
    ['a tag on nothing', 'a: !!null\nb: 1\n', ['etiket: !!null']],

    ['a directive for YAML 1.1', '%YAML 1.1\n---\na: yes\n', ['richtlijn: %YAML 1.1']],
    ['a directive below a comment', '# opmerking\n%YAML 1.1\n---\na: yes\n', ['richtlijn: %YAML 1.1']],
    ['a directive below empty lines', '\n\n%FOO bar\n---\na: 1\n', ['richtlijn: %FOO bar']],
    ['a directive with CRLF', '%YAML 1.2\r\n---\r\na: 1\r\n', ['richtlijn: %YAML 1.2']],

    ['an octal number', 'a: 0o17\n', ['getal: 0o17']],
    ['a hexadecimal number', 'a: 0x1F\n', ['getal: 0x1F']],
    [
      'a point that may divide thousands',
      'a: [1.500, -12.345, 1.50, 0.125, 1.1250, 1234.567]\n',
      ['duizendtal: 1.500', 'duizendtal: -12.345'],
    ],
    ['an exponent', 'a: 8e6\n', ['getal: 8e6']],
    ['an exponent too large for a number', 'a: 1e400\n', ['getal: 1e400']],
    ['a plus sign', 'a: +5\n', ['getal: +5']],
    ['a number without its zero', 'a: .5\n', ['getal: .5']],
    ['a number that ends in a point', 'a: 5.\n', ['getal: 5.']],
    ['infinity', 'a: -.inf\n', ['getal: -.inf']],
    ['not a number', 'a: .nan\n', ['getal: .nan']],
    ['twenty digits', 'a: 12345678901234567890\n', ['getal: 12345678901234567890']],
    ['sixteen digits', 'a: 9007199254740993\n', ['getal: 9007199254740993']],
    ['sixteen digits with a point', 'a: 1.234567890123456\n', ['getal: 1.234567890123456']],
    ['a leading zero', 'a: 012345\n', ['voorloopnul: 012345']],
    ['a leading zero after a sign', 'a: -0123\n', ['voorloopnul: -0123']],
    ['a leading zero before a point', 'a: 00.5\n', ['voorloopnul: 00.5']],

    ['NUL', 'a: x\0y\n', ['stuurteken: \0']],
    [
      'a merge conflict',
      'a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> werk\n',
      ['samenvoegconflict: <<<<<<< HEAD'],
    ],
    [
      'a merge conflict in a block of text',
      'a: >-\n  <<<<<<< HEAD\n  een\n  =======\n  twee\n  >>>>>>> werk\n',
      ['samenvoegconflict: <<<<<<< HEAD'],
    ],
    [
      'a merge conflict with the ends of lines of Windows',
      'a: >-\r\n  <<<<<<< HEAD\r\n  een\r\n  =======\r\n  twee\r\n  >>>>>>> werk\r\n',
      ['samenvoegconflict: <<<<<<< HEAD'],
    ],
    ['a bell', 'a: x\u0007y\n', ['stuurteken: \u0007']],
    ['a C1 control character', 'a: x\u0085y\n', ['stuurteken: \u0085']],
    ['an escaped bell', 'a: "x\\u0007y"\n', ['stuurteken: "x\\u0007y"']],
    ['an escaped NUL in a key', '"x\\0y": 1\n', ['stuurteken: "x\\0y"']],
    ['an escaped lone surrogate', 'a: "\\ud800"\n', ['stuurteken: "\\ud800"']],
    ['an escaped lone surrogate in a key', '"\\ud800": 1\n', ['stuurteken: "\\ud800"']],
    ['an invalid byte', Buffer.from([0x61, 0x3a, 0x20, 0xff, 0x0a]), ['geen-tekst: ']],
    ['a surrogate in bytes', Buffer.from([0x61, 0x3a, 0x20, 0xed, 0xa0, 0x80]), ['geen-tekst: ']],
    ['an overlong byte', Buffer.from([0xc0, 0x80]), ['geen-tekst: ']],
    ['UTF-16', Buffer.from('\ufeffa: 1\n', 'utf16le'), ['geen-tekst: ']],

    ['a tab at the start of a line', 'a:\n\tb: 1\n', ['tab: \t']],
    ['a tab among spaces', 'a:\n  b: 1\n\tc: 2\n', ['tab: \t']],

    ['two documents', 'a: 1\n---\nb: 1\n', ['meer-documenten: ---']],
    ['a second document that is empty', 'a: 1\n---\n', ['meer-documenten: ---']],

    ['an empty file', '', ['leeg: ']],
    ['only white space', '  \n\n', ['leeg: ']],
    ['the mark of a document alone', '---\n', ['leeg: ']],
    ['the mark of a document above a comment', '---\n# a\n', ['leeg: ']],
    ['an asterisk alone', 'a: *\n', ['leesteken: *']],

    ['sixty-five levels', `a: ${'['.repeat(65)}${']'.repeat(65)}\n`, ['te-diep: []']],

    ['a map as a key', '? {a: 1}\n: b\n', ['sleutel: {a: 1}']],
    ['a list as a key', '? [a]\n: b\n', ['sleutel: [a]']],
    ['a key without a name', 'a: 1\n: x\n', ['sleutel: :']],
    ['a key without a name in braces', '{a: 1, : x}\n', ['sleutel: :']],
    ['a question mark alone', '? \n', ['sleutel: ?']],
    ['an empty text as a key', '"": 1\n', ['sleutel: ""']],
    ['__proto__ as a key', '__proto__: {a: 1}\n', ['sleutel: __proto__']],
    ['an alias as a key', 'a: &k b\n*k : c\n', ['anker: &k', 'sleutel: *k']],

    ['a no-break space in a key', 'na\u00a0am: 1\n', ['onzichtbaar-teken: na\u00a0am']],
    ['a zero-width space in a key', 'naam\u200b: 1\n', ['onzichtbaar-teken: naam\u200b']],
    [
      'a no-break space after a colon',
      'visie:\u00a0Wij leren\nb: 1\n',
      ['onzichtbaar-teken: visie:\u00a0Wij leren'],
    ],
    ['no-break spaces as indent', 'a:\n\u00a0\u00a0b: 1\n', ['onzichtbaar-teken: \u00a0\u00a0b']],
    ['a byte order mark halfway', 'a: 1\n\ufeffb: 2\n', ['onzichtbaar-teken: \ufeffb']],

    ['a text that is not closed', 'id: a\nnaam: "De Molen\nnet: go\n', ['niet-afgesloten: "De Molen']],
    [
      'a text that is not closed, before others',
      'id: "a\nnaam: "De Molen"\nnet: "go"\n',
      ['niet-afgesloten: "a'],
    ],
    ['a quote in quotes', "titel: 'foto's van de dag'\n", ["aanhalingsteken: s van de dag'"]],
    ['a word in quotes in quotes', 'naam: "De "beste" school"\n', ['aanhalingsteken: beste" school"']],
    ['a list that is not closed', 'id: a\nlijst: [x, y\nnet: go\n', ['niet-afgesloten: [x, y']],
    ['a group that is not closed', 'a:\n  - {b: 1\n  - {b: 2}\n', ['niet-afgesloten: {b: 1']],
    ['a list in a group that is not closed', 'a: {b: [x, c: 1}\nd: 1\n', ['niet-afgesloten: [x, c: 1}']],
    ['a list in a list that is not closed', 'a: [[x]\n', ['niet-afgesloten: [[x]']],
    ['a list that closes as a group', 'a: [x}\nb: 1\n', ['niet-afgesloten: [x}']],
    ['a bracket beside a text with a quote', "a: [x\nb: 'y'\n", ['niet-afgesloten: [x']],
    ['a stray bracket', 'a: ]\n', ['haak-te-veel: ]']],
    ['a question mark for a value', 'a: [{b: 1, c: ?}]\n', ['leesteken: ?']],
    ['a question mark for a value, and more', 'a: [{b: 1, c: ?, d: 2}]\n', ['leesteken: ?']],
    ['a question mark on a line', 'a: ?\nb: 1\n', ['leesteken: ?']],
    ['a word between asterisks', 'visie: *belangrijk* samen\nb: 1\n', ['leesteken: *']],
    ['a text between asterisks', 'visie: *belangrijk*\nb: 1\n', ['leesteken: *belangrijk*']],
    ['a word between asterisks in a list', 'lijst:\n  - *belangrijk* samen\n', ['leesteken: *']],
    ['a text after an at sign', 'naam: @Vaart\n', ['leesteken: @']],
    ['a text after a percent sign', 'a: [%x]\n', ['leesteken: %']],
    ['a text after a bar', 'naam: |De Vaart\nb: 1\n', ['leesteken: |']],
    ['a text after a list', 'naam: [Vaart] samen\nb: 1\n', ['onleesbaar: samen']],
    ['dashes after a bracket', 'a:\n  b: [\n    - {c: 1}\n    - {c: 2}\n  ]\n', ['haak-en-streepje: [']],
    ['dashes after an open bracket', 'a:\n  b: [\n    - {c: 1}\n  d: 1\n', ['haak-en-streepje: [']],
    ['dashes after a brace', 'a: {\n  - b\n}\n', ['haak-en-streepje: {']],
    ['a comma too many', 'a: [x,, y]\n', ['komma-te-veel: ,']],
    ['a comma before a list', 'a: [, y]\n', ['komma-te-veel: ,']],
    ['a comma too many in a group', 'a: {b: 1,, c: 2}\n', ['komma-te-veel: ,']],
    ['a group without its first brace', 'a: b: 1, c: "%"}\nd: 1\n', ['haak-te-veel: }']],
    ['a group with a list without its first brace', '- a: x, c: [1]}\n', ['haak-te-veel: }']],
    ['the sign before an example in a manual', '```yaml\na: 1\n', ['losse-regel: ```yaml']],
    ['the sign after an example in a manual', 'a: 1\n```\n', ['losse-regel: ```']],
    ['a bracket too many', 'a: [x]]\nb: 1\n', ['haak-te-veel: ]']],
    ['no comma in a group', 'a: {b: x c: 1}\n', ['komma: x c: 1']],
    ['no comma in a group of several lines', 'a: {b: 1\n  c: 2}\n', ['komma: 1']],
    ['a sentence without a hash', 'a: 1\nnog te doen\nb: 2\n', ['losse-regel: nog te doen']],
    ['a sentence without a hash at the end', 'a: 1\nnog te doen\n', ['losse-regel: nog te doen']],
    [
      'a sentence before a comment',
      'a: 1\nnog te doen # zie: b\nb: 2\n',
      ['losse-regel: nog te doen # zie: b'],
    ],
    ['a sentence between items', 'a:\n  - x\n  nog te doen\n  - y\n', ['losse-regel: nog te doen']],
    ['a sentence inside an item', 'a:\n  - b: 1\n    nog te doen\n    c: 2\n', ['losse-regel: nog te doen']],
    ['two colons on a line', 'titel: Techniek: bouwen\n', ['dubbele-punt: T']],
    ['no space after a colon', 'soort: plan\nschooljaar:2026-2027\nid: p\n', ['spatie: :']],
    ['no space after the last colon', 'soort: plan\nschooljaar:2026-2027\n', ['spatie: :']],
    ['no space after a dash', 'a:\n  -id: x\n   d: 1\n', ['spatie: -']],
    ['no space after a colon in an item', 'a:\n  - id:x\n    d: 1\n', ['spatie: :']],
    [
      'a space that does not break before an item',
      'a:\n  - b: 1\n\u00a0 - b: 2\n  - b: 3\n',
      ['onzichtbaar-teken: \u00a0 - b: 2'],
    ],
    ['a file of Word under another name', 'PK\u0003\u0004 en meer', ['geen-tekst: ']],
    ['a line indented too little', 'a:\n    b: 1\n  c: 2\n', ['inspringing: c']],
    ['a line indented too much', 'a:\n  b: 1\n   c: 2\n', ['inspringing: c']],
    ['a line before its list item', 'a:\n  - id: p\n    d:\n      - x: 1\n       y: 2\n', ['inspringing: y']],
  ];

describe('what a reviewer can not see through is refused at its place', () => {
  it.each(REFUSED)('%s', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it('only comments: the file is empty', () => {
    expect(read('# nog te maken\n').problems.map(({ reason }) => reason)).toEqual(['leeg']);
  });

  it('every mistake that can be told apart is told', () => {
    expect(problemsOf('a: 012\nb: 8e6\na: !x c\n')).toEqual([
      'voorloopnul: 012',
      'getal: 8e6',
      'etiket: !x',
      'dubbele-sleutel: a',
    ]);
  });
});

describe('what a school writes is read', () => {
  it.each<readonly [string, unknown]>([
    ['\ufeffa: 1\n', { a: 1 }],
    ['a: 1\r\nb:\r\n  - x\r\n', { a: 1, b: ['x'] }],
    ['a: 1\rb:\r  - x\r', { a: 1, b: ['x'] }],
    ['---\na: 1\n', { a: 1 }],
    ['a: 1\n...\n', { a: 1 }],
    ['a: 1_000\n', { a: '1_000' }],
    ['a: 1.000,50\n', { a: '1.000,50' }],
    ['a: 12:30:45\n', { a: '12:30:45' }],
    ['a: 2026-06-12\n', { a: '2026-06-12' }],
    ['a: 2026-2027\n', { a: '2026-2027' }],
    ['a: 05KO00\n', { a: '05KO00' }],
    ['a: [yes, no, on, off, ja, nee, y, n]\n', { a: ['yes', 'no', 'on', 'off', 'ja', 'nee', 'y', 'n'] }],
    ['a: [1.10, -0.5, 0, 123456789012345]\n', { a: [1.1, -0.5, 0, 123456789012345] }],
    ['a: [true, null, ~]\nb:\n', { a: [true, null, null], b: null }],
    ['constructor: 1\ntoString: 2\n', { constructor: 1, toString: 2 }],
    ['1: a\n2026: b\n', { 1: 'a', 2026: 'b' }],
    ['? a\n: b\n', { a: 'b' }],
    ['visie: >-\n  Wij leren\n  samen.\n', { visie: 'Wij leren samen.' }],
    ['tekst: |\n  een\n  twee: 012 &x *y !z\n', { tekst: 'een\ntwee: 012 &x *y !z\n' }],
    ['tekst: "60 %"\n', { tekst: '60 %' }],
    ['a: "\\ud83d\\ude00 \\u00e9 \\n"\n', { a: '😀 é \n' }],
    ['naïef: x\u00a0y\n', { naïef: 'x\u00a0y' }],
    [`a: ${'['.repeat(63)}${']'.repeat(63)}\n`, { a: JSON.parse(`${'['.repeat(63)}${']'.repeat(63)}`) }],
  ])('%j', (text, data) => {
    expect(dataOf(text)).toEqual(data);
  });

  it('an alias is named with its asterisk', () => {
    const { problems } = read('a: &x 1\nb: *x\n');
    expect(problems.map(({ args }) => args)).toEqual([{ naam: '&x' }, { naam: '*x' }]);
  });

  it('no key reaches a prototype', () => {
    read('a: {__proto__: {besmet: true}}\nconstructor: {prototype: {besmet: true}}\n');
    expect(({} as Record<string, unknown>)['besmet']).toBeUndefined();
    expect(Object.getPrototypeOf(dataOf('a: 1\n'))).toBe(Object.prototype);
  });
});

describe('hostile files end soon', () => {
  // Far deeper a parser of its own accord stops or runs out of stack; ours stops long before that.
  it.each<readonly [string, string]>([
    ['brackets', '['.repeat(66) + ']'.repeat(66)],
    ['braces', `${'{a: '.repeat(66)}b${'}'.repeat(66)}`],
    ['dashes', `${'- '.repeat(66)}x`],
  ])('one level of %s too many is the first that is told', (_, text) => {
    const { problems } = read(text);
    expect(problems.map(({ reason }) => reason)).toEqual(['te-diep']);
  });

  it('where the parser stops of its own accord, that is depth too', () => {
    const error = new YAMLParseError([4, 5], 'RESOURCE_EXHAUSTION', 'deep');
    expect(problemOf(error, parseDocument('a: []\n'), 'a: []\n').reason).toBe('te-diep');
  });

  it('keys of keys are refused without being written out as text', () => {
    for (const text of ['? ? ? x', '{{{}}}'])
      expect(read(text).problems.map(({ reason }) => reason)).toEqual(['sleutel']);
  });

  it('a text full of the lines of conflicts that never end', () => {
    const text = `a: |\n${'  <<<<<<< a\n  =======\n'.repeat(40_000)}`;
    expect(read(text).problems).toEqual([]);
  });

  it('5,000 keys in one map are no work', () => {
    const keys = Array.from({ length: 5_000 }, (_, index) => `k${index}: ${index}`);
    expect(timed(keys.join('\n'), 2_000).problems).toEqual([]);
    expect(timed(`{${keys.join(', ')}}`, 2_000).problems).toEqual([]);
  });

  it('a million bytes are read, one more is not', () => {
    const text = (bytes: number): string => `a: ${'x'.repeat(bytes - 4)}\n`;
    expect(read(text(1_000_000)).problems).toEqual([]);
    expect(read(text(1_000_001))).toMatchObject({
      data: undefined,
      problems: [{ reason: 'te-groot', range: [0, 0], args: {} }],
    });
    expect(read(`a: ${'é'.repeat(499_999)}`).problems.map(({ reason }) => reason)).toEqual(['te-groot']);
  });
});

describe('any input', () => {
  const inside = (input: string | Uint8Array): void => {
    const { text, data, problems } = read(input);
    for (const { range } of problems) {
      expect(range[0]).toBeGreaterThanOrEqual(0);
      expect(range[1]).toBeGreaterThanOrEqual(range[0]);
      expect(range[1]).toBeLessThanOrEqual(text.length);
    }
    expect(data === undefined).toBe(problems.length > 0);
  };

  it('bytes: never throws, every range lies in the text', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), inside), { numRuns: 2_000 });
  });

  it('text: never throws, every range lies in the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), inside), { numRuns: 2_000 });
  });

  it('text of the characters that mean something: never throws, every range lies in the text', () => {
    const unit = fc.constantFrom(
      ...'ab01.-:,?[]{}&*!|>\'"%@#~<_ \t\n\r\\\ufeff\u00a0é😀'.split(/(?:)/u),
      '---',
      ': ',
      '- ',
      '\n  ',
      '!!str ',
      '%YAML 1.1\n',
      '\\ud800',
      'null',
      '0x1',
      '1e3',
    );
    const text = fc.array(unit, { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(fc.property(text, inside), { numRuns: 5_000 });
  });

  it('plain data written as JSON comes back with the same values', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 });
    const number = fc.oneof(
      fc.integer({ min: -999_999_999, max: 999_999_999 }),
      fc.integer({ min: -999_999_999, max: 999_999_999 }).map((cents) => cents / 100),
    );
    const key = fc
      .string({
        unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789- é'),
        minLength: 1,
        maxLength: 10,
      })
      .filter((name) => name !== '__proto__');
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        text,
        number,
        fc.boolean(),
        fc.constant(null),
        tie('list'),
        tie('map'),
      ),
      list: fc.array(tie('value'), { maxLength: 5 }),
      map: fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
    }));
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 2), (data, indent) => {
        const plain = JSON.parse(JSON.stringify(data)) as unknown;
        fc.pre(plain !== null);
        expect(dataOf(`${JSON.stringify(plain, null, indent)}\n`)).toEqual(plain);
      }),
      { numRuns: 1_000 },
    );
  });
});

/** Reads in at most so many milliseconds of work, however busy the machine is. */
function timed(text: string, limit: number): ReturnType<typeof readYaml> {
  const began = process.cpuUsage();
  const file = read(text);
  const { user, system } = process.cpuUsage(began);
  expect((user + system) / 1_000).toBeLessThan(limit);
  return file;
}
