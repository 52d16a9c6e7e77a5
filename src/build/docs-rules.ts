import { citedOn, laterNumbers } from '../law/source.ts';
import { ownSeverity } from '../lint/severity-of.ts';
import { examplesOf } from '../rules/examples.ts';
import type { AnyRule } from '../rules/rule.ts';
import { titleOf } from '../rules/title.ts';
import { GENERATED, indexOf } from './docs-page.ts';

/** docs/regels/<folder>.md: every rule with its article, weight and minimal pairs. */
export function rulesPages(rules: readonly AnyRule[]): Map<string, string> {
  const folders = [...new Set(rules.map(folderOf))].sort();
  const page = (folder: string): [string, string] => {
    const own = rules.filter((rule) => folderOf(rule) === folder);
    return [
      `docs/regels/${folder}.md`,
      `${GENERATED}\n# Regels: ${folder}\n\n${own.map(ruleSection).join('\n')}`,
    ];
  };
  const index = indexOf('Regels', 'regels', folders, [
    'Elke regel met artikel, zwaarte en voorbeelden, zoals `proplan explain <regel>` ze toont. De naam van een regel',
    'begint met de regelgeving; `bestand`, `vorm` en `yaml` gaan over hoe een bestand er staat en geschreven is.',
  ]);
  return new Map([['docs/rules.md', index], ...folders.map(page)]);
}

function folderOf({ name }: AnyRule): string {
  return name.slice(0, name.indexOf('/'));
}

function ruleSection(rule: AnyRule): string {
  const pairs = examplesOf(rule.name).flatMap((example) => [
    ...(example.title === undefined ? [] : [`${example.title}:\n`]),
    `Goed:\n\n${fenced(example.goed)}\nFout:\n\n${fenced(example.fout)}`,
  ]);
  return [`## \`${rule.name}\`\n`, `${titleOf(rule, 'nl', null)}.\n`, `${factsOf(rule)}\n`, ...pairs].join(
    '\n',
  );
}

function factsOf(rule: AnyRule): string {
  if (rule.scope === 'kern') return `Zwaarte: ${rule.severity}. Eigen controle van proplan, zonder artikel.`;
  const why = rule.severity === undefined ? '' : ` (${rule.severity.why})`;
  const { document, article, url } = citedOn(rule.basis, null);
  const later = laterNumbers(rule.basis).map((one) => `; vanaf ${one.from} ${one.article}`);
  const until = rule.inForce.until === undefined ? '' : ` tot en met ${rule.inForce.until}`;
  return [
    `Zwaarte: ${ownSeverity(rule)}${why}`,
    `Kracht: ${rule.force}, voor ${rule.addressee}`,
    `Grond: [${document}, ${article}](${url})${later.join('')} (${rule.confidence})`,
    `Geldt vanaf ${rule.inForce.from}${until}`,
  ]
    .map((fact) => `- ${fact}`)
    .join('\n');
}

function fenced(files: object): string {
  const texts = Object.entries(files).map(([kind, text]) => `# ${kind}\n${visible(String(text)).trimEnd()}`);
  return `\`\`\`yaml\n${texts.join('\n')}\n\`\`\`\n`;
}

/** Control and invisible characters as their code, since a page should show them. */
function visible(text: string): string {
  return text.replaceAll(
    /[^\P{C}\n\t]|\u00A0/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
