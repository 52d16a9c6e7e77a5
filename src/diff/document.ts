import { type Doc, PERSONAL } from '../documents/kind.ts';
import type { YamlData } from '../workspace/yaml-data.ts';
import { type FieldChange, fieldChanges, keyOf, same } from './fields.ts';

/** What happened to a document, or to a part of it. */
export type Happened = 'nieuw' | 'weg' | 'gewijzigd' | 'verplaatst';

/** An activity or goal that differs. */
export interface ItemChange {
  readonly id: string;
  readonly title: string;
  readonly happened: Happened;
  /** Id of the document that it came from, or went to, when it moved. */
  readonly other: string | null;
  readonly fields: readonly FieldChange[];
}

/** A document that differs; of what is about one person the values stay out, only their names are told. */
export interface DocumentChange {
  readonly id: string;
  readonly soort: Doc['soort'];
  readonly happened: Happened;
  /** Absolute path; of a document that is gone, where it was. */
  readonly file: string;
  readonly activities: readonly ItemChange[];
  readonly goals: readonly ItemChange[];
  /** Everything else. */
  readonly fields: readonly FieldChange[];
}

/** What differs between two sets of documents, by id; a file that only moved is no change. */
export function documentChanges(before: readonly Doc[], after: readonly Doc[]): DocumentChange[] {
  const [old, fresh] = [byId(before), byId(after)];
  const ids = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  return withMoves(ids.flatMap((id) => documentChange(old.get(id), fresh.get(id)) ?? []));
}

/** Kind and id, since a staff register and a school may be known by the same word. */
function byId(docs: readonly Doc[]): Map<string, Doc> {
  return new Map(docs.map((doc) => [`${doc.id} ${doc.soort}`, doc]));
}

function documentChange(before: Doc | undefined, after: Doc | undefined): DocumentChange | null {
  const doc = after ?? before;
  if (doc === undefined) return null;
  const [old, fresh] = [content(before), content(after)];
  if (before !== undefined && after !== undefined && same(old, fresh)) return null;
  const [activities, goals] = [items(doc, 'activiteiten', old, fresh), items(doc, 'doelen', old, fresh)];
  const inBoth = before !== undefined && after !== undefined;
  return {
    id: doc.id,
    soort: doc.soort,
    happened: happened(before, after),
    file: doc.file,
    activities,
    goals,
    fields: inBoth ? fieldChanges(doc.soort, without(old), without(fresh), { withValues: isTold(doc) }) : [],
  };
}

type Content = { readonly [key: string]: YamlData };

function content(doc: Doc | undefined): Content {
  return (doc?.data ?? {}) as unknown as Content;
}

const ITEMS = ['activiteiten', 'doelen'] as const;

function without({ activiteiten: _activities, doelen: _goals, ...rest }: Content): YamlData {
  return rest;
}

function happened(before: unknown, after: unknown): Happened {
  return before === undefined ? 'nieuw' : after === undefined ? 'weg' : 'gewijzigd';
}

function items(doc: Doc, list: (typeof ITEMS)[number], before: Content, after: Content): ItemChange[] {
  const [old, fresh] = [itemsOf(before[list]), itemsOf(after[list])];
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((id): ItemChange[] => {
    const [one, other] = [old.get(id), fresh.get(id)];
    if (same(one, other)) return [];
    const what = happened(one, other);
    const at = { pointer: `/${list}/0`, withValues: isTold(doc) };
    const fields = what === 'gewijzigd' ? fieldChanges(doc.soort, one ?? null, other ?? null, at) : [];
    const title = titleOf(doc, other ?? one ?? null) ?? id;
    return [{ id, title, happened: what, other: null, fields }];
  });
}

function itemsOf(value: YamlData | undefined): Map<string, YamlData> {
  const list = Array.isArray(value) ? value : [];
  return new Map(
    list.flatMap((item) => {
      const id = keyOf(item);
      return id === null ? [] : [[id, item] as const];
    }),
  );
}

function titleOf({ soort }: Doc, item: YamlData): string | null {
  if (PERSONAL.includes(soort) || typeof item !== 'object' || item === null) return null;
  const { titel, omschrijving } = item as Content;
  return [titel, omschrijving].find((text) => typeof text === 'string') ?? null;
}

/** What is about persons is told without its words. */
function isTold({ soort }: Doc): boolean {
  return !PERSONAL.includes(soort) && soort !== 'personeel' && soort !== 'deelname';
}

/** An activity that one plan loses and another gains has moved. */
function withMoves(changes: readonly DocumentChange[]): DocumentChange[] {
  const holders = (what: Happened) =>
    new Map(
      changes.flatMap((change) =>
        change.activities.filter((one) => one.happened === what).map((one) => [one.id, change.id] as const),
      ),
    );
  const [lost, gained] = [holders('weg'), holders('nieuw')];
  const moved = (activity: ItemChange, own: string): ItemChange => {
    const other = { weg: gained, nieuw: lost, gewijzigd: null, verplaatst: null }[activity.happened]?.get(
      activity.id,
    );
    return other === undefined || other === own ? activity : { ...activity, happened: 'verplaatst', other };
  };
  return changes.map((change) => ({
    ...change,
    activities: change.activities.map((activity) => moved(activity, change.id)),
  }));
}
