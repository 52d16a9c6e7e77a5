import type { ErrorObject } from 'ajv';
import type { Args } from '../base/found.ts';
import { pointerSteps, pointerTo } from '../base/place.ts';
import type { YamlData } from '../workspace/yaml-data.ts';
import { valueAt } from './shown-value.ts';

/** What is wrong with the form of a document, at a node of it. */
export interface FormFinding {
  readonly rule: string;
  readonly args: Args;
  readonly pointer: string;
  readonly part: 'key' | 'value';
}

const LACKING = ['vorm/ontbrekend-veld', 'vorm/een-van'];

/** Where a group holds no field that fits, what it lacks is told with the fields that don't. */
export function withoutStrange(findings: readonly FormFinding[], data: YamlData): FormFinding[] {
  const strange = findings.filter(({ rule }) => rule === 'vorm/onbekend-veld').map(({ pointer }) => pointer);
  const isStrange = (group: string): boolean => {
    const keys = Object.keys(valueAt(data, group) ?? {});
    return keys.length > 0 && keys.every((key) => strange.includes(pointerTo(group, key)));
  };
  return findings.filter(({ rule, pointer }) => !LACKING.includes(rule) || !isStrange(pointer));
}

/** A field that is missing because its key is mistyped is one mistake, told where the mistyped key stands. */
export function withoutMistyped(findings: readonly FormFinding[]): FormFinding[] {
  const meant = new Set(
    findings
      .filter(({ rule }) => rule === 'vorm/onbekend-veld')
      .flatMap(({ pointer, args }) =>
        [args['bedoeld'], args['keuze']].map((key) =>
          pointerTo('', ...pointerSteps(pointer).slice(0, -1), String(key)),
        ),
      ),
  );
  return findings.filter(({ rule, pointer, args }) => {
    if (rule === 'vorm/ontbrekend-veld') return !meant.has(pointerTo(pointer, String(args['veld'])));
    if (rule !== 'vorm/een-van' || [args['aanwezig']].flat().length > 0) return true;
    return ![args['velden']].flat().some((key) => meant.has(pointerTo(pointer, String(key))));
  });
}

const PER_KEY = ['additionalProperties', 'required', 'dependentRequired'];
const PRIORITY = ['type', 'const', 'enum', 'format'];

/** A node that is wrong in type also fails its other demands; only the first of those is a mistake of its own. */
export function onePerMistake(errors: readonly ErrorObject[]): ErrorObject[] {
  const first = new Map<string, ErrorObject>();
  const kept: ErrorObject[] = [];
  for (const error of errors) {
    if (PER_KEY.includes(error.keyword)) {
      kept.push(error);
      continue;
    }
    const known = first.get(error.instancePath);
    if (!known || rank(error) < rank(known)) first.set(error.instancePath, error);
  }
  return [...kept, ...first.values()];
}

function rank(error: ErrorObject): number {
  const index = PRIORITY.indexOf(error.keyword);
  return index === -1 ? PRIORITY.length : index;
}
