import { afterEach, describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/generated/registry.ts';
import type { AnyRule } from '../../src/rules/rule.ts';
import { checkExample } from '../support/scenery.ts';

const all = [...RULES];
const registry = RULES as AnyRule[];

afterEach(() => {
  registry.splice(0, registry.length, ...all);
});

describe('a rule that is alone', () => {
  it.each(all.filter((rule) => rule.scope !== 'kern'))('$name tells its examples apart', async (rule) => {
    registry.splice(0, registry.length, rule);
    for (const example of rule.examples) {
      const fired = async (side: 'goed' | 'fout'): Promise<number> =>
        (await checkExample(rule, example, side)).findings.filter((finding) => finding.rule === rule.name)
          .length;
      expect(await fired('goed')).toBe(0);
      expect(await fired('fout')).toBeGreaterThan(0);
    }
  });
});
