import { describe, expect, it } from 'vitest';
import { judged } from '../../src/lint/judge.ts';
import { RULES } from '../../src/rules/generated/registry.ts';
import { titleOf } from '../../src/rules/title.ts';
import { EXAMPLES } from '../support/scenery.ts';
import { FAULTY, surveyOf } from '../support/surveys.ts';

/** Words of computing that school staff should never meet. */
const FORBIDDEN =
  /\b(schema|pointer|string|null|undefined|property|properties|array|object|boolean|regex|parse|token|node|enum|integer)\b/i;

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu}|…)/u);
}

/** Words as a reader counts them; ids, paths and amounts are one word each. */
function words(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

describe('all rules together', () => {
  it.each(EXAMPLES)('tell the examples of $rule.name apart, example $index', async ({ rule, of }) => {
    const good = judged(await of('goed'), RULES);
    const bad = judged(await of('fout'), RULES);
    expect([...good.internalErrors, ...bad.internalErrors]).toEqual([]);
    expect(good.findings.map((finding) => finding.rule)).not.toContain(rule.name);
    expect(bad.findings.map((finding) => finding.rule)).toContain(rule.name);
  });
});

describe.each(['nl', 'en'] as const)('every message in %s', (lang) => {
  it('has at most two sentences of 25 words, in words that school staff use, and says what to do', async () => {
    const surveys = await Promise.all([...EXAMPLES.map(({ of }) => of('fout')), ...FAULTY.map(surveyOf)]);
    const all = surveys.flatMap((survey) => judged(survey, RULES, lang).findings);
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
    expect(RULES.filter((rule) => titleOf(rule, lang, null).trim() === '').map((rule) => rule.name)).toEqual(
      [],
    );
  });
});
