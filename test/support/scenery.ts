import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Lang } from '../../src/base/lang.ts';
import { digestOf } from '../../src/documents/canonical.ts';
import { type CheckOptions, check } from '../../src/lint/check.ts';
import type { CheckResult } from '../../src/lint/result.ts';
import type { Example, ExampleFiles } from '../../src/rules/examples.ts';
import type { AnyRule } from '../../src/rules/rule.ts';
import { readYaml } from '../../src/workspace/read-yaml.ts';

const SCENERY = join(import.meta.dirname, '../scenery');
const TODAY = '2026-11-21';

/** The regime whose scenery an example of a rule is set in. */
function sceneryOf(rule: AnyRule, example: Example): string {
  if (rule.scope !== 'kern' && rule.regime !== 'algemeen') return rule.regime;
  const dutch = ['kader', 'persoonlijk-plan'].some((kind) => kind in example.goed || kind in example.fout);
  return dutch ? 'nl-vo' : 'be-vlg';
}

/** A workspace in a new folder: the scenery with an example's top-level keys laid over it, or its raw files. */
function workspaceOf(files: ExampleFiles, scenery: string, raw: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'proplan-example-'));
  const texts = new Map<string, string>();
  if (!raw) for (const name of readdirSync(join(SCENERY, scenery))) texts.set(name, read(scenery, name));
  for (const [kind, text] of Object.entries(files)) {
    const name = `${kind}.yaml`;
    texts.set(
      name,
      raw ? text : overlay(texts.get(name) ?? (kind === 'proplan' ? '' : `soort: ${kind}\n`), text),
    );
  }
  writeFileSync(join(folder, 'proplan.yaml'), texts.get('proplan.yaml') ?? '');
  for (const [name, text] of texts)
    if (name !== 'proplan.yaml') writeFileSync(join(folder, name), withDigests(text, texts));
  return folder;
}

export function checkExample(
  rule: AnyRule,
  example: Example,
  side: 'goed' | 'fout',
  lang: Lang = 'nl',
): Promise<CheckResult> {
  const folder = workspaceOf(example[side], sceneryOf(rule, example), example.raw === true);
  const options: CheckOptions = {
    cwd: folder,
    paths: [],
    today: example.today ?? TODAY,
    at: example.at,
    lang,
  };
  return check(options);
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
