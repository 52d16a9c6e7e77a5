import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { canonicalForm, digestOf } from '../../src/documents/canonical.ts';
import { readYaml } from '../../src/workspace/read-yaml.ts';
import type { YamlData } from '../../src/workspace/yaml-data.ts';

interface Vector {
  readonly name: string;
  readonly yaml: string;
  readonly canonical: string;
  readonly digest: string;
}

const vectors = JSON.parse(
  readFileSync(join(import.meta.dirname, 'digest-vectors.json'), 'utf8'),
) as Vector[];

function read(text: string): YamlData {
  const { data, problems } = readYaml(Buffer.from(text));
  if (data === undefined) throw new Error(JSON.stringify(problems));
  return data;
}

describe('proplan-digest-1', () => {
  it.each(vectors)('$name', ({ yaml, canonical, digest }) => {
    expect(canonicalForm(read(yaml))).toBe(canonical);
    expect(digestOf(read(yaml))).toBe(digest);
  });

  it('a large number has no exponent, though no file may hold one of more than 15 digits', () => {
    const data = { soort: 'plan', id: 'p', waarde: 1e21 };
    expect(canonicalForm(data)).toBe('{"id":"p","soort":"plan","waarde":1000000000000000000000}');
    // printf '%s' on that line, piped to sha256sum
    expect(digestOf(data)).toBe('71c3d6cf7686f0b9c3793ee5af91c9d56407bf61c5d568995993cb4f325394ee');
  });

  const key = fc.stringMatching(/^[a-z][a-z-]{0,8}$/).filter((name) => name !== 'uitzonderingen');
  const scalar = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => readableText(text)),
    fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100),
    fc.boolean(),
  );
  const tree = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      scalar,
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4 }),
    ),
  })).value;
  const document = fc.dictionary(key, tree, { minKeys: 1, maxKeys: 5 }) as fc.Arbitrary<
    Record<string, YamlData>
  >;

  it('key order, comments, quoting, indentation and line endings never change it', () => {
    fc.assert(
      fc.property(document, fc.constantFrom(2, 4, 6), fc.constantFrom('\r\n', '\r'), (data, indent, end) => {
        const plain = stringify(data);
        const other = stringify(reversed(data), { indent, defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 });
        const disguised = `# opmerking\n${other}# slot\n`.replaceAll('\n', end);
        expect(digestOf(read(disguised))).toBe(digestOf(read(plain)));
      }),
    );
  });

  it('without the costs leaves out the amounts of the budget, and neither its hours nor its words', () => {
    const core = (begroting?: YamlData) =>
      digestOf({ soort: 'plan', ...(begroting === undefined ? {} : { begroting }) }, ['kosten']);
    expect(core({ bedrag: 800, uren: 30 })).toBe(core({ bedrag: 1040, uren: 30, budgetten: [] }));
    expect(core({ bedrag: 800, uren: 30 })).not.toBe(core({ bedrag: 800, uren: 99 }));
    expect(core({ bedrag: 800 })).not.toBe(core({ bedrag: 800, toelichting: 'Meer.' }));
    expect(core({ bedrag: 800 })).toBe(core());
  });

  it('any change of a decided value changes it', () => {
    fc.assert(
      fc.property(document, tree, (data, value) => {
        const [first = ''] = Object.keys(data);
        const changed = { ...data, [first]: value as YamlData };
        const same = JSON.stringify(sorted(changed)) === JSON.stringify(sorted(data));
        expect(digestOf(changed) === digestOf(data)).toBe(same);
      }),
    );
  });
});

/** Control characters, lone surrogates and the like never reach a digest: reading refuses them. */
function readableText(text: string): boolean {
  return text === '' || readYaml(Buffer.from(stringify({ text }))).data !== undefined;
}

function reversed(value: YamlData): YamlData {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, reversed(inner)]),
  );
}

function sorted(value: YamlData): YamlData {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value === 0 ? 0 : value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}
