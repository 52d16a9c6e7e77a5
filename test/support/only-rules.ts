import { afterAll, beforeAll } from 'vitest';
import { RULES } from '../../src/rules/generated/registry.ts';
import type { AnyRule } from '../../src/rules/rule.ts';

const all = [...RULES];
const registry = RULES as AnyRule[];

/** Judges with these rules and the machinery's own alone while the tests of a block run. */
export function onlyRules(...names: readonly string[]): void {
  beforeAll(() => keep(names));
  afterAll(restore);
}

/** Leaves these rules and the machinery's own in the registry; `restore` brings the others back. */
export function keep(names: readonly string[]): void {
  const kept = all.filter((rule) => rule.scope === 'kern' || names.includes(rule.name));
  registry.splice(0, registry.length, ...kept);
}

export function restore(): void {
  registry.splice(0, registry.length, ...all);
}
