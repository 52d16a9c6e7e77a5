import { groupBy } from '../base/group-by.ts';
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
  readonly #owners: ReadonlyMap<string, Owner>;
  /** The ids of the owners that have a budget of each name. */
  readonly #having: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #plans: readonly Collective[];
  readonly #plansOn = new Map<string, ReadonlyMap<string | null, Collective[]>>();
  readonly #contexts: Contexts;

  constructor(docs: readonly Doc[], contexts: Contexts) {
    const owners: Owner[] = [...ofKind(docs, 'school'), ...ofKind(docs, 'bestuur')];
    const budgets = owners.flatMap(({ id: owner, data }) =>
      (data.budgetten ?? []).map(({ id }) => ({ id, owner })),
    );
    this.#owners = new Map(owners.map((owner) => [owner.id, owner]));
    this.#having = new Map(
      [...groupBy(budgets, ({ id }) => id)].map(([id, same]) => [
        id,
        new Set(same.map(({ owner }) => owner)),
      ]),
    );
    this.#plans = collectivePlans(docs);
    this.#contexts = contexts;
  }

  /** The plans whose costs on a budget of that name are costs of this owner. */
  plansOn(owner: Owner, budget: string): readonly Collective[] {
    const known = this.#plansOn.get(budget) ?? groupBy(this.#plans, (plan) => this.ofPlan(plan, budget));
    this.#plansOn.set(budget, known);
    return known.get(owner.id) ?? [];
  }

  /** The id of whose budget a booking is on; null when nobody has a budget of that name. */
  ofBooking({ budget, owner }: Booking): string | null {
    const home = this.#owners.get(owner ?? '');
    const board = home === undefined ? undefined : this.#contexts.of(home)?.bestuur?.id;
    return budget === null ? owner : this.#ownerOf(budget, [owner ?? undefined, board]);
  }

  /** The id of whose budget of that name pays a plan; null when nobody has one. */
  ofPlan(plan: Collective, budget: string): string | null {
    const context = this.#contexts.of(plan);
    return this.#ownerOf(budget, [...(plan.data.scholen ?? []), context?.school?.id, context?.bestuur?.id]);
  }

  #ownerOf(budget: string, homes: readonly (string | undefined)[]): string | null {
    const having = this.#having.get(budget) ?? new Set<string>();
    const [first = null] = having;
    return homes.find((home) => having.has(home ?? '')) ?? first;
  }
}
