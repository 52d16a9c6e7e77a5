import type { Doc } from '../documents/kind.ts';
import type { SchoolView } from './input.ts';

type Account = NonNullable<Doc<'bestuur'>['data']['verantwoording']>[number];

/** A year of which a school of the board closed its expenses, with the accounts that the board gave of it. */
export interface ClosedYear {
  readonly jaar: number;
  readonly given: readonly Account[];
}

export function closedYears(board: Doc<'bestuur'>, schools: readonly SchoolView[]): ClosedYear[] {
  const closed = schools
    .flatMap(({ spending }) => spending)
    .filter(({ data }) => typeof data['afgesloten-op'] === 'string')
    .map(({ data }) => data.begrotingsjaar);
  return [...new Set(closed)].sort().map((jaar) => ({
    jaar,
    given: (board.data.verantwoording ?? []).filter((account) => account.jaar === jaar),
  }));
}

/** Yearly is no deadline: only once the next year has passed too is an account certainly late. */
export function isCertainlyLate(jaar: number, today: string): boolean {
  return today >= `${jaar + 2}-01-01`;
}
