/** The part of JSON Schema 2020-12 that view models are written in. */
export interface ViewSchema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, ViewSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: ViewSchema;
  readonly anyOf?: readonly ViewSchema[];
  readonly $defs?: Readonly<Record<string, ViewSchema>>;
  /** The audiences that may read this property; absent means what its parent allows. */
  readonly 'x-publiek'?: readonly Audience[];
}

/** Who a document is printed for: the committee that is asked, the school itself, or everybody. */
export const AUDIENCES = ['comite', 'intern', 'publiek'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What a template can do with a value: print it, walk it, or step into it. */
export type Shape =
  | { readonly kind: 'text'; readonly values: readonly string[] | null }
  | { readonly kind: 'list'; readonly item: ViewSchema }
  | { readonly kind: 'object'; readonly properties: Readonly<Record<string, ViewSchema>> };

/** Follows `$ref` into `$defs` and steps over "or null", so that the schema left tells what a value is. */
export function resolveSchema(schema: ViewSchema, root: ViewSchema): ViewSchema {
  if (schema.$ref !== undefined) {
    const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
    if (!target) throw new Error(`view schema: no definition for ${schema.$ref}`);
    return resolveSchema(target, root);
  }
  const present = schema.anyOf?.find((option) => option.type !== 'null');
  return present ? resolveSchema(present, root) : schema;
}

/** The shape of a (sub)schema. */
export function shapeOf(schema: ViewSchema, root: ViewSchema): Shape {
  const resolved = resolveSchema(schema, root);
  if (resolved.properties) return { kind: 'object', properties: resolved.properties };
  if (resolved.items) return { kind: 'list', item: resolved.items };
  return { kind: 'text', values: resolved.enum?.filter((value) => typeof value === 'string') ?? null };
}
