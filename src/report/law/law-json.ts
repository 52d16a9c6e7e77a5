import type { IsoDate } from '../../base/dates.ts';
import type { Lang } from '../../base/lang.ts';
import { visibleJson } from '../../base/one-line.ts';
import type { DatedValue } from '../../law/parameter.ts';
import { examplesOf } from '../../rules/examples.ts';
import type { LawChanges } from './changes.ts';
import { doubtsIn } from './doubts.ts';
import { parameterJson, ruleJson, valueJson } from './entries-json.ts';
import type { LawOverview } from './overview.ts';

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
    today: overview.today,
    regimes: overview.regimes,
    parameters: overview.parameters.map((row) => ({
      ...parameterJson(row),
      value: valueOrNull(row.values[0], overview.at),
    })),
    rules: overview.rules.map((rule) => ruleJson(rule, overview.at, lang)),
    articles: overview.articles.map((article) => ({
      ...article,
      rules: article.rules.map(({ name, force, confidence }) => {
        return { name, force, confidence, examples: examplesOf(name).length };
      }),
    })),
    withoutRule: overview.withoutRule,
    doubts: doubtsIn(overview, lang),
    changes: changes && changesJson(changes),
  };
  return `${visibleJson(report)}\n`;
}

function changesJson({ from, to, parameters, started, ended }: LawChanges): Record<string, unknown> {
  return {
    from,
    to,
    parameters: parameters.map(({ parameter, before, after }) => {
      return { id: parameter.id, before: valueOrNull(before, from), after: valueOrNull(after, to) };
    }),
    started: started.map(({ name }) => name),
    ended: ended.map(({ name }) => name),
  };
}

function valueOrNull(
  dated: DatedValue | null | undefined,
  day: IsoDate | null,
): Record<string, unknown> | null {
  return dated ? valueJson(dated, day) : null;
}
