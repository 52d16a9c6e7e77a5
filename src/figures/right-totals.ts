import { groupBy } from '../base/group-by.ts';
import type { Doc } from '../documents/kind.ts';
import type { Figure } from './figure.ts';
import { categoryIn, type Holder, type Part, rightAddress } from './ledger/address.ts';
import type { Balance } from './ledger/pots.ts';
import { total } from './make.ts';
import { RIGHT_LABELS, RIGHTS, type Right, unitOf } from './norms.ts';
import { type LargeGroups, largeGroups, type Share } from './small-groups.ts';

/** One pot of a school, a category of staff or a team together, in a school year. */
export interface GroupBalance {
  readonly group: 'school' | 'categorie' | 'team';
  /** The category or team; empty for the whole school. */
  readonly name: string;
  readonly pot: Right;
  readonly year: string;
  readonly right: Figure;
  /** Whose rights these are, in the parts in which groups divide them. */
  readonly shares: readonly (Share & { readonly part: Figure })[];
  /** What is granted, saved, planned, used and left; of a whole school only. */
  readonly parts: ReadonlyMap<Part, Figure>;
}

const SUMMED: readonly (readonly [Part, (balance: Balance) => Figure | null])[] = [
  ['toegekend', ({ granted }) => granted],
  ['gespaard', ({ saved }) => saved],
  ['gepland', ({ planned }) => planned],
  ['gebruikt', ({ used }) => used],
  ['over', ({ left }) => left],
  ['nog-vrij-te-plannen', ({ free }) => free],
];

/**
 * The rights of all people of a register together, per pot and school year: of the school with what is granted,
 * saved, planned, used and left, of each category and of each team. A person in two categories counts in each with that
 * appointment's part.
 */
export function rightTotals(register: Doc<'personeel'>, balances: readonly Balance[]): GroupBalance[] {
  const teams = new Map((register.data.medewerkers ?? []).map(({ id, teams: own = [] }) => [id, own]));
  return [...groupBy(balances, ({ year }) => year)].flatMap(([year, ofYear]) => {
    const pots = groupBy(ofYear, ({ pot }) => pot);
    return RIGHTS.flatMap((pot): GroupBalance[] => {
      const all = pots.get(pot) ?? [];
      const having = all.filter(({ right }) => right.value !== null);
      if (having.length === 0) return [];
      const group = (kind: 'categorie' | 'team', name: string, own: readonly Owned[]): GroupBalance => ({
        group: kind,
        name,
        pot,
        year,
        right: total(
          named({ group: kind, name }, pot, year, `${kind} ${name}`),
          own.map(({ figure }) => figure),
        ),
        shares: own.flatMap(sharesOf),
        parts: new Map(),
      });
      return [
        schoolBalance(pot, year, all, having),
        ...byCategory(having).map(([name, parts]) => group('categorie', name, parts)),
        ...byTeam(having, teams).map(([name, parts]) => group('team', name, parts)),
      ];
    });
  });
}

/** A right, or a part of one, and whose it is. */
interface Owned {
  readonly person: string;
  readonly figure: Figure;
}

/** A right as a whole, or by its categories where it is of more than one. */
function sharesOf({ person, figure }: Owned): GroupBalance['shares'] {
  const categories = new Set(figure.operands.map(({ id }) => categoryIn(id)));
  const parts = categories.size > 1 ? figure.operands : [figure];
  return parts.map((part) => ({ person, part }));
}

/** One or more groups of a school that may be shown; `names` holds more than one where small ones were joined. */
export interface ShownGroup extends Pick<GroupBalance, 'group' | 'right' | 'parts' | 'shares'> {
  readonly names: readonly string[];
  /** Whether the figure is one of the book; a sum of joined groups is not. */
  readonly inBook: boolean;
}

/** The groups of one pot and year that may be shown: the whole school, then categories, then teams. */
export function shownGroups(groups: readonly GroupBalance[], smallest: number): LargeGroups<ShownGroup> {
  const all = groups.map(
    (group): ShownGroup => ({ ...group, names: group.name === '' ? [] : [group.name], inBook: true }),
  );
  const kinds = ['school', 'categorie', 'team'] as const;
  return largeGroups(
    kinds.map((kind) => all.filter(({ group }) => group === kind)),
    smallest,
    ([one, other]) => {
      const shares = [
        ...new Map([...one.shares, ...other.shares].map((share) => [share.part, share])).values(),
      ];
      const { id, label, unit } = one.right;
      const right = total(
        { id, label, unit },
        shares.map(({ part }) => part),
      );
      return { ...one, names: [...one.names, ...other.names].sort(), right, shares, inBook: false };
    },
  );
}

/** Every figure of a group. */
export function figuresOfGroup({ right, parts }: GroupBalance): Figure[] {
  return [right, ...parts.values()];
}

function schoolBalance(
  pot: Right,
  year: string,
  all: readonly Balance[],
  having: readonly Balance[],
): GroupBalance {
  const sum = (figures: readonly Figure[], part?: Part): Figure => {
    const word = `hele school${part === undefined ? '' : ` ${part.replaceAll('-', ' ')}`}`;
    return total(named({ group: 'school' }, pot, year, word, part), figures);
  };
  const parts = SUMMED.flatMap(([part, of]): [Part, Figure][] => {
    const figures = all.map(of).filter((figure) => figure !== null);
    return figures.length === 0 ? [] : [[part, sum(figures, part)]];
  });
  const right = sum(all.map((balance) => balance.right));
  const shares = having.flatMap((balance) => sharesOf({ person: balance.person, figure: balance.right }));
  return { group: 'school', name: '', pot, year, right, shares, parts: new Map(parts) };
}

function named(holder: Holder, pot: Right, year: string, word: string, part?: Part) {
  return {
    id: rightAddress(holder, pot, year, part),
    label: `${RIGHT_LABELS[pot]}, ${word}, ${year}`,
    unit: unitOf(pot),
  };
}

/** Each right by the category that gives it; the right of a person in more categories by its parts. */
function byCategory(balances: readonly Balance[]): [string, Owned[]][] {
  const parts = balances.flatMap(({ person, right }) =>
    sharesOf({ person, figure: right }).map(({ part }) => {
      const named = part === right ? (right.operands[0] ?? right) : part;
      return [categoryIn(named.id), { person, figure: part }] as const;
    }),
  );
  return sorted(parts);
}

function byTeam(
  balances: readonly Balance[],
  teams: ReadonlyMap<string, readonly string[]>,
): [string, Owned[]][] {
  return sorted(
    balances.flatMap(({ person, right }) =>
      (teams.get(person) ?? []).map((team) => [team, { person, figure: right }] as const),
    ),
  );
}

function sorted(parts: readonly (readonly [name: string, owned: Owned])[]): [string, Owned[]][] {
  const groups = groupBy(parts, ([name]) => name);
  return [...groups.keys()].sort().map((name) => [name, (groups.get(name) ?? []).map(([, owned]) => owned)]);
}
