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
  const groups = new Map<string, Figure[]>();
  for (const right of rights) {
    const categories = new Set(right.operands.map(categoryOf));
    const [only = ''] = categories;
    const parts: [string, Figure][] =
      categories.size === 1 ? [[only, right]] : right.operands.map((part) => [categoryOf(part), part]);
    for (const [category, part] of parts) groups.set(category, [...(groups.get(category) ?? []), part]);
  }
  return sorted(groups);
}

function categoryOf(part: Figure): string {
  return part.id.split('/').at(-1) ?? '';
}

function byTeam(register: Doc<'personeel'>, rights: readonly Figure[]): [string, Figure[]][] {
  const groups = new Map<string, Figure[]>();
  for (const person of register.data.medewerkers ?? []) {
    const own = rights.find(({ id }) => id.split('/')[1] === person.id);
    for (const team of own ? (person.teams ?? []) : [])
      groups.set(team, [...(groups.get(team) ?? []), own as Figure]);
  }
  return sorted(groups);
}

function sorted(groups: ReadonlyMap<string, Figure[]>): [string, Figure[]][] {
  return [...groups.keys()].sort().map((name) => [name, groups.get(name) ?? []]);
}
