import { groupBy } from '../base/group-by.ts';
import type { Doc } from '../documents/kind.ts';
import type { Figure } from './figure.ts';
import { categoryIn, type Holder, type Part, rightAddress } from './ledger/address.ts';
import type { Balance } from './ledger/pots.ts';
import { total } from './make.ts';
import { RIGHT_LABELS, RIGHTS, type Right, unitOf } from './norms.ts';

/** One pot of a school, a category of staff or a team together, in a school year. */
export interface GroupBalance {
  readonly group: 'school' | 'categorie' | 'team';
  /** The category or team; empty for the whole school. */
  readonly name: string;
  readonly pot: Right;
  readonly year: string;
  readonly right: Figure;
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
      const group = (kind: 'categorie' | 'team', name: string, rights: readonly Figure[]): GroupBalance => ({
        group: kind,
        name,
        pot,
        year,
        right: total(named({ group: kind, name }, pot, year, `${kind} ${name}`), rights),
        parts: new Map(),
      });
      return [
        schoolBalance(pot, year, all),
        ...byCategory(having).map(([name, parts]) => group('categorie', name, parts)),
        ...byTeam(having, teams).map(([name, parts]) => group('team', name, parts)),
      ];
    });
  });
}

/** Every figure of a group. */
export function figuresOfGroup({ right, parts }: GroupBalance): Figure[] {
  return [right, ...parts.values()];
}

function schoolBalance(pot: Right, year: string, all: readonly Balance[]): GroupBalance {
  const sum = (figures: readonly Figure[], part?: Part): Figure => {
    const word = `hele school${part === undefined ? '' : ` ${part.replaceAll('-', ' ')}`}`;
    return total(named({ group: 'school' }, pot, year, word, part), figures);
  };
  const parts = SUMMED.flatMap(([part, of]): [Part, Figure][] => {
    const figures = all.map(of).filter((figure) => figure !== null);
    return figures.length === 0 ? [] : [[part, sum(figures, part)]];
  });
  const right = sum(all.map((balance) => balance.right));
  return { group: 'school', name: '', pot, year, right, parts: new Map(parts) };
}

function named(holder: Holder, pot: Right, year: string, word: string, part?: Part) {
  return {
    id: rightAddress(holder, pot, year, part),
    label: `${RIGHT_LABELS[pot]}, ${word}, ${year}`,
    unit: unitOf(pot),
  };
}

/** Each right by the category that gives it; the right of a person in more categories by its parts. */
function byCategory(balances: readonly Balance[]): [string, Figure[]][] {
  const parts = balances.flatMap(({ right }) => {
    const categories = new Set(right.operands.map(categoryOf));
    return categories.size === 1
      ? [[categoryOf(right.operands[0]), right] as const]
      : right.operands.map((part) => [categoryOf(part), part] as const);
  });
  return sorted(parts);
}

function categoryOf(part: Figure | undefined): string {
  return part === undefined ? '' : categoryIn(part.id);
}

function byTeam(
  balances: readonly Balance[],
  teams: ReadonlyMap<string, readonly string[]>,
): [string, Figure[]][] {
  return sorted(
    balances.flatMap(({ person, right }) => (teams.get(person) ?? []).map((team) => [team, right] as const)),
  );
}

function sorted(parts: readonly (readonly [name: string, figure: Figure])[]): [string, Figure[]][] {
  return [...groupBy(parts, ([name]) => name)]
    .map(([name, own]): [string, Figure[]] => [name, own.map(([, figure]) => figure)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
