import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '../../src/base/error-codes.ts';
import { UsageError } from '../../src/base/errors.ts';
import { KINDS } from '../../src/documents/kinds/kinds.ts';
import { errorText } from '../../src/texts/error-text.ts';
import { ERRORS } from '../../src/texts/errors-nl.ts';

const SRC = join(import.meta.dirname, '../../src');
const source = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('texts') && name !== 'base/error-codes.ts')
  .map((name) => readFileSync(join(SRC, name), 'utf8'))
  .join('\n');
const needs = Object.values(KINDS)
  .flatMap(({ begin }) => begin?.needs ?? [])
  .map((need) => `new-needs-${need}`);
const codes = Object.keys(ERRORS) as ErrorCode[];
/** Words with every argument empty, as `(args: …) => string` of each code. */
const words = (code: ErrorCode): string => (ERRORS[code] as (args: object) => string)(empty);
const empty = new Proxy({}, { get: () => '' });

// That each error thrown has words in both languages, and gets what they take, is held by the compiler.
describe('words for wrong use', () => {
  it('are there only for errors that are', () => {
    expect(codes.length).toBeGreaterThan(80);
    const used = (code: string): boolean => source.includes(`'${code}'`) || needs.includes(code);
    expect(codes.filter((code) => !used(code))).toEqual([]);
  });

  it('are at most two sentences of twenty-five words', () => {
    for (const code of codes) {
      const sentences = words(code).split(/(?<=[.?!])\s+(?=[A-Z])/);
      expect([code, sentences.length <= 2]).toEqual([code, true]);
      for (const sentence of sentences)
        expect([code, sentence.split(/\s+/).length <= 25]).toEqual([code, true]);
    }
  });

  it('stand on one line, whatever a value holds', () => {
    const error = new UsageError('no-such-path', { path: 'a\n::error::b' });
    expect(errorText(error, 'nl')).toBe('Het pad a ↵ ::error::b bestaat niet.');
    expect(errorText(error, 'en')).toBe('The path a ↵ ::error::b does not exist.');
  });

  it('do not compile without what they take, or for an error that is not', () => {
    // @ts-expect-error the words ask for the path
    new UsageError('no-such-path');
    // @ts-expect-error the words take a path and nothing else
    new UsageError('no-such-path', { file: 'a' });
    // @ts-expect-error no error has this name
    new UsageError('no-such-error');
    // @ts-expect-error the words take nothing
    new UsageError('no-school', { path: 'a' });
  });
});
