import { createHash } from 'node:crypto';
import { pointerTo } from '../../base/place.ts';
import { schemaAt } from '../../documents/schema.ts';
import type { VingerafdrukView } from '../generated/views.ts';
import { digestView } from './digest.ts';
import type { DocumentInput } from './input.ts';

const EXPLANATION =
  'Deze zestien groepen horen bij wat in dit publieke exemplaar staat, en bij niets anders. Met de vingerafdruk van het document zelf zou te raden zijn wat hier is weggelaten.';

/**
 * A view that is for everyone: each pseudonym, in a title or other text as well, is `een medewerker`, and the digest is of
 * what stands here in place of the document's, from which what was left out can be guessed back.
 */
export function publicCopy<View extends object>(
  view: View,
  people: Pick<DocumentInput, 'doc' | 'registers'>,
): View {
  const pseudonyms = [...new Set([...registered(people), ...namedIn(people.doc.soort, people.doc.data)])]
    .map((id) => id.replaceAll(/[^\w-]/g, '\\$&'))
    .sort((a, b) => b.length - a.length);
  const named = new RegExp(`(?<![\\w-])(?:${[...pseudonyms, 'p-\\d+'].join('|')})(?![\\w-])`, 'g');
  const shown = mapTexts({ ...view, vingerafdruk: null }, (text) => text.replaceAll(named, 'een medewerker'));
  return 'vingerafdruk' in view ? { ...shown, vingerafdruk: ownDigest(shown) } : shown;
}

function registered({ registers }: Pick<DocumentInput, 'registers'>): string[] {
  return registers.flatMap(({ medewerkers = [] }) => medewerkers.map(({ id }) => id));
}

/** The pseudonyms that stand in a document where the form asks for one. */
function namedIn(kind: string, value: unknown, pointer = ''): string[] {
  if (typeof value === 'string') return schemaAt(kind, pointer)?.['format'] === 'pseudoniem' ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => namedIn(kind, inner, pointerTo(pointer, key)));
}

function mapTexts<T>(value: T, of: (text: string) => string): T {
  if (typeof value === 'string') return of(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, of)) as T;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, of)])) as T;
}

function ownDigest(view: object): VingerafdrukView {
  const digest = createHash('sha256').update(JSON.stringify(view)).digest('hex');
  return { ...digestView(digest), uitleg: EXPLANATION };
}
