import type { TemplateProblem } from '../error.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { treeProblems } from '../markdown/problems.ts';
import { skeleton } from './skeleton.ts';
import { sourceFaults } from './statements.ts';
import type { Template } from './template.ts';

/**
 * Everything wrong in a template, without running it: names the view model lacks, helpers and Markdown
 * outside the fixed lists, raw HTML, unescaped output. Sorted by place; [] means it may run.
 */
export function checkTemplate(template: Template): TemplateProblem[] {
  const found = [
    ...sourceFaults(template.source, {
      root: template.schema,
      template: template.name,
      scope: [{ schema: template.schema, repeated: false, locals: new Map() }],
      partials: template.partials,
      inside: [],
    }),
    ...markdownFaults(template.name, template.source),
    ...[...template.partials].flatMap(([name, source]) => markdownFaults(name, source)),
  ];
  const distinct = new Map(found.map((problem) => [JSON.stringify(problem), problem]));
  return [...distinct.values()].sort(byPlace);
}

/** Faults in the Markdown around the tags. */
function markdownFaults(template: string, source: string): TemplateProblem[] {
  const bare = skeleton(source);
  return treeProblems(parseMarkdown(bare), bare).map((problem) => ({ ...problem, template }));
}

function byPlace(a: TemplateProblem, b: TemplateProblem): number {
  return a.template.localeCompare(b.template) || a.line - b.line || a.column - b.column;
}
