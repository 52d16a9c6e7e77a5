/** What can be wrong in a template, each with its place. Prose is in messages.ts. */
export type TemplateCode =
  | 'template-syntax'
  | 'path-unknown'
  | 'path-not-text'
  | 'path-not-list'
  | 'path-not-object'
  | 'data-unknown'
  | 'value-unknown'
  | 'helper-unknown'
  | 'helper-arguments'
  | 'block-without-helper'
  | 'unescaped'
  | 'partial-unknown'
  | 'partial-recursive'
  | 'construct-unsupported'
  | 'too-many-steps'
  | 'too-deep'
  | 'too-long'
  | 'html'
  | 'markdown-unsupported'
  | 'link-protocol'
  | 'directive-unknown'
  | 'directive-form'
  | 'directive-attribute'
  | 'directive-open';

/** One fault in a template. Lines and columns count from 1, columns in UTF-16 units. */
export interface TemplateProblem {
  readonly code: TemplateCode;
  /** Name of the template or partial in which the fault stands. */
  readonly template: string;
  readonly line: number;
  readonly column: number;
  /** Names and values for the message; `nearest` is '' when nothing comes near. */
  readonly args: Readonly<Record<string, string>>;
}

/**
 * Why a document could not be made.
 * `engine-missing` means that the platform's Typst binary is not installed; the others lie in the
 * template (`template-invalid`, `value-missing`), in the text (`characters-missing`), in the options
 * (`date-needed`) or in the engine (`engine-failed`, `assets-missing`).
 */
export type RenderCode =
  | 'template-invalid'
  | 'value-missing'
  | 'characters-missing'
  | 'date-needed'
  | 'engine-missing'
  | 'engine-failed'
  | 'assets-missing';

/** A document that could not be made, without prose: messages.ts words it in Dutch and English. */
export class RenderError extends Error {
  readonly code: RenderCode;
  readonly args: Readonly<Record<string, string>>;
  readonly problems: readonly TemplateProblem[];

  constructor(
    code: RenderCode,
    args: Readonly<Record<string, string>> = {},
    problems: readonly TemplateProblem[] = [],
  ) {
    super(code);
    this.name = 'RenderError';
    this.code = code;
    this.args = args;
    this.problems = problems;
  }
}
