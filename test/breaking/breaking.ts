import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { pointerTo } from '../../src/base/place.ts';
import { formFindings } from '../../src/documents/form-findings.ts';
import { REFERENCES } from '../../src/documents/generated/references.ts';
import type { Soort } from '../../src/documents/kind.ts';
import { schemaAt } from '../../src/documents/schema.ts';
import { judged, type Verdict } from '../../src/lint/judge.ts';
import { surveyed } from '../../src/lint/survey.ts';
import { loadWorkspace, readSource, type Workspace } from '../../src/read/workspace.ts';
import { RULES } from '../../src/rules/generated/registry.ts';
import { readYaml } from '../../src/workspace/read-yaml.ts';
import { broken, type Field, fieldsIn, misspelt, WAYS, type Way, withValue } from './mutations.ts';

/** Kinds of field whose absence has one meaning wherever it is; `andere` has a meaning of its own. */
export type Kind = 'tekst' | 'dag' | 'kenmerk' | 'lijst' | 'groep' | 'ja-nee' | 'andere';

const ROOT = join(import.meta.dirname, '../..');

/** One field broken in one way, and what lint made of it. */
export interface Outcome {
  readonly soort: string;
  readonly shape: string;
  readonly way: Way;
  /** True when a finding stands at the broken field; of one that is gone, in what held it. */
  readonly told: boolean;
  /** What the field is, for one that is gone without a word. */
  readonly kind: Kind | null;
  /** Whether lint says the same of an empty list, a group without fields or false; null where that has no meaning. */
  readonly same: boolean | null;
  readonly crashed: boolean;
  /** Time on the processor in milliseconds. */
  readonly time: number;
}

/** Breaks every field of every kind of document of a workspace, each once in every way. */
export async function breakEverything(name: string, seen: Set<string>): Promise<Outcome[]> {
  const folder = join(ROOT, 'fixtures', name);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml') && path !== 'proplan.yaml')
    .sort();
  const workspace = await loadWorkspace(folder, new Set(), null, null, []);
  const sound = verdict(workspace);
  const known = new Set(sound.findings.map(({ file, pointer, rule }) => `${file} ${pointer} ${rule}`));
  const outcomes: Outcome[] = [];
  for (const file of files) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const soort = (parse(text) as { soort: string }).soort;
    for (const field of fieldsIn(text).filter(({ shape }) => shape !== 'soort'))
      for (const way of WAYS) {
        const one = `${soort}:${field.shape}:${way}`;
        if (seen.has(one)) continue;
        seen.add(one);
        const changed = broken(text, field, way, isReference(soort, field.shape));
        if (changed === null) continue;
        outcomes.push(outcomeOf(workspace, path, changed, soort, field, way, known));
      }
  }
  return outcomes;
}

function outcomeOf(
  workspace: Workspace,
  path: string,
  text: string,
  soort: string,
  field: Field,
  way: Way,
  known: ReadonlySet<string>,
): Outcome {
  const began = process.cpuUsage();
  const at = pointersOf(field, way);
  const outcome = { soort, shape: field.shape, way, told: true, kind: null, same: null, crashed: false };
  if (saysForm(text, soort as Soort, at)) return { ...outcome, time: since(began) };
  const result = checkWith(workspace, path, text);
  const time = since(began);
  const told = result.findings.some(
    ({ file, pointer, rule }) =>
      file === path &&
      !known.has(`${file} ${pointer} ${rule}`) &&
      (way === 'weg' ? pointer.startsWith(holderOf(field)) : at.includes(pointer)),
  );
  const crashed = result.internalErrors.length > 0;
  if (told || way !== 'weg') return { ...outcome, told, crashed, time };
  const kind = kindOf(soort, field);
  return {
    ...outcome,
    told,
    crashed,
    time,
    kind,
    same: saysTheSame(kind, workspace, path, soort, field, result),
  };
}

/** What lint says when one file has another text; the others were read before. */
function checkWith(workspace: Workspace, path: string, text: string): Verdict {
  const changed = readSource(path, Buffer.from(text), false);
  return verdict({
    ...workspace,
    sources: workspace.sources.map((source) => (source.path === path ? changed : source)),
  });
}

function verdict(workspace: Workspace): Verdict {
  return judged(surveyed(workspace, '2026-11-21', null), RULES);
}

const EMPTY: Readonly<Partial<Record<Kind, unknown>>> = { lijst: [], groep: {}, 'ja-nee': false };

/** Compares a field that is gone with one that is there and empty, unless the form asks for more. */
function saysTheSame(
  kind: Kind,
  workspace: Workspace,
  path: string,
  soort: string,
  field: Field,
  gone: Verdict,
): boolean | null {
  if (EMPTY[kind] === undefined) return null;
  const text = withValue(readFileSync(path, 'utf8'), field, EMPTY[kind]);
  const { data } = readYaml(Buffer.from(text));
  if (data === undefined || formFindings('', soort as Soort, data).length > 0) return null;
  const empty = checkWith(workspace, path, text);
  return isDeepStrictEqual(rulesAndPlaces(empty), rulesAndPlaces(gone));
}

function rulesAndPlaces({ findings }: Verdict): string[] {
  return findings.map(({ rule, subject, file, message }) => `${rule} ${subject} ${file} ${message}`).sort();
}

function kindOf(soort: string, { path }: Field): Kind {
  const schema = schemaAt(soort, pointerTo('', ...path)) ?? {};
  const type = [schema['type']].flat()[0];
  if (type === 'array') return 'lijst';
  if (type === 'object') return 'groep';
  if (type === 'boolean' || schema['const'] === true) return 'ja-nee';
  if (schema['format'] === 'datum') return 'dag';
  if (['id', 'verwijzing', 'pseudoniem', ...NUMBERS].includes(String(schema['format']))) return 'kenmerk';
  return type === 'string' && schema['format'] === undefined && schema['enum'] === undefined
    ? 'tekst'
    : 'andere';
}

/** Numbers by which others know a school or board. */
const NUMBERS = ['brin', 'bestuursnummer'];

/** The first thing that a check does with a file; when that tells enough, the rules need not run. */
function saysForm(text: string, soort: Soort, at: readonly string[]): boolean {
  const { data } = readYaml(Buffer.from(text));
  return data !== undefined && formFindings('', soort, data).some(({ place }) => at.includes(place.pointer));
}

/** Milliseconds on the processor. */
function since(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/** Where a finding about the broken field may stand; of one that is gone, form tells it at what held it. */
function pointersOf(field: Field, way: Way): string[] {
  const { path } = field;
  if (way === 'verschreven') return [pointerTo(holderOf(field), misspelt(String(path.at(-1))))];
  return way === 'weg' ? [holderOf(field)] : [pointerTo('', ...path)];
}

function holderOf({ path }: Field): string {
  return pointerTo('', ...path.slice(0, -1));
}

function isReference(soort: string, shape: string): boolean {
  const known = REFERENCES[soort as keyof typeof REFERENCES] ?? [];
  return known.some(([path]) => path === shape);
}
