import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { RULES } from '../../src/rules/generated/registry.ts';

const read = (path: string) => parse(readFileSync(join(import.meta.dirname, path), 'utf8'));
const ids = read('../law/note-ids.yaml') as string[];
const withoutRule = read('../../src/rules/zonder-regel.yaml') as { nummer: string; reden: string }[];
const numbers = withoutRule.map(({ nummer }) => nummer);
const held = new Set(RULES.flatMap((rule) => (rule.scope === 'kern' ? [] : rule.notes)));

describe('the lists of rules of both countries', () => {
  it('name every number once', () => {
    expect(ids.length).toBe(new Set(ids).size);
  });

  it.each(ids)('%s is held by a rule, or stands in zonder-regel.yaml, never both', (id) => {
    expect([held.has(id), numbers.includes(id)].filter(Boolean)).toHaveLength(1);
  });

  it('hold every number that a rule or zonder-regel.yaml names', () => {
    expect([...held, ...numbers].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('give a reason of one sentence where there is no rule', () => {
    for (const { reden } of withoutRule) expect(reden).toMatch(/^\p{Lu}[^.]+\.$/u);
  });
});
