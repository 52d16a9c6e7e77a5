import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSoort } from '../../src/documents/kind.ts';
import { judged, type Verdict } from '../../src/lint/judge.ts';
import { type Example, type ExampleFiles, examplesOf } from '../../src/rules/examples.ts';
import { RULES } from '../../src/rules/generated/registry.ts';
import { EXAMPLES } from '../support/scenery.ts';

/** Rules whose mistake can't be shown as text, or needs several runs; each has a test of its own. */
const SHOWN_ELSEWHERE: Readonly<Record<string, string>> = {
  'bestand/geen-gewoon-bestand': 'a pipe; test/command/files.test.ts',
  'bestand/geen-toegang': 'a folder that may not be entered; test/command/files.test.ts',
  'bestand/koppeling': 'a link; test/command/files.test.ts',
  'bestand/naam': 'a name that is no text; test/command/files.test.ts',
  'yaml/te-groot': 'a file of a million bytes; test/unit/read-yaml.test.ts',
  'yaml/geen-tekst': 'bytes that are no text; test/unit/read-yaml.test.ts',
  'vorm/buiten-zicht': 'a name and a folder that are not read; fixtures/fout/opzij-gelegd',
  'vorm/bestandsnaam': 'a file of another name; fixtures/fout/opgeslagen-als-tekst',
  'algemeen/recht-nakijken': 'the same files on two days; test/unit/stale-law.test.ts',
};

describe('every rule', () => {
  it('has an example, or is shown elsewhere', () => {
    const without = RULES.filter((rule) => examplesOf(rule.name).length === 0).map((rule) => rule.name);
    expect(without.sort()).toEqual(Object.keys(SHOWN_ELSEWHERE).sort());
  });

  it('stands beside every file of examples', () => {
    const folder = join(import.meta.dirname, '../../src/rules');
    const shown = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.voorbeelden.yaml'))
      .map((path) => path.slice(0, -'.voorbeelden.yaml'.length));
    expect(shown.sort()).toEqual([...new Set(EXAMPLES.map(({ rule }) => rule.name))].sort());
  });

  it.each(EXAMPLES)('$rule.name, example $index: says only what is run', ({ example }) => {
    const known = ['title', 'at', 'today', 'raw', 'goed', 'fout'];
    expect(Object.keys(example).filter((key) => !known.includes(key))).toEqual([]);
    const files = [...Object.keys(example.goed), ...Object.keys(example.fout)];
    if (!example.raw) expect(files.filter((kind) => kind !== 'proplan' && !isSoort(kind))).toEqual([]);
  });

  it.each(EXAMPLES)('$rule.name, example $index: alone, fout fires, goed does not', async ({ rule, of }) => {
    // What the machinery itself says may be of what other rules find.
    const rules = rule.scope === 'kern' ? RULES : [rule];
    const good = judged(await of('goed'), rules);
    const bad = judged(await of('fout'), rules);
    expect(good.internalErrors).toEqual([]);
    expect(bad.internalErrors).toEqual([]);
    expect(firedRules(good)).not.toContain(rule.name);
    expect(firedRules(bad)).toContain(rule.name);
    expect(formMistakes(good)).toEqual([]);
    expect(formMistakes(bad).filter((name) => name !== rule.name)).toEqual([]);
  });

  it.each(EXAMPLES)(
    '$rule.name, example $index: goed and fout differ in at most three lines',
    ({ example }) => {
      expect(differingLines(example)).toBeGreaterThan(0);
      expect(differingLines(example)).toBeLessThanOrEqual(3);
    },
  );
});

function firedRules({ findings }: Verdict): string[] {
  return findings.map((finding) => finding.rule);
}

function formMistakes(result: Verdict): string[] {
  return firedRules(result).filter((name) => /^(yaml|vorm)\//.test(name));
}

function differingLines(example: Example): number {
  const kinds = new Set([...Object.keys(example.goed), ...Object.keys(example.fout)]) as Set<
    keyof ExampleFiles
  >;
  let count = 0;
  for (const kind of kinds) {
    const good = linesOf(example.goed, kind);
    const bad = linesOf(example.fout, kind);
    count += Math.max(
      good.filter((line) => !bad.includes(line)).length,
      bad.filter((line) => !good.includes(line)).length,
    );
  }
  return count;
}

function linesOf(files: ExampleFiles, kind: keyof ExampleFiles): string[] {
  return (files[kind] ?? '').split('\n');
}
