import type { Place } from '../base/place.ts';
import { LineMap, type Position } from '../workspace/line-map.ts';
import { locate } from '../workspace/locate.ts';
import type { CheckResult } from './result.ts';

/** The line and column of a place in any file that was read; null when the file was not. */
export function positionOf(result: CheckResult, place: Place): Position | null {
  for (const { sources } of result.workspaces) {
    const source = sources.find(({ path }) => path === place.file);
    if (!source) continue;
    const [start] = place.range ?? locate(source.yaml, place.pointer, place.part);
    return new LineMap(source.yaml.text).position(start);
  }
  return null;
}
