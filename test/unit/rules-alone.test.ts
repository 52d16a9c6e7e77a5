import { afterAll, describe, expect, it } from 'vitest';
import { examplesOf } from '../../src/rules/examples.ts';
import { RULES } from '../../src/rules/generated/registry.ts';
import { keep, restore } from '../support/only-rules.ts';
import { checkExample } from '../support/scenery.ts';

afterAll(restore);

describe('a rule that is alone', () => {
  it.each(RULES.filter((rule) => rule.scope !== 'kern'))('$name tells its examples apart', async (rule) => {
    keep([rule.name]);
    for (const example of examplesOf(rule.name)) {
      const fired = async (side: 'goed' | 'fout'): Promise<number> => {
        const { findings, internalErrors } = await checkExample(rule, example, side);
        expect(internalErrors).toEqual([]);
        return findings.filter((finding) => finding.rule === rule.name).length;
      };
      expect(await fired('goed')).toBe(0);
      expect(await fired('fout')).toBeGreaterThan(0);
    }
  });
});
