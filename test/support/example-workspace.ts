import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../../src/documents/canonical.ts';
import { type Example, type ExampleFiles, examplesOf } from '../../src/rules/examples.ts';
import { RULES } from '../../src/rules/generated/registry.ts';
import type { AnyRule } from '../../src/rules/rule.ts';
import { readYaml } from '../../src/workspace/read-yaml.ts';

/** Seen from the root of the tree, where tests and tasks run. */
const SCENERY = 'test/scenery';
export const EXAMPLE_DAY = '2026-11-21';

/**
 * Writes both sides of every example of every rule as a workspace below a folder: in one folder per
 * day, and day of law, on which they must be judged, named `DAY` or `DAY,DAY-OF-LAW`.
 */
export function writeAllExamples(folder: string): void {
  for (const rule of RULES)
    for (const [index, example] of examplesOf(rule.name).entries())
      for (const side of ['goed', 'fout'] as const) {
        const days = [example.today ?? EXAMPLE_DAY, example.at ?? []].flat().join(',');
        writeExample(join(folder, days, rule.name, `${index}-${side}`), rule, example, side);
      }
}

/** A workspace in a folder: the scenery of an example with its top-level keys laid over it, or its raw files. */
export function writeExample(folder: string, rule: AnyRule, example: Example, side: 'goed' | 'fout'): void {
  const texts = textsOf(example[side], sceneryOf(rule, example), example.raw === true);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'proplan.yaml'), texts.get('proplan.yaml') ?? '');
  for (const [name, text] of texts)
    if (name !== 'proplan.yaml') writeFileSync(join(folder, name), withDigests(text, texts));
}

/** The regime whose scenery an example of a rule is set in. */
function sceneryOf(rule: AnyRule, example: Example): string {
  if (rule.scope !== 'kern' && rule.regime !== 'algemeen') return rule.regime;
  const dutch = ['kader', 'persoonlijk-plan'].some((kind) => kind in example.goed || kind in example.fout);
  return dutch ? 'nl-vo' : 'be-vlg';
}

function textsOf(files: ExampleFiles, scenery: string, raw: boolean): Map<string, string> {
  const texts = new Map<string, string>();
  if (!raw) for (const name of readdirSync(join(SCENERY, scenery))) texts.set(name, read(scenery, name));
  for (const [kind, text] of Object.entries(files)) {
    const name = `${kind}.yaml`;
    texts.set(
      name,
      raw ? text : overlay(texts.get(name) ?? (kind === 'proplan' ? '' : `soort: ${kind}\n`), text),
    );
  }
  return texts;
}

function read(scenery: string, name: string): string {
  return readFileSync(join(SCENERY, scenery, name), 'utf8');
}

/** Replaces the top-level blocks that the second text names, and adds those that are new. */
function overlay(base: string, over: string): string {
  const blocks = blocksOf(base);
  for (const [key, block] of blocksOf(over)) blocks.set(key, block);
  return [...blocks.values()].join('');
}

function blocksOf(text: string): Map<string, string> {
  const blocks = new Map<string, string>();
  let key = '';
  for (const line of text.split(/(?<=\n)/)) {
    const start = /^([a-z][a-z-]*):/.exec(line);
    if (start) key = start[1] ?? '';
    blocks.set(key, (start ? '' : (blocks.get(key) ?? '')) + line);
  }
  return blocks;
}

/** `$digest(plan)` stands for the digest of that file as it is in this workspace. */
function withDigests(text: string, texts: ReadonlyMap<string, string>): string {
  return text.replaceAll(/\$digest\(([a-z-]+)\)/g, (_, kind: string) => {
    const { data } = readYaml(Buffer.from(texts.get(`${kind}.yaml`) ?? ''));
    return data === undefined ? '0'.repeat(64) : digestOf(data);
  });
}
