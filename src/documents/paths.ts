import { pointerTo } from '../base/place.ts';
import type { YamlData } from '../workspace/yaml-data.ts';

/** A value found by a path, with its pointer. */
export interface AtPointer {
  readonly pointer: string;
  readonly value: YamlData;
}

/** Every value that a path leads to: steps joined by slashes, where `*` is each item of a list. */
export function valuesAt(data: YamlData | undefined, path: string): AtPointer[] {
  const found: AtPointer[] = [];
  const steps = path.split('/');
  const trail: (string | number)[] = [];
  const follow = (value: YamlData | undefined): void => {
    const step = steps[trail.length];
    if (value === undefined) return;
    if (step === undefined) found.push({ pointer: pointerTo('', ...trail), value });
    else if (step === '*') {
      if (Array.isArray(value)) for (const [index, item] of value.entries()) into(index, item);
    } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) into(step, value[step]);
  };
  const into = (step: string | number, value: YamlData | undefined): void => {
    trail.push(step);
    follow(value);
    trail.pop();
  };
  follow(data);
  return found;
}

/** The values in a document, and the document, of which something holds, each with its pointer, in the order of the file. */
export function valuesThat<T extends YamlData>(
  data: YamlData,
  holds: (value: YamlData) => value is T,
): { pointer: string; value: T }[] {
  const found: { pointer: string; value: T }[] = [];
  const steps: string[] = [];
  const visit = (value: YamlData): void => {
    // Most values are not sought, and their pointers never made.
    if (holds(value)) found.push({ pointer: pointerTo('', ...steps), value });
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      steps.push(key);
      visit((value as Readonly<Record<string, YamlData>>)[key] as YamlData);
      steps.pop();
    }
  };
  visit(data);
  return found;
}
