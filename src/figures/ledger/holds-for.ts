import type { Collective, Doc } from '../../documents/kind.ts';
import type { Contexts } from '../../read/context.ts';

/** A plan holds for the schools it names; one that names none holds for its only school, or for all of its board. */
export function holdsFor(plan: Collective, school: Doc<'school'>, contexts: Contexts): boolean {
  const named = plan.data.scholen ?? [];
  if (named.length > 0) return named.includes(school.id);
  const context = contexts.of(plan);
  if (context?.school) return context.school.id === school.id;
  return context !== null && context.bestuur?.id === contexts.of(school)?.bestuur?.id;
}
