import type { Lang } from '../base/lang.ts';
import { ownSeverity } from '../lint/severity-of.ts';
import { type Example, type ExampleFiles, examplesOf } from '../rules/examples.ts';
import type { AnyRule } from '../rules/rule.ts';
import { textsIn } from '../texts/texts.ts';

/** A rule for people: what it asks, by which article, how heavy, and its executed examples. */
export function ruleText(rule: AnyRule, lang: Lang): string {
  return `${[head(rule, lang), ...examplesOf(rule.name).map((example) => examplePair(example, lang))].join('\n\n')}\n`;
}

function head(rule: AnyRule, lang: Lang): string {
  const texts = textsIn(lang);
  const lines = [rule.name, rule.texts[lang].title, ''];
  if (rule.scope === 'kern') {
    lines.push(`${texts.explain.severity}: ${texts.severity[rule.severity]}`, texts.explain.core);
    return lines.join('\n');
  }
  lines.push(
    `${texts.explain.article}: ${rule.basis.document}, ${rule.basis.article}`,
    `${texts.explain.source}: ${rule.basis.url} (${texts.confidence[rule.confidence]})`,
    `${texts.explain.force}: ${texts.force[rule.force]}, ${texts.explain.from} ${rule.inForce.from}`,
    `${texts.explain.severity}: ${texts.severity[ownSeverity(rule)]}${rule.severity ? ` (${rule.severity.why})` : ''}`,
  );
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
