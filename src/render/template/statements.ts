import Handlebars from 'handlebars';
import { nearest } from '../../base/nearest.ts';
import type { TemplateProblem } from '../error.ts';
import { shapeOf } from '../view/schema.ts';
import {
  conditionFaults,
  faultAt,
  helperOf,
  nameOf,
  resolveKind,
  type Site,
  unknownHelper,
} from './expressions.ts';
import type { Meter } from './limits.ts';
import { enter, lookUp, type Scope } from './scope.ts';
import { syntaxProblem } from './syntax.ts';

/** A site among the partials that may be used there and those it already stands inside of. */
export interface TemplateSite extends Site {
  readonly partials: ReadonlyMap<string, string>;
  readonly inside: readonly string[];
  readonly meter: Meter;
  /** How many blocks and parts this stands in, and may. */
  readonly depth: number;
  readonly deepest: number;
}

type Faults = readonly TemplateProblem[];

/** Faults of a source's tags, or the one place where it can't be parsed. */
export function sourceFaults(source: string, site: TemplateSite): Faults {
  const program = parsed(source);
  return 'code' in program ? [{ ...program, template: site.template }] : programFaults(program, site);
}

/** Without the pass over white space: it walks into every layer, however many there are. */
function parsed(source: string): hbs.AST.Program | ReturnType<typeof syntaxProblem> {
  try {
    return Handlebars.parseWithoutProcessing(source);
  } catch (error) {
    return syntaxProblem(error);
  }
}

function programFaults(program: hbs.AST.Program, site: TemplateSite): Faults {
  return program.body.flatMap((statement) => statementFaults(statement, site));
}

function statementFaults(statement: hbs.AST.Statement, site: TemplateSite): Faults {
  const { line, column } = statement.loc.start;
  site.meter.steps({ template: site.template, line, column: column + 1 }, 1);
  switch (statement.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      return [];
    case 'MustacheStatement':
      return mustacheFaults(statement as hbs.AST.MustacheStatement, site);
    case 'BlockStatement':
    case 'PartialStatement':
      return layerFaults(statement, site);
    default:
      return [faultAt(site, statement, 'construct-unsupported', { construct: statement.type })];
  }
}

/** Faults of what has something inside; where that would be a layer too many it is not looked at. */
function layerFaults(statement: hbs.AST.Statement, site: TemplateSite): Faults {
  const inner = { ...site, depth: site.depth + 1 };
  if (site.depth === site.deepest)
    return [faultAt(site, statement, 'too-deep', { limit: String(site.deepest) })];
  return statement.type === 'BlockStatement'
    ? blockFaults(statement as hbs.AST.BlockStatement, inner)
    : partialFaults(statement as hbs.AST.PartialStatement, inner);
}

function mustacheFaults(mustache: hbs.AST.MustacheStatement, site: TemplateSite): Faults {
  const name = nameOf(mustache.path);
  if (!mustache.escaped) return [faultAt(site, mustache, 'unescaped', { name })];
  if (mustache.params.length > 0 || mustache.hash) return [unknownHelper(mustache, name, 'block', site)];
  return resolveKind(mustache.path, 'text', 'path-not-text', site).faults;
}

function blockFaults(block: hbs.AST.BlockStatement, site: TemplateSite): Faults {
  const name = block.path.original;
  const rule = helperOf(name, 'block');
  if (!rule) return [strangeBlock(block, name, site)];
  const argument = block.params[0];
  if (block.params.length !== rule.parameters || block.hash || !argument) {
    return [faultAt(site, block, 'helper-arguments', { name, expected: String(rule.parameters) })];
  }
  const inverse = block.inverse ? programFaults(block.inverse, site) : [];
  if (name === 'if' || name === 'unless') {
    return [...conditionFaults(argument, site), ...programFaults(block.program, site), ...inverse];
  }
  return [...innerFaults(name === 'each', block, argument, site), ...inverse];
}

function strangeBlock(block: hbs.AST.BlockStatement, name: string, site: TemplateSite): TemplateProblem {
  const isPath = block.params.length === 0 && 'schema' in lookUp(block.path, site.scope, site.root);
  if (isPath) return faultAt(site, block, 'block-without-helper', { path: name });
  return unknownHelper(block, name, 'block', site);
}

/** Faults of `each` and `with`; inside a wrong one no name has a meaning, so nothing more is said. */
function innerFaults(
  repeated: boolean,
  block: hbs.AST.BlockStatement,
  argument: hbs.AST.Expression,
  site: TemplateSite,
): Faults {
  const { schema, faults } = repeated
    ? resolveKind(argument, 'list', 'path-not-list', site)
    : resolveKind(argument, 'object', 'path-not-object', site);
  if (!schema) return faults;
  const shape = shapeOf(schema, site.root);
  const inner = shape.kind === 'list' ? shape.item : schema;
  const parameters = block.program.blockParams ?? [];
  const scope: Scope = enter(site.scope, inner, { repeated, parameters });
  return programFaults(block.program, { ...site, scope });
}

function partialFaults(partial: hbs.AST.PartialStatement, site: TemplateSite): Faults {
  const name = nameOf(partial.name);
  if (partial.name.type !== 'PathExpression' || partial.params.length > 0 || partial.hash) {
    return [faultAt(site, partial, 'construct-unsupported', { construct: `> ${name}` })];
  }
  const source = site.partials.get(name);
  if (source === undefined) {
    const args = { name, nearest: nearest(name, site.partials.keys()) ?? '' };
    return [faultAt(site, partial, 'partial-unknown', args)];
  }
  if (site.inside.includes(name)) return [faultAt(site, partial, 'partial-recursive', { name })];
  return sourceFaults(source, { ...site, template: name, inside: [...site.inside, name] });
}
