import { pointerSteps, pointerTo } from '../base/place.ts';
import { codePoint } from '../workspace/control.ts';
import type { YamlData } from '../workspace/yaml-data.ts';
import { isSoort, type Soort } from './kind.ts';
import { schemaAt } from './schema.ts';

/** A kind of document, or the settings. */
export type Kind = Soort | 'proplan';

/** The name of a field as a reader would say it: its key, or the list's key for an item of a list. */
export function fieldName(pointer: string): string {
  return pointerSteps(pointer).findLast((step) => !/^\d+$/.test(step)) ?? 'dit bestand';
}

/** What a missing field is missing from: the item's id, else the nearest key. */
export function ownerName(data: YamlData, pointer: string): string {
  const owner = valueAt(data, pointer);
  if (typeof owner === 'object' && owner !== null && !Array.isArray(owner)) {
    const lastStep = pointerSteps(pointer).at(-1);
    const listItem = lastStep === undefined || /^\d+$/.test(lastStep);
    if (listItem && typeof owner['id'] === 'string') return owner['id'];
    if (lastStep === undefined && isSoort(owner['soort'])) return `soort ${owner['soort']}`;
    const first = Object.keys(owner)[0];
    if (listItem && first !== undefined)
      return lastStep === undefined ? first : `${fieldName(pointer)} (bij ${first})`;
  }
  return fieldName(pointer);
}

/** The value at a pointer; undefined where there is none. */
export function valueAt(data: YamlData, pointer: string): YamlData | undefined {
  let value: YamlData | undefined = data;
  for (const step of pointerSteps(pointer)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Array.isArray(value) ? value[Number(step)] : value[step];
  }
  return value;
}

/** What may stand at a place: the fields of the group or of each item of the list, the notation and the choices. */
export function hintsAt(
  kind: Kind,
  pointer: string,
): { velden: string[]; notatie: string; keuzes: string[]; onbekend: boolean } {
  const shape = schemaAt(kind, pointer);
  const owner = schemaAt(kind, pointerTo('', ...pointerSteps(pointer).slice(0, -1)));
  const group = shape?.['items'] === undefined ? shape : schemaAt(kind, pointerTo(pointer, '0'));
  return {
    velden: Object.keys((group?.['properties'] as object | undefined) ?? {}),
    notatie: String(shape?.['format'] ?? ''),
    keuzes: ((shape?.['enum'] as unknown[] | undefined) ?? []).map(String),
    onbekend: 'onbekend' in ((owner?.['properties'] as object | undefined) ?? {}),
  };
}

/** `U+0430` for the first sign that is not seen, or that looks like an ordinary one; empty when there is none. */
export function strangeSign(value: YamlData | undefined): string {
  const found = typeof value === 'string' ? /[^\x20-\x7e\p{Script=Latin}]/u.exec(value) : null;
  return found === null ? '' : codePoint(found[0]);
}

/** Whether a value stands on its own as a word to point at; a group, a list and nothing are pointed at by their key. */
export function hasText(value: YamlData | undefined): boolean {
  return typeof value !== 'object' && value !== '';
}

/** A value as words: short scalars as they stand, the rest by what they are. */
export function quotedValue(value: YamlData | undefined): string {
  if (value === undefined || value === null) return 'niets';
  if (Array.isArray(value)) return 'een lijst';
  if (typeof value === 'object') return 'een groep velden';
  if (value === '') return 'een lege tekst';
  const text = String(value);
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
