import { pointerTo } from '../base/place.ts';
import type { YamlData } from '../workspace/yaml-data.ts';

/** A value found by a path, with its pointer. */
export interface AtPointer {
  readonly pointer: string;
  readonly value: YamlData;
}

/** Every value that a path leads to: steps joined by slashes, where `*` is each item of a list. */
export function valuesAt(data: YamlData | undefined, path: string): AtPointer[] {
  let found: AtPointer[] = data === undefined ? [] : [{ pointer: '', value: data }];
  for (const step of path.split('/')) found = found.flatMap((one) => next(one, step));
  return found;
}

function next({ pointer, value }: AtPointer, step: string): AtPointer[] {
  if (step === '*') {
    if (!Array.isArray(value)) return [];
    return value.map((item, index) => ({ pointer: pointerTo(pointer, index), value: item }));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const inner = value[step];
  return inner === undefined ? [] : [{ pointer: pointerTo(pointer, step), value: inner }];
}

/** Every text in a document with its pointer, in the order of the file. */
export function stringsIn(data: YamlData): { pointer: string; value: string }[] {
  const found: { pointer: string; value: string }[] = [];
  const visit = (value: YamlData, pointer: string): void => {
    if (typeof value === 'string') found.push({ pointer, value });
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) visit(inner, pointerTo(pointer, key));
  };
  visit(data, '');
  return found;
}
