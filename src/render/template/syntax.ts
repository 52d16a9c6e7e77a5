import type { TemplateProblem } from '../error.ts';

/** Places Handlebars' own parse error; its text is a stack of tokens that helps nobody, so it is left out. */
export function syntaxProblem(error: unknown): Omit<TemplateProblem, 'template'> {
  const message = error instanceof Error ? error.message : String(error);
  const grammar = /^(?:Parse|Lexical) error on line (\d+)/.exec(message);
  if (grammar) return { code: 'template-syntax', line: Number(grammar[1]), column: 1, args: {} };
  const placed = /- (\d+):(\d+)$/.exec(message);
  return {
    code: 'template-syntax',
    line: Number(placed?.[1] ?? 1),
    column: Number(placed?.[2] ?? 0) + 1,
    args: {},
  };
}
