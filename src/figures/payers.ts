import { type Collective, collectivePlans, type Doc, ofKind } from '../documents/kind.ts';
import type { Contexts } from '../read/context.ts';
import type { Booking } from './spending.ts';

/** Who can have a budget. */
export type Owner = Doc<'school'> | Doc<'bestuur'>;

/**
 * Whose budget is meant: ids of budgets are a school's or board's own, so the nearest is meant. That of the
 * schools of the plan or of the expense file goes first, then that of their board, then any other of that name.
 */
export class Payers {
  readonly #owners: readonly Owner[];
  readonly #plans: readonly Collective[];
  readonly #contexts: Contexts;

  constructor(docs: readonly Doc[], contexts: Contexts) {
    this.#owners = [...ofKind(docs, 'school'), ...ofKind(docs, 'bestuur')];
    this.#plans = collectivePlans(docs);
    this.#contexts = contexts;
  }

  /** The plans whose costs on a budget of that name are costs of this owner. */
  plansOn(owner: Owner, budget: string): Collective[] {
    return this.#plans.filter((plan) => {
      const context = this.#contexts.of(plan);
      const homes = [...(plan.data.scholen ?? []), context?.school?.id, context?.bestuur?.id];
      return this.#ownerOf(budget, homes) === owner.id;
    });
  }

  /** The id of whose budget a booking is on; null when nobody has a budget of that name. */
  ofBooking({ budget, owner }: Booking): string | null {
    const home = this.#owners.find(({ id }) => id === owner);
    const board = home === undefined ? undefined : this.#contexts.of(home)?.bestuur?.id;
    return budget === null ? owner : this.#ownerOf(budget, [owner ?? undefined, board]);
  }

  #ownerOf(budget: string, homes: readonly (string | undefined)[]): string | null {
    const having = this.#owners.filter(({ data }) => data.budgetten?.some(({ id }) => id === budget));
    const near = homes.find((home) => having.some(({ id }) => id === home));
    return near ?? having[0]?.id ?? null;
  }
}
