import type { IsoDate } from '../base/dates.ts';
import type { Kader } from '../documents/generated/types.ts';
import type { Doc } from '../documents/kind.ts';

export type Saving = NonNullable<NonNullable<Kader['regelingen']>['sparen']>;
export type Saved = NonNullable<Doc<'persoonlijk-plan'>['data']['saldi']>[number];

/** On what a balance rests that is kept for later. */
export interface Kept {
  /** The person's own dated agreement. */
  readonly own: Saved['afspraak'] | undefined;
  /** The collective agreements that cover this right. */
  readonly rules: readonly Saving[];
}

/** The agreements on saving in the kaders that hold for a school. */
export function savingIn(kaders: readonly Doc<'kader'>[], school: string): Saving[] {
  return kaders
    .filter(({ data }) => data['geldt-voor']?.includes(school) ?? true)
    .flatMap(({ data }) => data.regelingen?.sparen ?? []);
}

/** The agreements, personal or collective, under which a balance may be kept. */
export function keptUnder(balance: Saved, saving: readonly Saving[]): Kept {
  const own = balance.afspraak?.datum === undefined ? undefined : balance.afspraak;
  return { own, rules: saving.filter((one) => allows(one, balance.recht)) };
}

/**
 * The last day on which a balance may be used, by the longest agreement; null where one has no end, undefined where
 * there is no agreement.
 */
export function keptUntil(balance: Saved, saving: readonly Saving[]): IsoDate | null | undefined {
  const { own, rules } = keptUnder(balance, saving);
  const ends = [...(own === undefined ? [] : [own.tot]), ...rules.map((rule) => endOf(rule, balance.uit))];
  return ends.includes(undefined) ? null : ends.toSorted().at(-1);
}

/** The last day that a collective agreement gives; undefined where it has none. */
export function endOf({ tot, jaren }: Saving, from: string): IsoDate | undefined {
  return tot ?? (jaren === undefined ? undefined : lastDayAfter(from, jaren));
}

/** True when something is left of the balance. */
export function hasSomething(balance: Saved): boolean {
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
