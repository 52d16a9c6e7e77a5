import type { Land } from '../../base/school-year.ts';
import type { Collective, Doc } from '../../documents/kind.ts';
import { ofKind } from '../../documents/kind.ts';
import type { Contexts } from '../../read/context.ts';
import { appointmentsIn } from '../appointment.ts';
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

/** What a register says of a person as a member of groups. */
export interface Member {
  readonly schools: ReadonlySet<string>;
  readonly teams: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
}

/** The schools, teams and categories of every person in the registers. */
export function membersIn(docs: readonly Doc[]): ReadonlyMap<string, Member> {
  const members = new Map<string, { schools: Set<string>; teams: Set<string>; categories: Set<string> }>();
  const memberOf = (person: string) => {
    const known = members.get(person);
    if (known !== undefined) return known;
    const made = { schools: new Set<string>(), teams: new Set<string>(), categories: new Set<string>() };
    members.set(person, made);
    return made;
  };
  const registers = ofKind(docs, 'personeel');
  for (const { data } of registers)
    for (const { id, teams = [] } of data.medewerkers ?? []) {
      const member = memberOf(id);
      member.schools.add(data.school);
      for (const team of teams) member.teams.add(team);
    }
  for (const { person, school, categorie } of appointmentsIn(registers)) {
    const member = memberOf(person);
    member.schools.add(school);
    member.categories.add(categorie);
  }
  return members;
}
