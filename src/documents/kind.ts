import type { AlleDocumenten } from './generated/types.ts';
import { KINDS } from './kinds/kinds.ts';

/** The content of every kind of document, by the word that stands at `soort`. */
export type Documents = Required<Omit<AlleDocumenten, 'proplan'>>;

export type Soort = keyof Documents;

export const SOORTEN = Object.keys(KINDS) as readonly Soort[];

/** Kinds whose content a body can decide on, and that therefore have a digest. */
export const DECIDED: readonly Soort[] = ['kader', 'plan', 'teamplan', 'persoonlijk-plan'];

/** Kinds of which each document speaks of one person. */
export type Personal = 'persoonlijk-plan' | 'aanvraag' | 'begeleidingsafspraak';
export const PERSONAL: readonly Soort[] = ['persoonlijk-plan', 'aanvraag', 'begeleidingsafspraak'];

/** Kinds whose content is about persons, one or many; a decision is when it is on one of the first. */
export const ABOUT_PERSONS: readonly Soort[] = [...PERSONAL, 'personeel', 'deelname'];

export function isPersonal(doc: Doc): doc is Doc<Personal> {
  return PERSONAL.includes(doc.soort);
}

/** A plan of a school or of a team: what a group does together. */
export type Collective = Doc<'plan'> | Doc<'teamplan'>;

export function isSoort(value: unknown): value is Soort {
  return SOORTEN.includes(value as Soort);
}

/** A valid document of any of these kinds: `soort` says which, and so what `data` is. */
export type Doc<K extends Soort = Soort> = { [S in K]: DocOf<S> }[K];

/** A valid document of one kind. */
export interface DocOf<S extends Soort> {
  /** Absolute path. */
  readonly file: string;
  readonly soort: S;
  /** The document's own id; kinds without one (a register, a decision, what happened) get one from what they speak of. */
  readonly id: string;
  /** An extract where a rule sees more than one file. */
  readonly data: Documents[S];
}

/** Narrows a list of documents to one kind. */
export function ofKind<K extends Soort>(docs: readonly Doc[], soort: K): Doc<K>[] {
  return docs.filter((doc) => doc.soort === soort) as unknown as Doc<K>[];
}

/** The plans of schools and of teams. */
export function collectivePlans(docs: readonly Doc[]): Collective[] {
  return [...ofKind(docs, 'plan'), ...ofKind(docs, 'teamplan')];
}
