import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { RULES } from '../../src/rules/generated/registry.ts';

const LAW = join(import.meta.dirname, '../law');
const ids = parse(readFileSync(join(LAW, 'note-ids.yaml'), 'utf8')) as string[];
const withoutRule = parse(readFileSync(join(LAW, 'no-rule.yaml'), 'utf8')) as Record<string, string>;
const held = new Set(RULES.flatMap((rule) => (rule.scope === 'kern' ? [] : rule.notes)));

describe('the lists of rules of both countries', () => {
  it('name every number once', () => {
    expect(ids.length).toBe(new Set(ids).size);
  });

  it.each(ids)('%s is held by a rule, or stands in no-rule.yaml, never both', (id) => {
    expect([held.has(id), id in withoutRule].filter(Boolean)).toHaveLength(1);
  });

  it('hold every number that a rule or no-rule.yaml names', () => {
    expect([...held, ...Object.keys(withoutRule)].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('give a reason of one sentence where there is no rule', () => {
    for (const reason of Object.values(withoutRule)) expect(reason).toMatch(/^\p{Lu}[^.]+\.$/u);
  });
});
