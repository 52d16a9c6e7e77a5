import { RULES } from '../rules/generated/registry.ts';
import type { AnyRule } from '../rules/rule.ts';

const BY_NAME: ReadonlyMap<string, AnyRule> = new Map(RULES.map((rule) => [rule.name, rule]));

export const RULE_NAMES: readonly string[] = [...BY_NAME.keys()];

/** A rule by its name; null when no rule is called so. */
export function ruleNamed(name: string): AnyRule | null {
  return BY_NAME.get(name) ?? null;
}
