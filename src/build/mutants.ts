import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

const REPORTS = ['figures', 'rules'].map((part) => `node_modules/.cache/proplan/mutants-${part}.json`);
const KNOWN = 'test/mutants.yaml';

interface Location {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}
interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: Location;
}
interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

/**
 * Compares the mutants that survived the last run with test/mutants.yaml, where each has its reason. A new
 * survivor asks for a test or a reason; an entry that no longer survives must go. `--list` writes the
 * survivors with an empty reason, to start from.
 */
export async function run(args: readonly string[]): Promise<void> {
  const survivors = new Map(REPORTS.flatMap(survivorsIn));
  if (args.includes('--list')) {
    writeFileSync('.mutants.txt', [...survivors].map(([id, text]) => `${id}  ${text}`).join('\n'));
    return;
  }
  const known = (existsSync(KNOWN) ? parse(readFileSync(KNOWN, 'utf8')) : {}) as Record<string, string>;
  const fresh = [...survivors].filter(([id]) => known[id] === undefined);
  const stale = Object.keys(known).filter((id) => !survivors.has(id));
  for (const [id, text] of fresh) console.error(`survives without a reason: ${id}  ${text}`);
  for (const id of stale) console.error(`no longer survives: ${id}`);
  if (fresh.length + stale.length > 0) process.exitCode = 1;
}

function survivorsIn(path: string): [id: string, text: string][] {
  const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
  return Object.entries(report.files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map((mutant): [string, string] => [idOf(file, source, mutant), describe(file, source, mutant)]),
  );
}

/** The same while the code around it is the same: file, kind of mutation, the line it changes and what it makes of it. */
function idOf(file: string, source: string, mutant: Mutant): string {
  const identity = [
    file,
    mutant.mutatorName,
    lineOf(source, mutant),
    original(source, mutant.location),
    mutant.replacement ?? '',
  ].join('\n');
  return createHash('sha256').update(identity).digest('hex').slice(0, 12);
}

function describe(file: string, source: string, mutant: Mutant): string {
  return `${file}:${mutant.location.start.line} ${mutant.mutatorName}: ${flat(original(source, mutant.location))} → ${flat(mutant.replacement ?? '')}`;
}

function lineOf(source: string, { location }: Mutant): string {
  return (source.split('\n')[location.start.line - 1] ?? '').trim();
}

function original(source: string, { start, end }: Location): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, index) =>
      line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
    )
    .join('\n');
}

function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ').slice(0, 80);
}
