import type { ViewSchema } from '../view/schema.ts';
import type { Limits } from './limits.ts';

/** A template as read from disk, with the view model it speaks of. */
export interface Template {
  /** The file's name, shown in messages. */
  readonly name: string;
  readonly source: string;
  /** Sources that `{{> name}}` may name. */
  readonly partials: ReadonlyMap<string, string>;
  /** JSON Schema of the view model. */
  readonly schema: ViewSchema;
  readonly limits: Limits;
}
