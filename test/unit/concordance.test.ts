import { expect, it } from 'vitest';
import { concordance } from '../../src/rules/concordance.ts';
import { RULES } from '../../src/rules/generated/registry.ts';
import type { JudgingRule } from '../../src/rules/rule.ts';

const [any] = RULES.filter((rule): rule is JudgingRule => rule.scope !== 'kern');
const rule = (name: string, regime: JudgingRule['regime'], article: string): JudgingRule =>
  ({ ...any, name, regime, basis: { document: 'CAO', article, url: 'https://example.org' } }) as JudgingRule;

it('puts the rules of one article together, and the articles in the order of regime, document and article', () => {
  const articles = concordance(
    [
      rule('nl-vo/twee', 'nl-vo', '2'),
      rule('be-vlg/twee', 'be-vlg', '2'),
      rule('nl-vo/een', 'nl-vo', '1'),
      rule('nl-vo/ook-twee', 'nl-vo', '2'),
      rule('be-vlg/een', 'be-vlg', '1'),
    ],
    null,
  );
  expect(
    articles.map(({ regime, article, url, rules }) => [regime, article, url, rules.map(({ name }) => name)]),
  ).toEqual([
    ['be-vlg', '1', 'https://example.org', ['be-vlg/een']],
    ['be-vlg', '2', 'https://example.org', ['be-vlg/twee']],
    ['nl-vo', '1', 'https://example.org', ['nl-vo/een']],
    ['nl-vo', '2', 'https://example.org', ['nl-vo/twee', 'nl-vo/ook-twee']],
  ]);
});
