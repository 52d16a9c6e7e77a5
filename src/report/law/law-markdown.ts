import type { IsoDate } from '../../base/dates.ts';
import type { Lang } from '../../base/lang.ts';
import type { DatedValue } from '../../law/parameter.ts';
import { citedOn } from '../../law/source.ts';
import type { Article } from '../../rules/concordance.ts';
import { examplesOf } from '../../rules/examples.ts';
import { type Texts, textsIn } from '../../texts/texts.ts';
import type { LawChanges } from './changes.ts';
import { doubtsIn } from './doubts.ts';
import type { LawOverview, ParameterRow } from './overview.ts';
import { daysText, valueText } from './value-text.ts';

/** The law as a page; docs/recht has this page of each regime, over all days. */
export function lawMarkdown(overview: LawOverview, lang: Lang): string {
  const texts = textsIn(lang);
  const { law } = texts;
  return page([
    `# ${law.title(overview.at)}`,
    law.intro,
    ...listed(
      law.regimes,
      [law.regime, law.parameters.toLowerCase(), law.rules, law.verifiedOn],
      overview.regimes.map(({ regime, parameters, rules, verified }) => [
        regime,
        String(parameters),
        String(rules),
        verified ?? '–',
      ]),
    ),
    `## ${law.parameters}`,
    ...overview.parameters.flatMap((row) => parameterBlocks(row, overview.at, texts)),
    ...listed(
      law.articles,
      [law.regime, law.article, law.rules],
      overview.articles.map((one) => articleRow(one, texts)),
    ),
    ...listed(
      law.withoutRule,
      [law.number, law.regime, law.reason],
      overview.withoutRule.map(({ nummer, regime, reden }) => [nummer, regime, reden]),
    ),
    ...listed(
      law.doubts,
      [law.regime, law.about, law.doubt],
      doubtsIn(overview, lang).map(({ regime, subject, label, doubt }) => [
        regime,
        `${subject}: ${label}`,
        doubt ?? law.doubtfulSource,
      ]),
    ),
  ]);
}

/** What differs between two days, as a page. */
export function changesMarkdown({ from, to, ...changes }: LawChanges, lang: Lang): string {
  const texts = textsIn(lang);
  const { law } = texts;
  const shown = (value: DatedValue | null, day: IsoDate): string =>
    value === null ? law.none : `${valueText(value)} (${link(value, day)}, ${value.confidence})`;
  const blocks = [
    ...listed(
      law.parameters,
      [law.about, law.before, law.after],
      changes.parameters.map(({ parameter, before, after }) => [
        `\`${parameter.id}\``,
        shown(before, from),
        shown(after, to),
      ]),
    ),
    ...listed(
      law.started,
      [law.rules],
      changes.started.map(({ name }) => [`\`${name}\``]),
    ),
    ...listed(
      law.ended,
      [law.rules],
      changes.ended.map(({ name }) => [`\`${name}\``]),
    ),
  ];
  return page([`# ${law.changes(from, to)}`, ...(blocks.length === 0 ? [law.nothingChanged] : blocks)]);
}

function page(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}

/** A heading with a table; nothing when there is no row. */
function listed(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return rows.length === 0 ? [] : [`## ${title}`, table(columns, rows)];
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(columns), `|${'---|'.repeat(columns.length)}`, ...rows.map(line)].join('\n');
}

function parameterBlocks(row: ParameterRow, day: IsoDate | null, texts: Texts): string[] {
  const { law } = texts;
  return [
    `### \`${row.id}\``,
    `${row.label} (${law.unit(row.unit, row['werkt-per'])}).`,
    row.values.length === 0
      ? `${law.none}.`
      : table(
          [law.from, law.value, law.source, law.confidence, law.verifiedOn],
          row.values.map((value) => valueRow(value, day, texts)),
        ),
  ];
}

function valueRow(value: DatedValue, day: IsoDate | null, texts: Texts): string[] {
  const doubt = value.doubt === undefined ? '' : ` ${value.doubt}`;
  return [
    daysText(value, texts),
    valueText(value),
    link(value, day),
    `${value.confidence}.${doubt}`,
    value['verified-on'],
  ];
}

function link({ source }: DatedValue, day: IsoDate | null): string {
  const { document, article, url } = citedOn(source, day);
  return `[${document}, ${article}](${url})`;
}

function articleRow({ regime, document, article, url, rules }: Article, { law, force }: Texts): string[] {
  const held = rules.map(
    (rule) =>
      `\`${rule.name}\` (${force[rule.force]}, ${rule.confidence}, ${law.examples(examplesOf(rule.name).length)})`,
  );
  return [regime, `[${document}, ${article}](${url})`, held.join('; ')];
}
