import type { ErrorObject } from 'ajv';
import type { Args, Found } from '../base/found.ts';
import { nearest } from '../base/nearest.ts';
import { pointerSteps, pointerTo } from '../base/place.ts';
import { codePoint } from '../workspace/control.ts';
import type { YamlData } from '../workspace/yaml-data.ts';
import { type ExclusiveProblem, exclusiveProblems } from './exclusive.ts';
import { SHAPES } from './generated/shapes.ts';
import { isSoort, PERSONAL, type Soort } from './kind.ts';
import { schemaAt } from './schema.ts';
import { schemaErrors } from './validators.ts';

type Kind = Soort | 'proplan';
type Part = 'key' | 'value';

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

interface FormFinding {
  readonly rule: string;
  readonly args: Args;
  readonly pointer: string;
  readonly part: Part;
}

const LACKING = ['vorm/ontbrekend-veld', 'vorm/een-van'];

/** Where a group holds no field that fits, what it lacks is told with the fields that don't. */
function withoutStrange(findings: readonly FormFinding[], data: YamlData): FormFinding[] {
  const strange = findings.filter(({ rule }) => rule === 'vorm/onbekend-veld').map(({ pointer }) => pointer);
  const isStrange = (group: string): boolean => {
    const keys = Object.keys(valueAt(data, group) ?? {});
    return keys.length > 0 && keys.every((key) => strange.includes(pointerTo(group, key)));
  };
  return findings.filter(({ rule, pointer }) => !LACKING.includes(rule) || !isStrange(pointer));
}

/** A field that is missing because its key is mistyped is one mistake, told where the mistyped key stands. */
function withoutMistyped(findings: readonly FormFinding[]): FormFinding[] {
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
function onePerMistake(errors: readonly ErrorObject[]): ErrorObject[] {
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

function fromSchema(error: ErrorObject, kind: Kind, data: YamlData): FormFinding {
  const pointer = error.instancePath;
  const veld = fieldName(pointer);
  const value = valueAt(data, pointer);
  const secret = mayBePersonal(value, kind, error);
  const waarde = secret ? 'een tekst' : quotedValue(value);
  const part = hasText(value) && !secret ? 'value' : 'key';
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
        args: { veld, waarde, notatie: String(params['format']), teken: secret ? '' : strangeSign(value) },
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

/** The name of a field as a reader would say it: its key, or the list's key for an item of a list. */
function fieldName(pointer: string): string {
  return pointerSteps(pointer).findLast((step) => !/^\d+$/.test(step)) ?? 'dit bestand';
}

/** What a missing field is missing from: the item's id, else the nearest key. */
function ownerName(data: YamlData, pointer: string): string {
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

function valueAt(data: YamlData, pointer: string): YamlData | undefined {
  let value: YamlData | undefined = data;
  for (const step of pointerSteps(pointer)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Array.isArray(value) ? value[Number(step)] : value[step];
  }
  return value;
}

const ABOUT_PEOPLE: readonly Kind[] = [...PERSONAL, 'personeel', 'deelname'];

/** Words in a personal document may be a name: only what should be a choice, and numbers and dates, are quoted. */
function mayBePersonal(value: YamlData | undefined, kind: Kind, error: ErrorObject): boolean {
  if (typeof value !== 'string') return false;
  if (error.params['format'] === 'pseudoniem') return true;
  return ABOUT_PEOPLE.includes(kind) && !['enum', 'const'].includes(error.keyword) && /\p{L}/u.test(value);
}

/** What may stand at a place: the fields of the group or of each item of the list, the notation and the choices. */
function hintsAt(
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
function strangeSign(value: YamlData | undefined): string {
  const found = typeof value === 'string' ? /[^\x20-\x7e\p{Script=Latin}]/u.exec(value) : null;
  return found === null ? '' : codePoint(found[0]);
}

/** Whether a value stands on its own as a word to point at; a group, a list and nothing are pointed at by their key. */
function hasText(value: YamlData | undefined): boolean {
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
