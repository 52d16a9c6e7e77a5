import type { IsoDate } from '../../base/dates.ts';
import type { Competence } from '../../law/body.ts';
import { FACTS, REGIMES } from '../../law/facts.ts';
import type { ParameterId } from '../../law/generated/parameter-id.ts';
import { parameterAt } from '../../law/lookup.ts';
import type { DatedValue, Parameter } from '../../law/parameter.ts';
import { PARAMETERS } from '../../law/parameters.ts';
import type { Regime } from '../../law/regime.ts';
import { isStale, lastVerified } from '../../law/verified.ts';
import { holdsOn } from '../../lint/run-rules.ts';
import { type Article, concordance, type WithoutRule } from '../../rules/concordance.ts';
import { RULES } from '../../rules/generated/registry.ts';
import type { JudgingRule } from '../../rules/rule.ts';
import WITHOUT_RULE from '../../rules/zonder-regel.yaml';

/** What of the law to show: of all regimes or one, on a day or over all days that are known. */
export interface LawQuestion {
  /** Null shows every value that a parameter ever had and every rule. */
  readonly at: IsoDate | null;
  /** Null leaves out how old a reading is. */
  readonly today: IsoDate | null;
  readonly regime: Regime | null;
}

/** A parameter with the values asked for: on a day the one that holds then, or none. */
export interface ParameterRow extends Omit<Parameter, 'values'> {
  readonly id: ParameterId;
  readonly values: readonly DatedValue[];
}

export interface RegimeRow {
  readonly regime: Regime;
  readonly parameters: number;
  readonly rules: number;
  readonly verified: IsoDate | null;
  /** True when nothing of it was compared with its source for more than twelve months. */
  readonly stale: boolean;
}

/** All that proplan holds of the law, free of any format or language. */
export interface LawOverview {
  readonly at: IsoDate | null;
  readonly today: IsoDate | null;
  readonly regimes: readonly RegimeRow[];
  readonly parameters: readonly ParameterRow[];
  readonly rules: readonly JudgingRule[];
  readonly articles: readonly Article[];
  readonly withoutRule: readonly WithoutRule[];
  /** Rows about who decides, of which something is not sure. */
  readonly bodies: readonly (Competence & { readonly regime: Regime })[];
}

/** Gathers the parameters, rules and doubts that answer a question. */
export function lawOverview({ at, today, regime }: LawQuestion): LawOverview {
  const asked = REGIMES.filter((one) => regime === null || one === regime);
  const parameters = parameterRows(at).filter((row) => asked.includes(row.regime));
  const rules = rulesOn(at).filter((rule) => asked.includes(rule.regime));
  return {
    at,
    today,
    regimes: asked.map((one) => regimeRow(one, parameters, rules, today)),
    parameters,
    rules,
    articles: concordance(rules, at),
    withoutRule: WITHOUT_RULE.filter((one) => asked.includes(one.regime)),
    bodies: asked.flatMap((one) =>
      FACTS[one].bodies.flatMap((body) => (body.twijfel === undefined ? [] : [{ ...body, regime: one }])),
    ),
  };
}

/** Every parameter with the value that stands in the law on a day, or with all its values. */
export function parameterRows(at: IsoDate | null): ParameterRow[] {
  return (Object.keys(PARAMETERS) as ParameterId[]).map((id) => {
    const parameter = PARAMETERS[id];
    const held = at === null ? null : parameterAt(id, at);
    const values = at === null ? parameter.values : held === null ? [] : [held.dated];
    return { ...parameter, id, values };
  });
}

/** The rules of law and agreement that are in force on a day, or all of them. */
export function rulesOn(at: IsoDate | null): JudgingRule[] {
  return RULES.filter(
    (rule): rule is JudgingRule => rule.scope !== 'kern' && (at === null || holdsOn(rule, at)),
  );
}

function regimeRow(
  regime: Regime,
  parameters: readonly ParameterRow[],
  rules: readonly JudgingRule[],
  today: IsoDate | null,
): RegimeRow {
  const verified = lastVerified(regime);
  return {
    regime,
    parameters: parameters.filter((row) => row.regime === regime && row.values.length > 0).length,
    rules: rules.filter((rule) => rule.regime === regime).length,
    verified,
    stale: verified !== null && today !== null && isStale(verified, today),
  };
}
