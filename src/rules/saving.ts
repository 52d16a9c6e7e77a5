import type { IsoDate } from '../base/dates.ts';
import type { Kader } from '../documents/generated/types.ts';
import type { Doc } from '../documents/kind.ts';
import type { SchoolView } from './input.ts';

type Saving = NonNullable<NonNullable<Kader['regelingen']>['sparen']>;
type Balance = NonNullable<Doc<'persoonlijk-plan'>['data']['saldi']>[number];

/** On what a balance rests that is kept for later. */
export interface Kept {
  /** The person's own dated agreement. */
  readonly own: Balance['afspraak'] | undefined;
  /** The agreements in the kader of the school that cover this right. */
  readonly rules: readonly Saving[];
}

/** The agreements, personal or collective, under which a balance may be kept. */
export function keptUnder(balance: Balance, view: SchoolView): Kept {
  const own = balance.afspraak?.datum === undefined ? undefined : balance.afspraak;
  const rules = view.kaders
    .filter(({ data }) => data['geldt-voor']?.includes(view.school.id) ?? true)
    .flatMap(({ data }) => data.regelingen?.sparen ?? [])
    .filter((saving) => allows(saving, balance.recht));
  return { own, rules };
}

/** True when something is left of the balance. */
export function hasSomething(balance: Balance): boolean {
  return (balance.uren ?? balance.bedrag ?? 0) !== 0;
}

/** The last day of the school year that is so many years after the one a right is from. */
export function lastDayAfter(schoolYear: string, years: number): IsoDate {
  return `${Number(schoolYear.slice(5)) + years}-07-31`;
}

/** Zero years is the agreement that nothing is kept; without a number or an end the words decide. */
function allows(saving: Saving, right: string): boolean {
  if (saving.jaren === 0) return false;
  const said = saving.jaren !== undefined || saving.tot !== undefined || saving.toelichting !== undefined;
  return said && (saving.rechten === undefined || (saving.rechten as readonly string[]).includes(right));
}
