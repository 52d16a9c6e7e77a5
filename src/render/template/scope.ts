import { nearest } from '../../base/nearest.ts';
import { resolveSchema, shapeOf, type ViewSchema } from '../view/schema.ts';
import { DATA_VARIABLES } from './helpers.ts';

/** What names mean at one depth of a template. */
export interface Frame {
  readonly schema: ViewSchema;
  /** True inside `each`, where `@index`, `@first` and `@last` exist. */
  readonly repeated: boolean;
  /** Block parameters: `{{#each x as |item nummer|}}`. */
  readonly locals: ReadonlyMap<string, ViewSchema>;
}

/** Innermost frame last. */
export type Scope = readonly Frame[];

/** Where a path leads, or why it leads nowhere. */
export type Lookup =
  | { readonly schema: ViewSchema }
  | { readonly unknown: string; readonly nearest: string; readonly data: boolean };

/** A number or text without a fixed list of values, such as `@index`. */
const PLAIN_TEXT: ViewSchema = { type: 'string' };

/** Looks up a path expression the way Handlebars does, over schemas instead of values. */
export function lookUp(path: hbs.AST.PathExpression, scope: Scope, root: ViewSchema): Lookup {
  if (path.data) return lookUpData(path, scope, root);
  const frame = scope.at(-1 - path.depth);
  if (!frame) return { unknown: path.original, nearest: '', data: false };
  const local = path.depth === 0 && !isExplicit(path) ? localNamed(path.parts[0], scope) : undefined;
  if (local) return walk(local, path.parts.slice(1), root);
  return walk(frame.schema, path.parts, root);
}

function lookUpData(path: hbs.AST.PathExpression, scope: Scope, root: ViewSchema): Lookup {
  const name = path.parts[0] ?? '';
  if (name === 'root') return walk(root, path.parts.slice(1), root);
  const repeated = scope.slice(0, scope.length - path.depth).some((frame) => frame.repeated);
  if (path.parts.length === 1 && repeated && Object.hasOwn(DATA_VARIABLES, name))
    return { schema: PLAIN_TEXT };
  const candidates = repeated ? Object.keys(DATA_VARIABLES) : ['root'];
  return { unknown: `@${path.parts.join('.')}`, nearest: nearest(name, candidates) ?? '', data: true };
}

function walk(start: ViewSchema, steps: readonly string[], root: ViewSchema): Lookup {
  let schema = start;
  for (const [index, step] of steps.entries()) {
    const shape = shapeOf(schema, root);
    const names = shape.kind === 'object' ? Object.keys(shape.properties) : [];
    const next =
      shape.kind === 'object' && Object.hasOwn(shape.properties, step) ? shape.properties[step] : undefined;
    if (!next) {
      return {
        unknown: steps.slice(0, index + 1).join('.'),
        nearest: nearest(step, names) ?? '',
        data: false,
      };
    }
    schema = next;
  }
  return { schema: resolveSchema(schema, root) };
}

/** `this.x` and `./x` never mean a block parameter. */
function isExplicit(path: hbs.AST.PathExpression): boolean {
  return /^(?:\.|this\b)/.test(path.original);
}

function localNamed(name: string | undefined, scope: Scope): ViewSchema | undefined {
  if (name === undefined) return undefined;
  for (const frame of scope.toReversed()) {
    const local = frame.locals.get(name);
    if (local) return local;
  }
  return undefined;
}

/** The scope inside `{{#each list}}` or `{{#with object}}`, with its block parameters. */
export function enter(
  scope: Scope,
  schema: ViewSchema,
  block: { readonly repeated: boolean; readonly parameters: readonly string[] },
): Scope {
  const locals = new Map<string, ViewSchema>();
  const [value, index] = block.parameters;
  if (value !== undefined) locals.set(value, schema);
  if (index !== undefined) locals.set(index, PLAIN_TEXT);
  return [...scope, { schema, repeated: block.repeated, locals }];
}
