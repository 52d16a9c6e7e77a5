import type { IsoDate } from '../base/dates.ts';
import type { Regime } from '../law/regime.ts';
import { citedOn, type Source } from '../law/source.ts';
import type { JudgingRule } from './rule.ts';

/** An article of law or agreement with the rules that hold it. */
export interface Article extends Source {
  readonly regime: Regime;
  readonly rules: readonly JudgingRule[];
}

/** A number of the lists of rules that no rule holds, with the reason. */
export interface WithoutRule {
  readonly nummer: string;
  readonly regime: Regime;
  readonly reden: string;
}

/** From regime, document and article on a day, or as read, to the rules that hold them, in that order. */
export function concordance(rules: readonly JudgingRule[], day: IsoDate | null): Article[] {
  const articles = new Map<string, Article>();
  for (const rule of rules) {
    const { regime } = rule;
    const basis = citedOn(rule.basis, day);
    const key = [regime, basis.document, basis.article].join('\n');
    const known = articles.get(key) ?? { ...basis, regime, rules: [] };
    articles.set(key, { ...known, rules: [...known.rules, rule] });
  }
  return [...articles].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, article]) => article);
}
