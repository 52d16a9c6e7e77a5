import { pointerTo } from '../base/place.ts';
import type { YamlData } from '../workspace/yaml-data.ts';
import type { Shape } from './shape.ts';

/** Keys that exclude or need each other and don't: `present` holds those that stand there. */
export interface ExclusiveProblem {
  readonly pointer: string;
  readonly rule: 'een' | 'hoogstens-een' | 'minstens-een';
  readonly keys: readonly string[];
  readonly present: readonly string[];
}

/** Finds every object whose `x-een-van`, `x-hoogstens-een-van` or `x-minstens-een-van` doesn't hold. */
export function exclusiveProblems(
  data: YamlData,
  shape: Shape | undefined,
  pointer = '',
): ExclusiveProblem[] {
  if (shape === undefined) return [];
  if (Array.isArray(data)) {
    return data.flatMap((item, index) => exclusiveProblems(item, shape.items, pointerTo(pointer, index)));
  }
  if (typeof data !== 'object' || data === null) return [];
  const inner = Object.entries(data).flatMap(([key, value]) =>
    exclusiveProblems(value, shape.props?.[key] ?? shape.each, pointerTo(pointer, key)),
  );
  const own = shape.exclusive;
  if (!own) return inner;
  const present = own.keys.filter((key) => data[key] !== undefined && data[key] !== null);
  const wrong =
    (own.rule !== 'minstens-een' && present.length > 1) ||
    (own.rule !== 'hoogstens-een' && !own.keys.some((key) => Object.hasOwn(data, key)));
  return wrong ? [{ pointer, rule: own.rule, keys: own.keys, present }, ...inner] : inner;
}
