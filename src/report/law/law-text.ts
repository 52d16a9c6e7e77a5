import type { IsoDate } from '../../base/dates.ts';
import type { Lang } from '../../base/lang.ts';
import type { DatedValue } from '../../law/parameter.ts';
import { citedOn } from '../../law/source.ts';
import { isStale } from '../../law/verified.ts';
import type { Article, WithoutRule } from '../../rules/concordance.ts';
import { examplesOf } from '../../rules/examples.ts';
import type { JudgingRule } from '../../rules/rule.ts';
import { titleOf } from '../../rules/title.ts';
import { type Texts, textsIn } from '../../texts/texts.ts';
import { wrapped } from '../columns.ts';
import type { ChangedParameter, LawChanges } from './changes.ts';
import { type Doubt, doubtsIn } from './doubts.ts';
import { type LawOverview, lawOverview, type ParameterRow, type RegimeRow } from './overview.ts';
import { daysText, valueText } from './value-text.ts';

/** The law for a terminal of 80 columns; addresses of sources stand in the other formats and in `explain`. */
export function lawText(overview: LawOverview, lang: Lang): string {
  const texts = textsIn(lang);
  const { law } = texts;
  return joined([
    [law.title(overview.at)],
    section(
      law.regimes,
      overview.regimes.map((row) => regimeLines(row, texts)),
    ),
    section(
      law.parameters,
      overview.parameters.map((row) => parameterLines(row, overview.at, texts)),
    ),
    section(law.staleValues, staleLines(overview, texts)),
    section(
      law.articles,
      overview.articles.map((article) => articleLines(article, texts)),
    ),
    section(law.withoutRule, overview.withoutRule.map(withoutRuleLines)),
    section(
      law.doubts,
      doubtsIn(overview, lang).map((doubt) => doubtLines(doubt, texts)),
    ),
  ]);
}

/** Every value that a number of the law had, for a terminal of 80 columns; null when there is no such number. */
export function parameterText(id: string, lang: Lang): string | null {
  const { parameters } = lawOverview({ at: null, today: null, regime: null });
  const row = parameters.find((one) => one.id === id);
  return row === undefined ? null : joined([parameterLines(row, null, textsIn(lang))]);
}

/** What differs between two days, for a terminal of 80 columns. */
export function changesText({ from, to, parameters, started, ended }: LawChanges, lang: Lang): string {
  const texts = textsIn(lang);
  const { law } = texts;
  const ruleLines = (rule: JudgingRule): string[] => [rule.name, ...wrapped(titleOf(rule, lang, to), 2)];
  const sections = [
    section(
      law.parameters,
      parameters.map((change) => changeLines(change, from, to, texts)),
    ),
    section(law.started, started.map(ruleLines)),
    section(law.ended, ended.map(ruleLines)),
  ].filter((lines) => lines.length > 0);
  return joined([[law.changes(from, to)], ...(sections.length === 0 ? [[law.nothingChanged]] : sections)]);
}

function joined(sections: readonly (readonly string[])[]): string {
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** A heading with its entries; nothing when there are none. */
function section(title: string, entries: readonly (readonly string[])[]): string[] {
  return entries.length === 0 ? [] : [title, '─'.repeat(title.length), ...entries.flat()];
}

function regimeLines({ regime, parameters, rules, verified, stale }: RegimeRow, { law }: Texts): string[] {
  return [`${regime}: ${law.counts(parameters, rules)}`, ...wrapped(law.verified(verified, stale), 2)];
}

function parameterLines(
  { id, label, unit, values, ...row }: ParameterRow,
  day: IsoDate | null,
  texts: Texts,
): string[] {
  const { law } = texts;
  return [
    id,
    ...wrapped(`${label} (${law.unit(unit, row['werkt-per'])})`, 2),
    ...(values.length === 0 ? [`  ${law.none}`] : []),
    ...values.flatMap((value) => valueLines(value, '', day, texts)),
  ];
}

/** Values that were read too long ago, of the day that is shown. */
function staleLines({ parameters, today }: LawOverview, { law }: Texts): string[][] {
  if (today === null) return [];
  return parameters.flatMap(({ id, values }) =>
    values
      .filter((value) => isStale(value['verified-on'], today))
      .map((value) => [id, `  ${law.verifiedOn} ${value['verified-on']}`]),
  );
}

function valueLines(value: DatedValue, lead: string, day: IsoDate | null, texts: Texts): string[] {
  const { law, confidence } = texts;
  const { document, article } = citedOn(value.source, day);
  const facts = [
    `${valueText(value)} ${law.from} ${daysText(value, texts)}`,
    confidence[value.confidence],
    `${law.verifiedOn} ${value['verified-on']}`,
  ];
  return [
    ...wrapped(`${lead}${facts.join('; ')}`, 2),
    ...wrapped(`${document}, ${article}`, 4),
    ...(value.doubt === undefined ? [] : wrapped(`${law.doubt}: ${value.doubt}`, 4)),
  ];
}

function articleLines({ regime, document, article, rules }: Article, { law, ...texts }: Texts): string[] {
  return [
    ...wrapped(`${regime}: ${document}, ${article}`, 0),
    ...rules.flatMap(({ name, force, confidence }) => [
      `  ${name}`,
      `    ${texts.force[force]}, ${texts.confidence[confidence]}, ${law.examples(examplesOf(name).length)}`,
    ]),
  ];
}

function withoutRuleLines({ nummer, regime, reden }: WithoutRule): string[] {
  return [`${nummer} (${regime})`, ...wrapped(reden, 2)];
}

function doubtLines({ subject, regime, label, doubt }: Doubt, { law }: Texts): string[] {
  return [
    ...wrapped(subject.startsWith(regime) ? subject : `${regime}: ${subject}`, 0),
    ...wrapped(`${label}: ${doubt ?? law.doubtfulSource}`, 2),
  ];
}

function changeLines(
  { parameter, before, after }: ChangedParameter,
  from: IsoDate,
  to: IsoDate,
  texts: Texts,
): string[] {
  const { law } = texts;
  const shown = (value: DatedValue | null, day: IsoDate, word: string): string[] =>
    value === null ? [`  ${word}: ${law.none}`] : valueLines(value, `${word} `, day, texts);
  return [
    parameter.id,
    ...wrapped(`${parameter.label} (${parameter.unit})`, 2),
    ...shown(before, from, law.before),
    ...shown(after, to, law.after),
  ];
}
