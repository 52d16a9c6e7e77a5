import { basename } from 'node:path';
import type { Found } from '../base/found.ts';
import { pointerTo } from '../base/place.ts';
import type { Doc, Soort } from '../documents/kind.ts';
import { valuesAt } from '../documents/paths.ts';
import { INNER_IDS } from '../documents/references.ts';
import type { YamlData } from '../workspace/yaml-data.ts';

/** Ids that are used twice where they must be unique: documents in a workspace, inner ids in a document. */
export function duplicateIds(docs: readonly Doc[]): Found[] {
  return [...duplicateDocuments(docs), ...docs.flatMap(duplicateInnerIds)];
}

function duplicateDocuments(docs: readonly Doc[]): Found[] {
  const own = ownersOfIds(docs);
  return docs.flatMap((doc) => {
    const owner = own.get(doc.id) ?? doc;
    return owner === doc || doc.soort === 'goedkeuring' ? [] : [duplicateDocument(doc, owner)];
  });
}

/** The documents without those whose id is another's: copies, which would count what they hold a second time. */
export function withoutCopies(docs: readonly Doc[]): Doc[] {
  const own = ownersOfIds(docs);
  return docs.filter((doc) => own.get(doc.id) === doc);
}

/** The document that each id belongs to: of a file and its copy the one with the shorter path, else the first of the two. */
function ownersOfIds(docs: readonly Doc[]): Map<string, Doc> {
  const byLength = docs.toSorted((a, b) => b.file.length - a.file.length || (a.file < b.file ? 1 : -1));
  return new Map(byLength.map((doc) => [doc.id, doc]));
}

/** Where a kind without an id of its own says what sets it apart from its likes. */
const KNOWN_BY: Readonly<Partial<Record<Soort, string>>> = {
  personeel: 'school',
  voortgang: 'datum',
  deelname: 'schooljaar',
  uitgaven: 'begrotingsjaar',
};

/** A document without an id of its own speaks of the same as another: what it is known by stands twice. */
function duplicateDocument(doc: Doc, owner: Doc): Found {
  const field = KNOWN_BY[doc.soort] ?? 'id';
  const id = doc.soort === 'personeel' ? (doc as Doc<'personeel'>).data.school : doc.id;
  return duplicate(doc, pointerTo('', field), id, basename(owner.file));
}

function duplicateInnerIds(doc: Doc): Found[] {
  const seen = new Set<string>();
  const found: Found[] = [];
  for (const [path] of INNER_IDS) {
    for (const { pointer, value } of valuesAt(doc.data as unknown as YamlData, `${path}/id`)) {
      const id = String(value);
      if (seen.has(id)) found.push(duplicate(doc, pointer, id, null));
      seen.add(id);
    }
  }
  return found;
}

/** `other` is the file in which the id stands already; null for this one. */
function duplicate(doc: Doc, pointer: string, id: string, other: string | null): Found {
  return {
    rule: 'vorm/dubbele-id',
    args: { id, bestand: other },
    place: { file: doc.file, pointer, part: 'value' },
  };
}

/**
 * The path of a node with ids in place of list positions, and the id nearest to it: what stays the same when
 * lines move. `{path: 'activiteiten/a-lezen/kosten/0', subject: 'a-lezen'}`.
 */
export function subjectOf(doc: Doc | null, pointer: string): { path: string; subject: string } {
  let value = doc?.data as unknown as YamlData | undefined;
  let subject = doc?.id ?? '';
  const steps: string[] = [];
  for (const step of pointer === '' ? [] : pointer.slice(1).split('/')) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    value =
      typeof value === 'object' && value !== null ? (value as Record<string, YamlData>)[key] : undefined;
    const id = ownId(value);
    if (id !== null) subject = id;
    steps.push(id ?? key);
  }
  return { path: pointerTo('', ...steps), subject };
}

function ownId(value: YamlData | undefined): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return typeof value['id'] === 'string' ? value['id'] : null;
}
