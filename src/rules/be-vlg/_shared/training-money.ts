import type { Activiteit, Kost } from '../../../documents/generated/types.ts';
import type { Doc } from '../../../documents/kind.ts';

type Budget = NonNullable<Doc<'school'>['data']['budgetten']>[number];

/** The schools that have a budget of this name, with that budget; more than one when schools use the same name. */
export function ownersOf(
  budget: string,
  schools: readonly Doc<'school'>[],
): { school: Doc<'school'>; budget: Budget }[] {
  return schools.flatMap((school) => {
    const own = school.data.budgetten?.find(({ id }) => id === budget);
    return own === undefined ? [] : [{ school, budget: own }];
  });
}

/** True when whatever school a budget belongs to, it is the government's training money. */
export function isTrainingMoney(budget: string, schools: readonly Doc<'school'>[]): boolean {
  const owners = ownersOf(budget, schools);
  return owners.length > 0 && owners.every((owner) => owner.budget.bron === 'professionaliseringsmiddelen');
}

/** The budgets that pay a line, when something is paid at all. */
export function payersOf(line: Kost): string[] {
  if (line.gratis || line['betaald-door'] !== undefined || line.bedrag === 0) return [];
  return (line['kosten-uit'] ?? []).map(({ budget }) => budget);
}

/**
 * Whether a price per participant is paid for more heads than some of the participants make: `zeker` when the
 * line counts them itself, `volgens-deelnemers` when it leaves the number to the list of participants, null when
 * it isn't or can't be told.
 */
export function paysHeadsBeyond(
  line: Kost,
  activity: Activiteit,
  isEntitled: (group: Deelnemer) => boolean,
): 'zeker' | 'volgens-deelnemers' | null {
  if (line.per !== 'deelnemer') return null;
  const groups = activity.deelnemers ?? [];
  if (groups.every(isEntitled)) return null;
  if (line.aantal === undefined) return 'volgens-deelnemers';
  const entitled = groups.filter(isEntitled).map(headsOf);
  if (entitled.some((heads) => heads === null)) return null;
  return line.aantal > entitled.reduce<number>((sum, heads) => sum + (heads ?? 0), 0) ? 'zeker' : null;
}

export type Deelnemer = NonNullable<Activiteit['deelnemers']>[number];

/** How many people a group of participants is; null when it does not say. */
function headsOf(group: Deelnemer): number | null {
  const one = group.medewerker !== undefined || group['nog-aan-te-wijzen'] !== undefined;
  return group.aantal ?? group.vrijwilligers ?? (one ? 1 : null);
}
