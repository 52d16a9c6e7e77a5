import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/base/lang.ts';
import { check } from '../../src/lint/check.ts';
import type { Finding } from '../../src/lint/result.ts';
import { examplesOf } from '../../src/rules/examples.ts';
import { RULES } from '../../src/rules/generated/registry.ts';
import { checkExample } from '../support/scenery.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Words of computing that school staff should never meet. */
const FORBIDDEN =
  /\b(schema|pointer|string|null|undefined|property|properties|array|object|boolean|regex|parse|token|node|enum|integer)\b/i;

async function findings(lang: Lang): Promise<Finding[]> {
  const examples = RULES.flatMap((rule) =>
    examplesOf(rule.name).map((example) => checkExample(rule, example, 'fout', lang)),
  );
  const cases = readdirSync(join(ROOT, 'fixtures/fout')).map((name) =>
    check({ cwd: ROOT, paths: [join('fixtures/fout', name)], today: '2026-11-21', lang }),
  );
  const results = await Promise.all([...examples, ...cases]);
  return results.flatMap((result) => result.findings);
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu}|…)/u);
}

/** Words as a reader counts them; ids, paths and amounts are one word each. */
function words(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

describe.each<Lang>(['nl', 'en'])('every message in %s', (lang) => {
  it('has at most two sentences of 25 words, in words that school staff use, and says what to do', async () => {
    const all = await findings(lang);
    expect(all.length).toBeGreaterThan(100);
    const wrong = new Set<string>();
    for (const { rule, message, advice } of all) {
      for (const text of [message, advice]) {
        const parts = sentences(text);
        if (parts.length > 2) wrong.add(`${rule}: ${parts.length} sentences: ${text}`);
        // A list of allowed values is as long as it is.
        for (const part of parts)
          if (words(part.replace(/: [^.]*(, [^.]*){3,}/, '')) > 25) wrong.add(`${rule}: too long: ${part}`);
        if (FORBIDDEN.test(text)) wrong.add(`${rule}: ${FORBIDDEN.exec(text)?.[0]}: ${text}`);
        if (!/[.?]$/.test(text.trim())) wrong.add(`${rule}: no full stop: ${text}`);
      }
    }
    expect([...wrong].sort()).toEqual([]);
  });

  it('has a title for every rule', () => {
    expect(RULES.filter((rule) => rule.texts[lang].title.trim() === '').map((rule) => rule.name)).toEqual([]);
  });
});
