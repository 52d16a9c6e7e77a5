/** A part of what one person has: the same object wherever it is added up. */
export interface Share {
  readonly person: string;
  readonly part: object;
}

/** Shares that a table adds up. */
export interface Group {
  readonly shares: readonly Share[];
}

declare const LARGE: unique symbol;

/** Groups that may be shown: nothing that can be worked out from them is about fewer people than the smallest group. */
export type LargeGroups<G> = readonly G[] & { readonly [LARGE]: true };

/**
 * Of breakdowns of the same people, the first worth most, the groups that may be shown together. The smallest two groups
 * of a breakdown are joined until it fits, else it is left out.
 *
 * Adding up and taking off can tell two shares apart only when some group has the one and not the other. So where all
 * shares that no group tells apart are of enough people, whatever is worked out is of enough people as well.
 */
export function largeGroups<G extends Group>(
  breakdowns: readonly (readonly G[])[],
  smallest: number,
  join: (groups: readonly [G, G]) => G,
): LargeGroups<G> {
  const shown: G[] = [];
  for (const breakdown of breakdowns) {
    let groups = [...breakdown];
    while (groups.length > 0 && !isSafe([...shown, ...groups], smallest)) {
      const [least, next, ...others] = groups.toSorted((a, b) => sizeOf(a) - sizeOf(b));
      groups = least !== undefined && next !== undefined ? [join([least, next]), ...others] : [];
    }
    // All groups in one divide nothing.
    if (groups.length > 1 || breakdown.length === 1) shown.push(...groups);
  }
  return shown as unknown as LargeGroups<G>;
}

function isSafe(groups: readonly Group[], smallest: number): boolean {
  const memberships = new Map<Share['part'], { readonly person: string; readonly of: Set<number> }>();
  for (const [index, { shares }] of groups.entries())
    for (const { person, part } of shares) {
      const known = memberships.get(part) ?? { person, of: new Set() };
      memberships.set(part, known);
      known.of.add(index);
    }
  const alike = new Map<string, Set<string>>();
  for (const { person, of } of memberships.values()) {
    const key = [...of].join(' ');
    alike.set(key, (alike.get(key) ?? new Set()).add(person));
  }
  return [...alike.values()].every(({ size }) => size >= smallest);
}

function sizeOf({ shares }: Group): number {
  return new Set(shares.map(({ person }) => person)).size;
}
