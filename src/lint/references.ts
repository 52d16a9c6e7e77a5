import type { Found } from '../base/found.ts';
import { nearest } from '../base/nearest.ts';
import { DECIDED, type Doc, type Soort } from '../documents/kind.ts';
import { valuesAt } from '../documents/paths.ts';
import { INNER_IDS, REFERENCES, type Target } from '../documents/references.ts';
import type { YamlData } from '../workspace/yaml-data.ts';

/** The kinds of document in which each target is defined; when one of those can't be read, nothing is said. */
const HOMES: Readonly<Record<Target, readonly Soort[]>> = {
  activiteit: ['plan'],
  bestuur: ['bestuur'],
  budget: ['school'],
  decided: DECIDED,
  doel: ['plan', 'kader'],
  kader: ['kader'],
  medewerker: ['personeel'],
  nood: ['plan'],
  plan: ['plan'],
  school: ['school'],
  thema: ['kader'],
};

/** References that lead nowhere. `broken` holds the kinds of which some file could not be read. */
export function danglingReferences(docs: readonly Doc[], broken: ReadonlySet<Soort>): Found[] {
  const known = knownIds(docs);
  return docs.flatMap((doc) =>
    REFERENCES[doc.soort].flatMap(([path, target]) => {
      if (HOMES[target].some((soort) => broken.has(soort))) return [];
      return valuesAt(doc.data as unknown as YamlData, path)
        .filter(({ value }) => typeof value === 'string' && !resolves(doc, target, value, known))
        .map(({ pointer, value }): Found => {
          const waarde = String(value);
          const meant = nearest(waarde, candidates(doc, target, known));
          return {
            rule: 'algemeen/verwijzing-bestaat',
            args: { waarde, doel: target, bedoeld: meant },
            place: { file: doc.file, pointer, part: 'value' },
          };
        });
    }),
  );
}

/** Ids by target and the document that holds them. */
type Known = ReadonlyMap<Target, ReadonlyMap<string, ReadonlySet<string>>>;

function knownIds(docs: readonly Doc[]): Known {
  const known = new Map<Target, Map<string, Set<string>>>();
  const add = (target: Target, home: string, id: string): void => {
    const homes = known.get(target) ?? new Map<string, Set<string>>();
    known.set(target, homes);
    homes.set(home, (homes.get(home) ?? new Set()).add(id));
  };
  for (const doc of docs) {
    for (const target of ['bestuur', 'kader', 'plan', 'school'] as const)
      if (doc.soort === target) add(target, '', doc.id);
    if (DECIDED.includes(doc.soort)) add('decided', '', doc.id);
    for (const [path, target] of INNER_IDS)
      for (const { value } of valuesAt(doc.data as unknown as YamlData, `${path}/id`))
        add(target, doc.id, String(value));
  }
  return known;
}

/** Needs and activities stand in the same document, goals there or in a kader, the others anywhere in the workspace. */
const LOCAL: readonly Target[] = ['activiteit', 'nood'];

function candidates(doc: Doc, target: Target, known: Known): string[] {
  const homes = known.get(target) ?? new Map<string, ReadonlySet<string>>();
  if (LOCAL.includes(target)) return [...(homes.get(doc.id) ?? [])];
  if (target === 'doel')
    return [doc.id, ...(known.get('kader')?.get('') ?? [])].flatMap((home) => [...(homes.get(home) ?? [])]);
  return [...homes.values()].flatMap((ids) => [...ids]);
}

function resolves(doc: Doc, target: Target, value: string, known: Known): boolean {
  const [home, id] = value.split('/');
  if (id !== undefined)
    return (
      known
        .get(target)
        ?.get(home ?? '')
        ?.has(id) ?? false
    );
  return candidates(doc, target, known).includes(value);
}
