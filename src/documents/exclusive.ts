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
export function exclusiveProblems(data: YamlData, shape: Shape): ExclusiveProblem[] {
  const found: ExclusiveProblem[] = [];
  const steps: string[] = [];
  const visit = (value: YamlData, own: Shape | undefined): void => {
    if (own === undefined || typeof value !== 'object' || value === null) return;
    const isList = Array.isArray(value);
    const wrong = isList ? null : problemIn(value, own);
    if (wrong !== null) found.push({ pointer: pointerTo('', ...steps), ...wrong });
    for (const [key, inner] of Object.entries(value)) {
      steps.push(key);
      visit(inner, isList ? own.items : (own.props?.[key] ?? own.each));
      steps.pop();
    }
  };
  visit(data, shape);
  return found;
}

function problemIn(
  data: { readonly [key: string]: YamlData },
  { exclusive }: Shape,
): Omit<ExclusiveProblem, 'pointer'> | null {
  if (exclusive === undefined) return null;
  const { rule, keys } = exclusive;
  const present = keys.filter((key) => data[key] !== undefined && data[key] !== null);
  const isWrong =
    (rule !== 'minstens-een' && present.length > 1) ||
    (rule !== 'hoogstens-een' && !keys.some((key) => Object.hasOwn(data, key)));
  return isWrong ? { rule, keys, present } : null;
}
