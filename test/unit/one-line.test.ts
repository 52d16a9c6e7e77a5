import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine, visible, visibleJson, visibleJsonParts } from '../../src/base/one-line.ts';

describe('text of someone else', () => {
  it.each([
    ['rood \u001b[31m', 'rood ·[31m'],
    ['om\u202egekeerd\u2066', 'om·gekeerd·'],
    ['spatie\u200bloos\ufeff', 'spatie·loos·'],
    ['a\u0085b\u2028c\r\nd', 'a ↵ b ↵ c ↵ d'],
    ['::error::boe', '·:error::boe'],
    ['\n::error::boe', ' ↵ ::error::boe'],
    ['x ##vso[task.debug]', 'x #·vso[task.debug]'],
    ['x ##[error]', 'x #·[error]'],
    ['half \ud83d', 'half ·'],
    ['één 👩‍🏫 ❤️ 1️⃣ af\u00adbreken', 'één 👩‍🏫 ❤️ 1️⃣ af\u00adbreken'],
    ['scholen::de-linde ## kop [a](b)', 'scholen::de-linde ## kop [a](b)'],
  ])('%j is shown as %j', (text, shown) => {
    expect(oneLine(text)).toBe(shown);
  });

  it('keeps its lines where it has some, and no line of it is a command', () => {
    expect(visible('a: |\r\n  ::error::b\n\tc')).toBe('a: |\n  ·:error::b\n·c');
  });

  it('is the same when it is shown twice, and keeps its length on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(visible(text))).toBe(visible(text));
        expect(oneLine(oneLine(text))).toBe(oneLine(text));
        if (!text.includes('\r\n')) expect(visible(text)).toHaveLength(text.length);
      }),
    );
  });

  it('in JSON is read back as it was, and shows nothing hidden', () => {
    const value = { 'a\u202e': ['\u001b\u009b\u200b\n##vso[x', '\u{e0041}é🙂\u2028'] };
    expect(JSON.parse(visibleJson(value))).toEqual(value);
    expect(visibleJson(value)).not.toMatch(/##|[\u0080-\u009f\u200b\u202e\u2028]|\u{e0041}/u);
  });

  it('shows every character alone that can be hidden as a dot, and no other', () => {
    const hidden =
      /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\uFFF9-\uFFFB]/u;
    const wrong: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const character = String.fromCodePoint(code);
      const isShown = character === '\n' || character === '\u00ad' || !hidden.test(character);
      if ((visible(character) === character) !== isShown) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it('in parts of a long list is the JSON of the whole', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }),
        fc.array(fc.jsonValue()),
        (value, items) => {
          const { tabellen: _, ...rest } = value;
          fc.pre(Object.keys(rest).length > 0);
          expect([...visibleJsonParts(rest, 'tabellen', items)].join('')).toBe(
            visibleJson({ ...rest, tabellen: items }),
          );
        },
      ),
    );
  });
});
