import type { IsoDate } from '../../base/dates.ts';
import type { Lang } from '../../base/lang.ts';
import type { DatedValue } from '../../law/parameter.ts';
import { citedOn } from '../../law/source.ts';
import { ownSeverity } from '../../lint/severity-of.ts';
import { examplesOf } from '../../rules/examples.ts';
import type { JudgingRule } from '../../rules/rule.ts';
import { titleOf } from '../../rules/title.ts';
import type { ParameterRow } from './overview.ts';

/** A dated value with its number as an exact decimal in text, and its source on a day or as it was read. */
export function valueJson(dated: DatedValue, day: IsoDate | null): Record<string, unknown> {
  const { from, to, value, source, confidence, doubt } = dated;
  return {
    from,
    to: to ?? null,
    value: String(value),
    source: citedOn(source, day),
    confidence,
    doubt: doubt ?? null,
    'verified-on': dated['verified-on'],
  };
}

/** What is known of a rule without its code, with its basis on a day or as it was read. */
export function ruleJson(rule: JudgingRule, day: IsoDate | null, lang: Lang): Record<string, unknown> {
  const { name, regime, force, addressee, level, confidence, inForce, basis, parameters } = rule;
  return {
    name,
    title: titleOf(rule, lang, day),
    regime,
    force,
    addressee,
    level,
    severity: ownSeverity(rule),
    from: inForce.from,
    until: inForce.until ?? null,
    basis: citedOn(basis, day),
    confidence,
    parameters,
    examples: examplesOf(name).length,
  };
}

/** A parameter without its values. */
export function parameterJson(row: ParameterRow): Record<string, unknown> {
  const { id, regime, label, unit, 'werkt-per': worksPer } = row;
  return { id, regime, label, unit, 'werkt-per': worksPer };
}
