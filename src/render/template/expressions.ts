import { nearest } from '../../base/nearest.ts';
import type { TemplateCode, TemplateProblem } from '../error.ts';
import { type Shape, shapeOf, type ViewSchema } from '../view/schema.ts';
import { HELPERS, type HelperRule } from './helpers.ts';
import { lookUp, type Scope } from './scope.ts';

/** Where a check stands: the view model, the template or partial, and the names that hold there. */
export interface Site {
  readonly root: ViewSchema;
  readonly template: string;
  readonly scope: Scope;
}

/** What an expression yields: a schema when it is right, faults when it isn't. */
export interface Resolved {
  readonly schema: ViewSchema | null;
  readonly faults: readonly TemplateProblem[];
}

/** A fault at a node of the template. */
export function faultAt(
  site: Site,
  node: hbs.AST.Node,
  code: TemplateCode,
  args: Readonly<Record<string, string>> = {},
): TemplateProblem {
  const { line, column } = node.loc.start;
  return { code, template: site.template, line, column: column + 1, args };
}

/** Follows a path into the view model. */
function resolvePath(expression: hbs.AST.Expression, site: Site): Resolved {
  if (expression.type !== 'PathExpression') {
    return failed(faultAt(site, expression, 'construct-unsupported', { construct: expression.type }));
  }
  const found = lookUp(expression as hbs.AST.PathExpression, site.scope, site.root);
  if ('schema' in found) return { schema: found.schema, faults: [] };
  const args = { path: found.unknown, nearest: found.nearest };
  return failed(faultAt(site, expression, found.data ? 'data-unknown' : 'path-unknown', args));
}

function failed(fault: TemplateProblem): Resolved {
  return { schema: null, faults: [fault] };
}

/** Follows a path that must end in a value of one kind, else gives `code`. */
export function resolveKind(
  expression: hbs.AST.Expression,
  kind: Shape['kind'],
  code: TemplateCode,
  site: Site,
): Resolved {
  const found = resolvePath(expression, site);
  if (!found.schema || shapeOf(found.schema, site.root).kind === kind) return found;
  return failed(faultAt(site, expression, code, { path: nameOf(expression) }));
}

/** Faults of what stands behind `if` or `unless`: a path, or a comparison with a fixed text. */
export function conditionFaults(argument: hbs.AST.Expression, site: Site): readonly TemplateProblem[] {
  if (argument.type !== 'SubExpression') return resolvePath(argument, site).faults;
  const call = argument as hbs.AST.SubExpression;
  const name = call.path.original;
  const rule = helperOf(name, 'condition');
  if (!rule) return [unknownHelper(call, name, 'condition', site)];
  const [left, right] = call.params;
  if (call.params.length !== rule.parameters || call.hash || !left || right?.type !== 'StringLiteral') {
    return [faultAt(site, call, 'helper-arguments', { name, expected: String(rule.parameters) })];
  }
  return comparisonFaults(left, right as hbs.AST.StringLiteral, site);
}

function comparisonFaults(
  left: hbs.AST.Expression,
  right: hbs.AST.StringLiteral,
  site: Site,
): readonly TemplateProblem[] {
  const { schema, faults } = resolveKind(left, 'text', 'path-not-text', site);
  if (!schema) return faults;
  const shape = shapeOf(schema, site.root);
  const values = shape.kind === 'text' ? shape.values : null;
  if (!values || values.includes(right.value)) return [];
  const args = { value: right.value, nearest: nearest(right.value, values) ?? '' };
  return [faultAt(site, right, 'value-unknown', args)];
}

/** The helper of a name, if it has this form. */
export function helperOf(name: string, form: HelperRule['form']): HelperRule | null {
  const rule = Object.hasOwn(HELPERS, name) ? HELPERS[name] : undefined;
  return rule?.form === form ? rule : null;
}

/** The fault of a helper outside the list, with the nearest of the same form. */
export function unknownHelper(
  node: hbs.AST.Node,
  name: string,
  form: HelperRule['form'],
  site: Site,
): TemplateProblem {
  const candidates = Object.keys(HELPERS).filter((helper) => HELPERS[helper]?.form === form);
  return faultAt(site, node, 'helper-unknown', { name, nearest: nearest(name, candidates) ?? '' });
}

/** A path or literal as it is written. */
export function nameOf(node: hbs.AST.Node): string {
  return 'original' in node ? String(node.original) : node.type;
}
