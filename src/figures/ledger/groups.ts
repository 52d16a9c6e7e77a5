import type { Deelnemer } from '../../documents/generated/types.ts';
import { type Doc, ofKind } from '../../documents/kind.ts';
import { appointmentsIn } from '../appointment.ts';

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

/**
 * The rows of groups that mean a person: those of the team, the categories or the whole team that the person is in,
 * the narrowest first. Where none certainly does, those that may mean anybody, if they name one pot.
 */
export function rowsMeaning<R extends { readonly row: Deelnemer }>(
  rows: readonly R[],
  member: Member | undefined,
): readonly R[] {
  const open = rows.filter(({ row }) => canMean(row, member));
  const sure = open.filter(({ row }) => holds(row, member));
  if (sure.length > 0) return sure.toSorted((a, b) => breadth(a.row) - breadth(b.row));
  const unsure = open.filter(({ row }) => row.team === undefined && row.categorie === undefined);
  const pots = new Set(unsure.map(({ row }) => row['uren-uit']));
  return pots.size === 1 ? unsure : [];
}

/** Whether a row can mean this person at all. */
function canMean(row: Deelnemer, member: Member | undefined): boolean {
  if (row.extern || row.vrijwilligers !== undefined) return false;
  return row.school === undefined || member === undefined || member.schools.has(row.school);
}

/** Whether a row certainly means this person: a team, a category, or all. */
function holds(row: Deelnemer, member: Member | undefined): boolean {
  if (row.groep === 'hele-team') return true;
  const group = row.team ?? row.groep;
  if (group !== undefined) return member?.teams.has(group) === true;
  return row.categorie !== undefined && member?.categories.has(row.categorie) === true;
}

/** The narrower a group, the more it says of those in it. */
function breadth(row: Deelnemer): number {
  return row.groep === 'hele-team' ? 2 : row.categorie === undefined ? 0 : 1;
}
