import type { Lang } from '../../base/lang.ts';
import type { DatedValue } from '../../law/parameter.ts';
import { ownSeverity } from '../../lint/severity-of.ts';
import type { JudgingRule } from '../../rules/rule.ts';
import type { LawChanges } from './changes.ts';
import { doubtsIn } from './doubts.ts';
import type { LawOverview, ParameterRow } from './overview.ts';

/** The law for programs; the form is published as schemas/report/law.schema.json. */
export function lawJson(
  overview: LawOverview,
  changes: LawChanges | null,
  { lang, version }: { readonly lang: Lang; readonly version: string },
): string {
  const report = {
    schema: 'urn:proplan:schema:law-report:1',
    tool: { name: 'proplan', version },
    at: overview.at,
    regimes: overview.regimes,
    parameters: overview.parameters.map(parameterJson),
    rules: overview.rules.map((rule) => ruleJson(rule, lang)),
    articles: overview.articles.map((article) => ({
      ...article,
      rules: article.rules.map(({ name, force, confidence, examples }) => {
        return { name, force, confidence, examples: examples.length };
      }),
    })),
    withoutRule: overview.withoutRule,
    doubts: doubtsIn(overview, lang),
    changes: changes && changesJson(changes),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function parameterJson(row: ParameterRow): Record<string, unknown> {
  const { id, regime, label, unit, 'werkt-per': worksPer } = row;
  return { id, regime, label, unit, 'werkt-per': worksPer, value: valueJson(row.values[0] ?? null) };
}

/** A dated value with its number as an exact decimal in text. */
function valueJson(dated: DatedValue | null): Record<string, unknown> | null {
  if (dated === null) return null;
  const { to, doubt, value, ...rest } = dated;
  return { ...rest, value: String(value), to: to ?? null, doubt: doubt ?? null };
}

/** What is known of a rule without its code. */
function ruleJson(rule: JudgingRule, lang: Lang): Record<string, unknown> {
  const { name, regime, force, addressee, level, confidence, inForce, basis, parameters, examples } = rule;
  return {
    name,
    title: rule.texts[lang].title,
    regime,
    force,
    addressee,
    level,
    severity: ownSeverity(rule),
    from: inForce.from,
    until: inForce.until ?? null,
    basis,
    confidence,
    parameters,
    examples: examples.length,
  };
}

function changesJson({ from, to, parameters, started, ended }: LawChanges): Record<string, unknown> {
  return {
    from,
    to,
    parameters: parameters.map(({ parameter, before, after }) => {
      return { id: parameter.id, before: valueJson(before), after: valueJson(after) };
    }),
    started: started.map(({ name }) => name),
    ended: ended.map(({ name }) => name),
  };
}
