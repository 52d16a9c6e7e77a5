import type { Regime } from '../law/parameter.ts';
import type { Basis, JudgingRule } from './rule.ts';

/** An article of law or agreement with the rules that hold it. */
export interface Article extends Basis {
  readonly regime: Regime;
  readonly rules: readonly JudgingRule[];
}

/** A number of the lists of rules that no rule holds, with the reason. */
export interface WithoutRule {
  readonly nummer: string;
  readonly regime: Regime;
  readonly reden: string;
}

/** From regime, document and article to the rules that hold them, in that order. */
export function concordance(rules: readonly JudgingRule[]): Article[] {
  const groups = new Map<string, JudgingRule[]>();
  for (const rule of rules) {
    const key = [rule.regime, rule.basis.document, rule.basis.article].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...others]]) =>
      first === undefined ? [] : [{ ...first.basis, regime: first.regime, rules: [first, ...others] }],
    );
}
