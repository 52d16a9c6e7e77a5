import Handlebars from 'handlebars';
import type { Template } from './template.ts';
import { HeldValues } from './values.ts';

const HOLD = 'houd-vast';

const OPTIONS: CompileOptions = {
  noEscape: true,
  strict: true,
  preventIndent: true,
  knownHelpersOnly: true,
  knownHelpers: {
    if: true,
    unless: true,
    each: true,
    with: true,
    eq: true,
    [HOLD]: true,
  } as unknown as NonNullable<CompileOptions['knownHelpers']>,
};

/** Markdown with a mark for each printed value, and the values that belong to the marks. */
export interface FilledTemplate {
  readonly markdown: string;
  readonly values: HeldValues;
}

/**
 * Runs a template that has passed the static check over a view model.
 * @throws RenderError `value-missing` when the view lacks what its schema promises.
 */
export function fillTemplate(template: Template, view: object): FilledTemplate {
  const values = new HeldValues();
  const engine = Handlebars.create();
  engine.registerHelper('eq', (left: unknown, right: unknown) => left === right);
  engine.registerHelper(HOLD, (value: unknown) => values.hold(value));
  for (const [name, source] of template.partials) {
    engine.registerPartial(name, engine.compile(holdPrinted(engine.parse(source)), OPTIONS));
  }
  const run = engine.compile(holdPrinted(engine.parse(template.source)), OPTIONS);
  return { markdown: run(view), values };
}

/** Rewrites each `{{x}}` into a call that keeps the value aside. */
function holdPrinted(program: hbs.AST.Program): hbs.AST.Program {
  return { ...program, body: program.body.map(holdStatement) };
}

function holdStatement(statement: hbs.AST.Statement): hbs.AST.Statement {
  if (statement.type === 'MustacheStatement') return heldMustache(statement as hbs.AST.MustacheStatement);
  if (statement.type !== 'BlockStatement') return statement;
  const block = statement as hbs.AST.BlockStatement;
  const held: hbs.AST.BlockStatement = { ...block, program: holdPrinted(block.program) };
  if (block.inverse) held.inverse = holdPrinted(block.inverse);
  return held;
}

function heldMustache(mustache: hbs.AST.MustacheStatement): hbs.AST.MustacheStatement {
  const path = {
    type: 'PathExpression' as const,
    data: false,
    depth: 0,
    parts: [HOLD],
    original: HOLD,
    loc: mustache.loc,
  };
  return { ...mustache, path, params: [mustache.path] };
}
