import type { Collective, DocOf, Soort } from './kind.ts';
import { KINDS } from './kinds/kinds.ts';

/** The ids of the plans, out of all plans of schools and teams, of which a document tells the execution: see its kind. */
export function plansMeant<K extends Soort>(doc: DocOf<K>, plans: readonly Collective[]): readonly string[] {
  return KINDS[doc.soort].plansMeant?.(doc.data, plans) ?? [];
}
