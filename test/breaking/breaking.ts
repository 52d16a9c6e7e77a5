import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { REFERENCES } from '../../src/documents/references.ts';
import { check } from '../../src/lint/check.ts';
import { broken, type Field, fieldsIn, misspelt, WAYS, type Way } from './mutations.ts';

const ROOT = join(import.meta.dirname, '../..');

/** One field broken in one way, and what lint made of it. */
export interface Outcome {
  readonly soort: string;
  readonly shape: string;
  readonly way: Way;
  /** True when a finding stands at the broken field. */
  readonly told: boolean;
  readonly crashed: boolean;
  /** Time on the processor in milliseconds. */
  readonly time: number;
}

/** Breaks every field of every kind of document of a workspace, each once in every way. */
export async function breakEverything(workspace: string, seen: Set<string>): Promise<Outcome[]> {
  const folder = join(ROOT, 'fixtures', workspace);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml') && path !== 'proplan.yaml')
    .sort();
  const outcomes: Outcome[] = [];
  for (const file of files) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const soort = (parse(text) as { soort: string }).soort;
    for (const field of fieldsIn(text).filter(({ shape }) => shape !== 'soort'))
      for (const way of WAYS) {
        const name = `${soort}:${field.shape}:${way}`;
        if (seen.has(name)) continue;
        seen.add(name);
        const changed = broken(text, field, way, isReference(soort, field.shape));
        if (changed === null) continue;
        outcomes.push(await judged(folder, path, changed, soort, field, way));
      }
  }
  return outcomes;
}

async function judged(
  folder: string,
  path: string,
  text: string,
  soort: string,
  field: Field,
  way: Way,
): Promise<Outcome> {
  const began = process.cpuUsage();
  const result = await check({
    cwd: folder,
    paths: [],
    today: '2026-11-21',
    overlay: { path, bytes: Buffer.from(text) },
  });
  const { user, system } = process.cpuUsage(began);
  const at = pointersOf(field, way);
  const told = result.findings.some(
    ({ file, pointer, severity, rule }) =>
      file === path && (at.includes(pointer) || (rule.startsWith('yaml/') && severity === 'error')),
  );
  const crashed = result.internalErrors.length > 0;
  return { soort, shape: field.shape, way, told, crashed, time: (user + system) / 1000 };
}

/** Where a finding about the broken field may stand: at the field; of one that is gone, at what held it or its first key. */
function pointersOf({ path }: Field, way: Way): string[] {
  const pointer = (steps: readonly (string | number)[]): string => steps.map((step) => `/${step}`).join('');
  const holder = path.slice(0, -1);
  if (way === 'verschreven') return [pointer([...holder, misspelt(String(path.at(-1)))])];
  if (way !== 'weg') return [pointer(path)];
  return [pointer(path), pointer(holder), pointer([...holder, 'id']), pointer([...holder, 'medewerker'])];
}

function isReference(soort: string, shape: string): boolean {
  const known = REFERENCES[soort as keyof typeof REFERENCES] ?? [];
  return known.some(([path]) => path === shape);
}
