import type { YamlData } from '../workspace/yaml-data.ts';
import type { Shape } from './shape.ts';

/** Stands where free text stood, so that presence stays visible and nothing personal travels on. */
const BLOTTED = '…';

/** A document with its free text blotted out; ids, numbers, dates and enumerated words stay, as do all pointers. */
export function extract(data: YamlData, shape: Shape | undefined): YamlData {
  // Where no text stands below, nothing need be blotted out.
  if (shape === undefined) return data;
  if (shape.text && typeof data === 'string') return data.trim() === '' ? '' : BLOTTED;
  if (Array.isArray(data)) return data.map((item) => extract(item, shape.items));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, extract(value, shape.props?.[key] ?? shape.each)]),
  );
}
