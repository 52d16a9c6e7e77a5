import type { IsoDate } from '../../base/dates.ts';
import type { DatedValue } from '../../law/parameter.ts';
import type { Regime } from '../../law/regime.ts';
import type { JudgingRule } from '../../rules/rule.ts';
import { type ParameterRow, parameterRows, rulesOn } from './overview.ts';

/** A parameter that has another value on one day than on the other; null where it has none. */
export interface ChangedParameter {
  readonly parameter: ParameterRow;
  readonly before: DatedValue | null;
  readonly after: DatedValue | null;
}

/** What differs in the law between two days. */
export interface LawChanges {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly parameters: readonly ChangedParameter[];
  readonly started: readonly JudgingRule[];
  readonly ended: readonly JudgingRule[];
}

/** Compares the law of day `to` with that of day `from`: values replaced, rules that began or ended. */
export function lawChanges(from: IsoDate, to: IsoDate, regime: Regime | null): LawChanges {
  const asked = (one: { readonly regime: Regime }): boolean => regime === null || one.regime === regime;
  const earlier = new Map(parameterRows(from).map((row) => [row.id, row.values[0] ?? null]));
  const before = rulesOn(from).filter(asked);
  const after = rulesOn(to).filter(asked);
  return {
    from,
    to,
    parameters: parameterRows(to)
      .filter(asked)
      .map((row) => ({ parameter: row, before: earlier.get(row.id) ?? null, after: row.values[0] ?? null }))
      .filter((change) => change.before !== change.after),
    started: after.filter((rule) => !before.includes(rule)),
    ended: before.filter((rule) => !after.includes(rule)),
  };
}
