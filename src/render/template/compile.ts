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
    lookup: true,
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
  const params = block.params.map(stepByStep);
  const held: hbs.AST.BlockStatement = { ...block, params, program: holdPrinted(block.program) };
  if (block.inverse) held.inverse = holdPrinted(block.inverse);
  return held;
}

function heldMustache(mustache: hbs.AST.MustacheStatement): hbs.AST.MustacheStatement {
  return { ...mustache, path: helper(HOLD, mustache.loc), params: [stepByStep(mustache.path)] };
}

/**
 * `a.b` as `(lookup a "b")`, which is nothing where `a` is: without that a path through a part that may be empty,
 * such as a decision that is not taken yet, would stop the program.
 */
function stepByStep(expression: hbs.AST.Expression): hbs.AST.Expression {
  if (expression.type === 'SubExpression') {
    const call = expression as hbs.AST.SubExpression;
    return { ...call, params: call.params.map(stepByStep) } as hbs.AST.SubExpression;
  }
  const { parts = [], loc } = expression as hbs.AST.PathExpression;
  const [first, ...steps] = parts;
  if (first === undefined || steps.length === 0) return expression;
  const start: hbs.AST.Expression = { ...expression, parts: [first] } as hbs.AST.PathExpression;
  return steps.reduce<hbs.AST.Expression>((from, step) => {
    const name = { type: 'StringLiteral', value: step, original: step, loc } as hbs.AST.StringLiteral;
    return {
      type: 'SubExpression',
      path: helper('lookup', loc),
      params: [from, name],
      loc,
    } as unknown as hbs.AST.SubExpression;
  }, start);
}

function helper(name: string, loc: hbs.AST.SourceLocation): hbs.AST.PathExpression {
  return { type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc };
}
