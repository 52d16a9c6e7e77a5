import { dirname, relative } from 'node:path';
import type { Found } from '../base/found.ts';
import { pointerTo } from '../base/place.ts';
import { INNER_IDS } from '../documents/generated/references.ts';
import type { Doc } from '../documents/kind.ts';
import { KINDS } from '../documents/kinds/kinds.ts';
import { valuesAt } from '../documents/paths.ts';
import type { YamlData } from '../workspace/yaml-data.ts';

/** Ids that are used twice where they must be unique: documents in a workspace, inner ids in a document. */
export function duplicateIds(docs: readonly Doc[]): Found[] {
  return [...duplicateDocuments(docs), ...docs.flatMap(duplicateInnerIds)];
}

function duplicateDocuments(docs: readonly Doc[]): Found[] {
  const own = ownersOfIds(docs);
  return copiesIn(docs).map((doc) => duplicateDocument(doc, own.get(doc.id) ?? doc));
}

/** The documents that have the id of another: they speak of the same, and what they hold would count twice. */
export function copiesIn(docs: readonly Doc[]): Doc[] {
  const own = ownersOfIds(docs);
  return docs.filter((doc) => doc.soort !== 'goedkeuring' && own.get(doc.id) !== doc);
}

/** How people and programs call a file or folder that is not the one they work in. */
const COPY = /kopie|copy|archief|backup|oude?[-_ /]|\(\d+\)/i;

/** The document that each id belongs to: not what is called a copy, else the one with the shortest path. */
function ownersOfIds(docs: readonly Doc[]): Map<string, Doc> {
  const rank = ({ file }: Doc): string =>
    `${COPY.test(file) ? 1 : 0} ${String(file.length).padStart(6, '0')} ${file}`;
  const last = docs.toSorted((a, b) => (rank(a) < rank(b) ? 1 : -1));
  return new Map(last.map((doc) => [doc.id, doc]));
}

/** A document without an id of its own speaks of the same as another: what it is known by stands twice. */
function duplicateDocument(doc: Doc, owner: Doc): Found {
  const field = KINDS[doc.soort].knownBy;
  const id = doc.soort === 'personeel' ? doc.data.school : doc.id;
  return duplicate(
    doc,
    pointerTo('', field),
    id,
    relative(dirname(doc.file), owner.file).replaceAll('\\', '/'),
  );
}

function duplicateInnerIds(doc: Doc): Found[] {
  const seen = new Set<string>();
  const found: Found[] = [];
  for (const [path] of INNER_IDS[doc.soort]) {
    for (const { pointer, value } of valuesAt(doc.data as unknown as YamlData, path)) {
      const id = String(value);
      if (seen.has(id)) found.push(duplicate(doc, pointer, id, null));
      seen.add(id);
    }
  }
  return found;
}

/** `other` is the file in which the id stands already, seen from this one; null for this one itself. */
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
