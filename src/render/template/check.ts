import { RenderError, type TemplateProblem } from '../error.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { treeProblems } from '../markdown/problems.ts';
import { Meter } from './limits.ts';
import { skeleton } from './skeleton.ts';
import { sourceFaults } from './statements.ts';
import type { Template } from './template.ts';

/**
 * Everything wrong in a template, without running it: names the view model lacks, helpers and Markdown
 * outside the fixed lists, raw HTML, unescaped output. Sorted by place; [] means it may run.
 */
export function checkTemplate(template: Template): TemplateProblem[] {
  const found = [
    ...tagFaults(template),
    ...markdownFaults(template.name, template.source, template.limits.depth),
    ...[...template.partials].flatMap(([name, source]) =>
      markdownFaults(name, source, template.limits.depth),
    ),
  ];
  const distinct = new Map(found.map((problem) => [JSON.stringify(problem), problem]));
  return [...distinct.values()].sort(byPlace);
}

/** Faults of the tags; parts are looked at wherever they are used, so that work is counted too. */
function tagFaults({ source, schema, name, partials, limits }: Template): readonly TemplateProblem[] {
  const scope = [{ schema, repeated: false, locals: new Map() }];
  const meter = new Meter(limits);
  try {
    const site = { root: schema, template: name, scope, partials, inside: [] };
    return sourceFaults(source, { ...site, meter, depth: 0, deepest: limits.depth });
  } catch (error) {
    if (error instanceof RenderError) return error.problems;
    throw error;
  }
}

/** Faults in the Markdown around the tags. */
function markdownFaults(template: string, source: string, layers: number): TemplateProblem[] {
  const bare = skeleton(source);
  return treeProblems(parseMarkdown(bare), bare, layers).map((problem) => ({ ...problem, template }));
}

function byPlace(a: TemplateProblem, b: TemplateProblem): number {
  return a.template.localeCompare(b.template) || a.line - b.line || a.column - b.column;
}
