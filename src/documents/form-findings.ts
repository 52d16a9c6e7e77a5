import type { ErrorObject } from 'ajv';
import type { Found } from '../base/found.ts';
import { nearest } from '../base/nearest.ts';
import { pointerTo } from '../base/place.ts';
import type { YamlData } from '../workspace/yaml-data.ts';
import { type ExclusiveProblem, exclusiveProblems } from './exclusive.ts';
import { SHAPES } from './generated/shapes.ts';
import { type FormFinding, onePerMistake, withoutMistyped, withoutStrange } from './one-per-mistake.ts';
import { schemaAt } from './schema.ts';
import {
  fieldName,
  hasText,
  hintsAt,
  type Kind,
  ownerName,
  quotedValue,
  strangeSign,
  valueAt,
} from './shown-value.ts';
import { schemaErrors } from './validators.ts';

/** Everything about a document that its schema forbids: one finding per mistake, at the node it concerns. */
export function formFindings(file: string, kind: Kind, data: YamlData): Found[] {
  const errors = onePerMistake(schemaErrors(kind, data)).map((error) => fromSchema(error, kind, data));
  const exclusive = exclusiveProblems(data, SHAPES[kind] ?? {}).map((problem) =>
    fromExclusive(problem, data),
  );
  return withoutMistyped(withoutStrange([...errors, ...exclusive], data)).map(
    ({ rule, args, pointer, part }) => ({
      rule,
      args,
      place: { file, pointer, part },
    }),
  );
}

function fromSchema(error: ErrorObject, kind: Kind, data: YamlData): FormFinding {
  const pointer = error.instancePath;
  const veld = fieldName(pointer);
  const value = valueAt(data, pointer);
  const waarde = quotedValue(value);
  const part = hasText(value) ? 'value' : 'key';
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const known = Object.keys((schemaAt(kind, pointer)?.['properties'] as object | undefined) ?? {});
      const keuze =
        known.find((field) => [schemaAt(kind, pointerTo(pointer, field))?.['enum']].flat().includes(key)) ??
        null;
      const args = { veld: key, bedoeld: nearest(key, known), keuze, toegelaten: known };
      return { rule: 'vorm/onbekend-veld', args, pointer: pointerTo(pointer, key), part: 'key' };
    }
    case 'required':
    case 'dependentRequired':
      return {
        rule: 'vorm/ontbrekend-veld',
        args: { veld: String(params['missingProperty']), in: ownerName(data, pointer) },
        pointer,
        part: 'key',
      };
    case 'type':
      return {
        rule: 'vorm/ander-soort-waarde',
        args: { veld, waarde, verwacht: [params['type']].flat().map(String), ...hintsAt(kind, pointer) },
        pointer,
        part,
      };
    case 'const':
    case 'enum': {
      const choices = (params['allowedValues'] ?? [params['allowedValue']]) as unknown[];
      const words = choices.map(String);
      return {
        rule: 'vorm/keuze',
        args: { veld, waarde, keuzes: words, bedoeld: nearest(waarde, words), teken: strangeSign(value) },
        pointer,
        part,
      };
    }
    case 'format':
      return {
        rule: 'vorm/notatie',
        args: { veld, waarde, notatie: String(params['format']), teken: strangeSign(value) },
        pointer,
        part,
      };
    case 'minItems':
    case 'minProperties':
    case 'minLength':
      return { rule: 'vorm/leeg', args: { veld }, pointer, part: 'key' };
    case 'uniqueItems':
      return { rule: 'vorm/dubbel-in-lijst', args: { veld }, pointer, part: 'key' };
    case 'minimum':
    case 'exclusiveMinimum':
    case 'maximum':
    case 'exclusiveMaximum':
      return {
        rule: 'vorm/bereik',
        args: { veld, waarde, vergelijking: String(params['comparison']), grens: String(params['limit']) },
        pointer,
        part: 'value',
      };
    default:
      throw new Error(`no words for the schema keyword ${error.keyword}`);
  }
}

function fromExclusive(problem: ExclusiveProblem, data: YamlData): FormFinding {
  const { keys, present, rule, pointer } = problem;
  const args = { in: ownerName(data, pointer), velden: keys, aanwezig: present, regel: rule };
  const second = problem.present[1];
  return second === undefined
    ? { rule: 'vorm/een-van', args, pointer: problem.pointer, part: 'key' }
    : { rule: 'vorm/een-van', args, pointer: pointerTo(problem.pointer, second), part: 'key' };
}
