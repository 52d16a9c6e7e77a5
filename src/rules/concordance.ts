import type { Regime } from '../law/regime.ts';
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
  const articles = new Map<string, Article>();
  for (const rule of rules) {
    const { regime, basis } = rule;
    const key = [regime, basis.document, basis.article].join('\n');
    const known = articles.get(key) ?? { ...basis, regime, rules: [] };
    articles.set(key, { ...known, rules: [...known.rules, rule] });
  }
  return [...articles].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, article]) => article);
}
