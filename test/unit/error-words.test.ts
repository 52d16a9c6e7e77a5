import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/documents/kinds/kinds.ts';
import { ERRORS as english } from '../../src/texts/errors-en.ts';
import { ERRORS as dutch } from '../../src/texts/errors-nl.ts';

const SRC = join(import.meta.dirname, '../../src');
const source = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('texts'))
  .map((name) => readFileSync(join(SRC, name), 'utf8'))
  .join('\n');
const thrown = [
  ...source.matchAll(/(?:UsageError|WorkError|TemplateError)\(\s*([^,;]*?'[a-z-]+'[^,;)]*)/g),
].flatMap(([, argument = '']) =>
  [...argument.matchAll(/'([a-z]+-[a-z-]+|shallow|unreadable|unwritable)'/g)].map(([, code]) => code ?? ''),
);
const needs = Object.values(KINDS)
  .flatMap(({ begin }) => begin?.needs ?? [])
  .filter((need) => !['school', 'schooljaar', 'jaar', 'today'].includes(need))
  .map((need) => `new-needs-${need}`);

describe('words for wrong use', () => {
  it('stand in both languages, for every error that is thrown', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(dutch).sort());
    expect(thrown.length).toBeGreaterThan(50);
    expect([...new Set([...thrown, ...needs])].filter((code) => dutch[code] === undefined)).toEqual([]);
  });

  it('are there only for errors that are', () => {
    const used = (code: string): boolean => source.includes(`'${code}'`) || needs.includes(code);
    expect(Object.keys(dutch).filter((code) => !used(code))).toEqual([]);
  });

  it('are at most two sentences of twenty-five words', () => {
    for (const [code, words] of Object.entries(dutch)) {
      const sentences = words({}).split(/(?<=[.?!])\s+(?=[A-Z])/);
      expect([code, sentences.length <= 2]).toEqual([code, true]);
      for (const sentence of sentences)
        expect([code, sentence.split(/\s+/).length <= 25]).toEqual([code, true]);
    }
  });
});
