import { groupBy } from '../base/group-by.ts';
import type { Doc } from '../documents/kind.ts';
import type { Figure } from './figure.ts';
import { total } from './make.ts';
import { RIGHT_LABELS, RIGHTS, unitOf } from './norms.ts';

const PARTS = ['', '/toegekend', '/gepland', '/gebruikt', '/over'] as const;

/**
 * The rights of all people of a register together, per pot and school year: `rechten/school/<pot>/<year>` with
 * what is granted, planned, used and left, `rechten/categorie/<category>/<pot>/<year>` and
 * `rechten/team/<team>/<pot>/<year>`. A person in two categories counts in each with that appointment's part.
 */
export function rightTotals(register: Doc<'personeel'>, figures: readonly Figure[]): Figure[] {
  const years = [...new Set(figures.map(({ id }) => id.split('/')[3] ?? ''))];
  return years.flatMap((year) =>
    RIGHTS.flatMap((pot) => {
      const suffix = `${pot}/${year}`;
      const own = figures.filter(
        ({ id, value }) => value !== null && id.startsWith('rechten/') && id.endsWith(`/${suffix}`),
      );
      if (own.length === 0) return [];
      const named = (group: string, word: string, part = '') => ({
        id: `rechten/${group}/${suffix}${part}`,
        label: `${RIGHT_LABELS[pot]}, ${word}, ${year}`,
        unit: unitOf(pot),
      });
      const school = PARTS.flatMap((part) => {
        const parts = figures.filter(({ id }) => id.endsWith(`/${suffix}${part}`));
        return parts.length === 0
          ? []
          : [total(named('school', `hele school${part.replace('/', ' ')}`, part), parts)];
      });
      const categories = byCategory(own).map(([name, parts]) =>
        total(named(`categorie/${name}`, `categorie ${name}`), parts),
      );
      const teams = byTeam(register, own).map(([name, parts]) =>
        total(named(`team/${name}`, `team ${name}`), parts),
      );
      return [...school, ...categories, ...teams];
    }),
  );
}

/** Each right by the category that gives it; the right of a person in more categories by its parts. */
function byCategory(rights: readonly Figure[]): [string, Figure[]][] {
  const parts = rights.flatMap((right): [string, Figure][] => {
    const categories = new Set(right.operands.map(categoryOf));
    const [only = ''] = categories;
    return categories.size === 1 ? [[only, right]] : right.operands.map((part) => [categoryOf(part), part]);
  });
  return sorted(parts);
}

function categoryOf(part: Figure): string {
  return part.id.split('/').at(-1) ?? '';
}

function byTeam(register: Doc<'personeel'>, rights: readonly Figure[]): [string, Figure[]][] {
  const byPerson = new Map(rights.map((right) => [right.id.split('/')[1], right]));
  const members = (register.data.medewerkers ?? []).flatMap(({ id, teams }): [string, Figure][] => {
    const own = byPerson.get(id);
    return own === undefined ? [] : (teams ?? []).map((team) => [team, own]);
  });
  return sorted(members);
}

function sorted(parts: readonly [group: string, figure: Figure][]): [string, Figure[]][] {
  const groups = groupBy(parts, ([group]) => group);
  return [...groups.keys()]
    .sort()
    .map((name) => [name, (groups.get(name) ?? []).map(([, figure]) => figure)]);
}
