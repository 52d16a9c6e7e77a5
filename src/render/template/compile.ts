import Handlebars from 'handlebars';
import { once } from '../../base/once.ts';
import { Meter, type TemplatePlace } from './limits.ts';
import type { Template } from './template.ts';
import { HeldValues } from './values.ts';

const HOLD = 'houd-vast';
const COUNT = 'tel-mee';

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
    [COUNT]: true,
  } as unknown as NonNullable<CompileOptions['knownHelpers']>,
};

/** Markdown with a mark for each printed value, and the values that belong to the marks. */
export interface FilledTemplate {
  readonly markdown: string;
  readonly values: HeldValues;
}

/**
 * Runs a template that has passed the static check over a view model.
 * @throws RenderError `value-missing` when the view lacks what its schema promises; `template-invalid` at the place
 * where the work becomes more than the template's limits.
 */
export function fillTemplate(template: Template, view: object): FilledTemplate {
  const values = new HeldValues();
  const meter = new Meter(template.limits);
  const engine = Handlebars.create();
  engine.registerHelper('eq', (left: unknown, right: unknown) => left === right);
  for (const block of ['each', 'with'] as const) {
    const own = engine.helpers[block] as (this: unknown, value: unknown, options: unknown) => string;
    engine.registerHelper(block, function (this: unknown, value: unknown, options: unknown) {
      return own.call(this, Array.isArray(value) ? value.map(ofOwnLevel) : ofOwnLevel(value), options);
    });
  }
  engine.registerHelper(HOLD, (value: unknown, name: string, line: number, column: number) => {
    const mark = values.hold(value);
    meter.characters({ template: name, line, column }, mark.length + values.restore(mark).length);
    return mark;
  });
  engine.registerHelper(
    COUNT,
    (steps: number, length: number, name: string, line: number, column: number) => {
      const place: TemplatePlace = { template: name, line, column };
      meter.steps(place, steps);
      meter.characters(place, length);
      return '';
    },
  );
  const compiled = (name: string, source: string): HandlebarsTemplateDelegate => {
    const program = engine.parse(source);
    return engine.compile(counted(program, name, program.loc ?? NOWHERE), OPTIONS);
  };
  for (const [name, source] of template.partials) {
    // A part that is not used here was not checked either.
    const part = once(() => compiled(name, source));
    engine.registerPartial(name, (context, options) => part()(context, options));
  }
  return { markdown: compiled(template.name, template.source)(view), values };
}

/**
 * The same value as an object of its own. Handlebars adds no level for the object that is the level already, so `../` in
 * a list inside itself would mean another level than in any other list.
 */
function ofOwnLevel(value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : value;
}

const NOWHERE = { start: { line: 1, column: 0 } } as hbs.AST.SourceLocation;

/** Rewrites what stands in a template, part or block: the work is counted first, and each `{{x}}` keeps its value aside. */
function counted(program: hbs.AST.Program, template: string, loc: hbs.AST.SourceLocation): hbs.AST.Program {
  const texts = program.body.flatMap((one) =>
    one.type === 'ContentStatement' ? [(one as hbs.AST.ContentStatement).value] : [],
  );
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const count = {
    ...{ type: 'MustacheStatement', path: helper(COUNT, loc), loc, escaped: true },
    params: [number(program.body.length + 1, loc), number(length, loc), ...placeOf(template, loc)],
  } as unknown as hbs.AST.MustacheStatement;
  return { ...program, body: [count, ...program.body.map((one) => heldStatement(one, template))] };
}

function heldStatement(statement: hbs.AST.Statement, template: string): hbs.AST.Statement {
  if (statement.type === 'MustacheStatement')
    return heldMustache(statement as hbs.AST.MustacheStatement, template);
  if (statement.type !== 'BlockStatement') return statement;
  const block = statement as hbs.AST.BlockStatement;
  const params = block.params.map(stepByStep);
  const held: hbs.AST.BlockStatement = {
    ...block,
    params,
    program: counted(block.program, template, block.loc),
  };
  if (block.inverse) held.inverse = counted(block.inverse, template, block.loc);
  return held;
}

function heldMustache(mustache: hbs.AST.MustacheStatement, template: string): hbs.AST.MustacheStatement {
  const { path, loc } = mustache;
  return { ...mustache, path: helper(HOLD, loc), params: [stepByStep(path), ...placeOf(template, loc)] };
}

/** A place as what a helper takes: the template's name, line and column from 1. */
function placeOf(template: string, loc: hbs.AST.SourceLocation): hbs.AST.Expression[] {
  const { line, column } = loc.start;
  return [literal('StringLiteral', template, loc), number(line, loc), number(column + 1, loc)];
}

function number(value: number, loc: hbs.AST.SourceLocation): hbs.AST.Expression {
  return literal('NumberLiteral', value, loc);
}

function literal(type: string, value: string | number, loc: hbs.AST.SourceLocation): hbs.AST.Expression {
  return { type, value, original: value, loc } as hbs.AST.Expression;
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
    const name = literal('StringLiteral', step, loc);
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
