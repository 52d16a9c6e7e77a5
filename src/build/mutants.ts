import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';

const REPORTS = ['figures', 'rules', 'law'].map((part) => `node_modules/.cache/proplan/mutants-${part}.json`);
const KNOWN = 'test/mutants.yaml';

interface Position {
  readonly line: number;
  readonly column: number;
}
interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: Position; readonly end: Position };
}
interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

/** Mutants that survive for one reason: their id, and what each changes. */
interface Group {
  readonly reden: string;
  readonly mutanten: Readonly<Record<string, string>>;
}

interface Survivor {
  readonly id: string;
  readonly text: string;
  readonly line: number;
}

/**
 * Compares the mutants that survived the last run with test/mutants.yaml, where each has its reason. A new
 * survivor asks for a test or a reason; an entry that no longer survives must go. `--list` prints the new ones
 * as YAML, to write a reason above.
 */
export async function run(args: readonly string[]): Promise<void> {
  const survivors = REPORTS.flatMap((path) => survivorsIn(JSON.parse(readFileSync(path, 'utf8')) as Report));
  const known = new Set((parse(readFileSync(KNOWN, 'utf8')) as Group[]).flatMap(idsOf));
  const fresh = survivors.filter(({ id }) => !known.has(id));
  const alive = new Set(survivors.map(({ id }) => id));
  const stale = [...known].filter((id) => !alive.has(id));
  if (args.includes('--list')) {
    const mutanten = Object.fromEntries(fresh.map(({ id, text }) => [id, text]));
    console.log(stringify([{ reden: '', mutanten }], { lineWidth: 0, defaultKeyType: 'QUOTE_DOUBLE' }));
    return;
  }
  for (const { id, text, line } of fresh)
    console.error(`survives without a reason: ${id} (line ${line}) ${text}`);
  for (const id of stale) console.error(`no longer survives, take it out of ${KNOWN}: ${id}`);
  console.log(
    `${survivors.length} survive, ${fresh.length} without a reason; ${stale.length} reasons too many.`,
  );
  if (fresh.length + stale.length > 0) process.exitCode = 1;
}

function idsOf({ mutanten }: Group): string[] {
  return Object.keys(mutanten);
}

/** What no test covers has survived too. */
export function survivorsIn(report: Report): Survivor[] {
  return Object.entries(report.files).flatMap(([file, { source, mutants }]) => {
    const seen = new Map<string, number>();
    return mutants.toSorted(byPlace).flatMap((mutant) => {
      const { line } = mutant.location.start;
      const change = [
        file,
        mutant.mutatorName,
        (source.split('\n')[line - 1] ?? '').trim(),
        original(source, mutant),
        mutant.replacement ?? '',
      ].join('\n');
      const nth = (seen.get(change) ?? 0) + 1;
      seen.set(change, nth);
      if (mutant.status !== 'Survived' && mutant.status !== 'NoCoverage') return [];
      return [
        { id: digest(nth === 1 ? change : `${change}\n${nth}`), text: describe(file, source, mutant), line },
      ];
    });
  });
}

function byPlace({ location: { start: a } }: Mutant, { location: { start: b } }: Mutant): number {
  return a.line - b.line || a.column - b.column;
}

/** The same while the code around it is the same; equal changes on equal lines are told apart by their order. */
function digest(change: string): string {
  return createHash('sha256').update(change).digest('hex').slice(0, 12);
}

/** Without a line number, so that it stays true when lines move. */
function describe(file: string, source: string, mutant: Mutant): string {
  return `${file} ${mutant.mutatorName}: ${flat(original(source, mutant))} → ${flat(mutant.replacement ?? '')}`;
}

function original(source: string, { location: { start, end } }: Mutant): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, index) =>
      line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
    )
    .join('\n');
}

/** On one line, and no longer than reads easily. */
export function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ').slice(0, 80);
}
