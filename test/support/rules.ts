import { ruleNamed } from '../../src/lint/rule-index.ts';
import type { AnyRule } from '../../src/rules/rule.ts';

/** A rule of proplan, which the test knows to be there. */
export function ruleCalled(name: string): AnyRule {
  const rule = ruleNamed(name);
  if (rule === null) throw new Error(`no rule is called ${name}`);
  return rule;
}

/** The rules of these names, to judge with alone. */
export const rulesNamed = (...names: readonly string[]): AnyRule[] => names.map(ruleCalled);
