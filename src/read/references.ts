import type { Found } from '../base/found.ts';
import { groupBy } from '../base/group-by.ts';
import { nearest } from '../base/nearest.ts';
import { INNER_IDS, REFERENCES, type Target } from '../documents/generated/references.ts';
import {
  type Collective,
  collectivePlans,
  DECIDED,
  type Doc,
  isSoort,
  SOORTEN,
  type Soort,
} from '../documents/kind.ts';
import { KINDS } from '../documents/kinds/kinds.ts';
import { valuesAt } from '../documents/paths.ts';
import { plansMeant } from '../documents/plans-meant.ts';
import type { YamlData } from '../workspace/yaml-data.ts';

/** The kinds of document in which each target is looked for; while one of those can't be read, nothing is said. */
const HOMES = groupBy(
  SOORTEN.flatMap((soort) => KINDS[soort].holds.map((target) => ({ soort, target }))),
  ({ target }) => target,
);

function homesOf(target: Target): Soort[] {
  return (HOMES.get(target) ?? []).map(({ soort }) => soort);
}

/** The fields that say where a document belongs; one that leads nowhere leaves it without a place. */
const BELONGS = ['school', 'scholen', 'bestuur'];

/** What leads nowhere in a workspace, and what can't be judged for that. */
export interface Dangling {
  readonly found: readonly Found[];
  /** Documents of a school or board that is not there, by path: the law, the people and the money over them are not known. */
  readonly adrift: ReadonlySet<string>;
  /** Kinds of which some document is not there, could not be read or is adrift. */
  readonly missing: ReadonlySet<Soort>;
}

/**
 * References that lead nowhere. `broken` holds the kinds of which some file could not be read. Where a document
 * belongs is looked at first: what follows from that mistake is not told a second time.
 */
export function danglingReferences(docs: readonly Doc[], broken: ReadonlySet<Soort>): Dangling {
  const known = knownIds(docs);
  const first = docs.flatMap((doc) => danglingIn(doc, known, broken, belongs));
  const strayed = new Set(first.map(({ place }) => place.file));
  const adrift = new Set(
    docs.filter(({ file, soort }) => strayed.has(file) && soort !== 'school').map(({ file }) => file),
  );
  const absent = first.flatMap(({ args }) =>
    args['bedoeld'] === null ? [args['doel']].filter(isSoort) : [],
  );
  const missing = new Set([
    ...broken,
    ...absent,
    ...docs.filter(({ file }) => adrift.has(file)).map(({ soort }) => soort),
  ]);
  const others = docs.flatMap((doc) => danglingIn(doc, known, missing, (path) => !belongs(path)));
  return { found: [...first, ...others], adrift, missing };
}

function belongs(path: string): boolean {
  return BELONGS.includes(path.replace('/*', ''));
}

function danglingIn(
  doc: Doc,
  known: Known,
  missing: ReadonlySet<Soort>,
  isAsked: (path: string) => boolean,
): Found[] {
  const homes = [doc.id, ...plansMeant(doc, known.plans)];
  const asked = REFERENCES[doc.soort].filter(([path]) => isAsked(path));
  const found = asked.flatMap(([path, target]) => {
    // Of a plan that is not there, nobody can say what it holds: the reference to the plan itself is wrong.
    if (doc.soort === 'voortgang' && homes.length === 1 && target !== 'plan') return [];
    if (homesOf(target).some((soort) => missing.has(soort)) || isLabel(target, known)) return [];
    return valuesAt(doc.data as unknown as YamlData, path)
      .filter(({ value }) => typeof value === 'string' && !resolves(homes, target, value, known))
      .filter(({ value }) => !(String(value).includes('/') && missing.has('persoonlijk-plan')))
      .map(({ pointer, value }): Found => {
        const waarde = String(value);
        const [home = '', inner] = waarde.split('/');
        const missingHome = inner !== undefined && !known.documents.has(home) ? home : '';
        // Another person's pseudonym is no guess to make.
        const meant = target === 'medewerker' ? null : nearest(waarde, candidates(homes, target, known));
        return {
          rule: 'algemeen/verwijzing-bestaat',
          args: { waarde, doel: target, bedoeld: meant, van: missingHome },
          place: { file: doc.file, pointer, part: 'value' },
        };
      });
  });
  return oncePerMistake(found, known);
}

/**
 * In one document the same id that leads nowhere is one mistake, told at its first place with how often it comes again.
 * All that refers into a document that is not there is one too, and all of a kind of which there is nothing at all.
 */
function oncePerMistake(found: readonly Found[], { kinds }: Known): Found[] {
  const isThere = (target: Target): boolean => homesOf(target).some((soort) => kinds.has(soort));
  const first = new Map<string, Found>();
  const again = new Map<Found, number>();
  for (const one of found) {
    const { doel, waarde, van } = one.args;
    const mistake = van !== '' ? `/${van}` : isThere(doel as Target) ? `${doel} ${waarde}` : String(doel);
    const known = first.get(mistake);
    if (known === undefined) first.set(mistake, one);
    else again.set(known, (again.get(known) ?? 0) + 1);
  }
  return [...first.values()].map((one) => ({
    ...one,
    args: { ...one.args, meer: String(again.get(one) ?? 0) },
  }));
}

/** Where no framework lists themes, a theme is only a label. */
function isLabel(target: Target, known: Known): boolean {
  return target === 'thema' && !known.ids.has('thema');
}

/** What a reference can lead to. */
interface Known {
  /** Ids by target and the document that holds them. */
  readonly ids: ReadonlyMap<Target, IdsOf>;
  readonly documents: ReadonlySet<string>;
  readonly kinds: ReadonlySet<Soort>;
  /** The plans of schools and teams, for what tells of their execution. */
  readonly plans: readonly Collective[];
}

/** The ids of one target: in each document, and anywhere. */
interface IdsOf {
  readonly inside: Map<string, Set<string>>;
  readonly anywhere: Set<string>;
}

function knownIds(docs: readonly Doc[]): Known {
  const ids = new Map<Target, IdsOf>();
  const add = (target: Target, home: string, id: string): void => {
    const { inside, anywhere } = ids.get(target) ?? { inside: new Map(), anywhere: new Set() };
    ids.set(target, { inside, anywhere });
    inside.set(home, (inside.get(home) ?? new Set()).add(id));
    anywhere.add(id);
  };
  for (const doc of docs) {
    for (const target of ['bestuur', 'kader', 'plan', 'school'] as const)
      if (doc.soort === target) add(target, '', doc.id);
    if (DECIDED.includes(doc.soort)) add('besluitbaar', '', doc.id);
    for (const [path, target] of INNER_IDS[doc.soort])
      for (const { value } of valuesAt(doc.data as unknown as YamlData, path))
        add(target, doc.id, String(value));
  }
  return {
    ids,
    documents: new Set(docs.map(({ id }) => id)),
    kinds: new Set(docs.map(({ soort }) => soort)),
    plans: collectivePlans(docs),
  };
}

/**
 * Needs and activities stand in the same document or in the plan that it tells the execution of, goals there or
 * in a kader, the others anywhere in the workspace.
 */
const LOCAL: readonly Target[] = ['activiteit', 'nood'];

/** The sets of ids that a reference without a document's name may mean. */
function within(homes: readonly string[], target: Target, known: Known): ReadonlySet<string>[] {
  const ids = known.ids.get(target);
  if (ids === undefined) return [];
  const inside = (names: Iterable<string>) => [...names].flatMap((name) => ids.inside.get(name) ?? []);
  if (LOCAL.includes(target)) return inside(homes);
  if (target === 'doel') return inside([...homes, ...(known.ids.get('kader')?.anywhere ?? [])]);
  return [ids.anywhere];
}

function candidates(homes: readonly string[], target: Target, known: Known): string[] {
  return within(homes, target, known).flatMap((ids) => [...ids]);
}

function resolves(homes: readonly string[], target: Target, value: string, known: Known): boolean {
  const [home = '', id] = value.split('/');
  if (id !== undefined) return known.ids.get(target)?.inside.get(home)?.has(id) ?? false;
  return within(homes, target, known).some((ids) => ids.has(value));
}
