import type { Land } from '../../base/school-year.ts';
import type { Collective, Doc } from '../../documents/kind.ts';
import { ofKind } from '../../documents/kind.ts';
import type { Contexts } from '../../read/context.ts';
import { holdsFor } from './holds-for.ts';

/** Where documents belong: known from board, schools and registers before anything is counted. */
export interface Homes {
  /** The school that a document is of; null where it is of a board, or of no school known. */
  readonly schoolOf: (doc: Doc) => string | null;
  /** The schools that a plan holds for. */
  readonly schoolsOf: (plan: Collective) => readonly string[];
  readonly landOf: (doc: Doc) => Land;
}

/** Where the documents of a workspace belong. */
export function homesIn(docs: readonly Doc[], contexts: Contexts): Homes {
  const schools = ofKind(docs, 'school');
  return {
    schoolOf: (doc) => contexts.schoolOf(doc)?.id ?? null,
    schoolsOf: (plan) =>
      plan.data.scholen ?? schools.filter((school) => holdsFor(plan, school, contexts)).map(({ id }) => id),
    landOf: (doc) => contexts.of(doc)?.land ?? 'nl',
  };
}
