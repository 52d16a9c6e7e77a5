import type { IsoDate } from '../base/dates.ts';
import type { Lang } from '../base/lang.ts';
import { citationDoubts, citedOn } from '../law/source.ts';
import { ownSeverity } from '../lint/severity-of.ts';
import { type Example, type ExampleFiles, examplesOf } from '../rules/examples.ts';
import type { AnyRule } from '../rules/rule.ts';
import { titleOf } from '../rules/title.ts';
import { textsIn } from '../texts/texts.ts';

/** A rule for people: what it asks, by which article on a day, how heavy, and its executed examples. */
export function ruleText(rule: AnyRule, day: IsoDate, lang: Lang): string {
  return `${[head(rule, day, lang), ...examplesOf(rule.name).map((example) => examplePair(example, lang))].join('\n\n')}\n`;
}

function head(rule: AnyRule, day: IsoDate, lang: Lang): string {
  const texts = textsIn(lang);
  const lines = [rule.name, titleOf(rule, lang, day), ''];
  if (rule.scope === 'kern') {
    lines.push(`${texts.explain.severity}: ${texts.severity[rule.severity]}`, texts.explain.core);
    return lines.join('\n');
  }
  const { document, article, url } = citedOn(rule.basis, day);
  lines.push(
    `${texts.explain.article}: ${document}, ${article}`,
    `${texts.explain.source}: ${url} (${texts.confidence[rule.confidence]})`,
    `${texts.explain.force}: ${texts.force[rule.force]}, ${texts.explain.from} ${rule.inForce.from}`,
    `${texts.explain.severity}: ${texts.severity[ownSeverity(rule)]}${rule.severity ? ` (${rule.severity.why})` : ''}`,
  );
  for (const doubt of citationDoubts(rule.basis, day)) lines.push(`${texts.explain.doubt}: ${doubt}`);
  for (const parameter of rule.parameters) lines.push(`${texts.explain.parameter}: ${parameter}`);
  return lines.join('\n');
}

function examplePair(example: Example, lang: Lang): string {
  const { good, bad } = textsIn(lang).explain;
  const title = example.title === undefined ? [] : [`— ${example.title}`];
  return [...title, `${good}:`, snippet(example.goed), `${bad}:`, snippet(example.fout)].join('\n');
}

function snippet(files: ExampleFiles): string {
  return Object.entries(files)
    .map(([kind, text]): [string, string] => [
      kind,
      text.replaceAll(/\$digest\([a-z-]+\)/g, '<vingerafdruk>'),
    ])
    .flatMap(([kind, text]) => [
      `  # ${kind}`,
      ...text
        .trimEnd()
        .split('\n')
        .map((line) => `  ${line}`),
    ])
    .join('\n');
}
