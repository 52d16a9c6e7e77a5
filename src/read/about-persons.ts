import { nearest } from '../base/nearest.ts';
import { ABOUT_PERSONS, PERSONAL, SOORTEN, type Soort } from '../documents/kind.ts';
import { fieldsOf } from './kind-of.ts';
import type { Source } from './workspace.ts';

/**
 * The absolute paths of files that are about persons: of a kind that is, well written or not, or a decision on a document
 * about one person.
 */
export function filesAboutPersons(sources: readonly Source[]): ReadonlySet<string> {
  const persons = new Set(sources.filter((source) => isOf(PERSONAL, source)).flatMap(idIn));
  return new Set(
    sources
      .filter((source) => isOf(ABOUT_PERSONS, source) || decisionsIn(source).some((id) => persons.has(id)))
      .map(({ path }) => path),
  );
}

/** Whether a file says to be of one of these kinds, or has their form; also where it can't be read or the word is misspelt. */
function isOf(kinds: readonly Soort[], { soort, yaml, found }: Source): boolean {
  const said = SAID.exec(yaml.text)?.[1] ?? '';
  const meant = soort ?? SOORTEN.find((one) => one === said) ?? nearest(said, SOORTEN);
  return kinds.some((kind) => kind === meant || found.some(({ args }) => args['past'] === kind));
}

const SAID = /^[ \t"'{]*soort["']?[ \t]*:[ \t]*["']?([\w-]+)/m;

/** The ids of the documents that a decision is on. */
function decisionsIn({ soort, yaml }: Source): unknown[] {
  const decided = soort === 'goedkeuring' ? fieldsOf(yaml.data ?? null)?.['documenten'] : undefined;
  return Array.isArray(decided) ? decided.map((one) => fieldsOf(one)?.['document']) : [];
}

function idIn({ yaml }: Source): unknown[] {
  const id = fieldsOf(yaml.data ?? null)?.['id'];
  return typeof id === 'string' ? [id] : [];
}
