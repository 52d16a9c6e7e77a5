import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What one run of a program took: seconds by the clock, seconds on the processors, and its peak memory. */
export interface Spent {
  readonly seconds: number;
  readonly work: number;
  readonly megabytes: number;
}

const TODAY = '2026-11-21';

/** Runs the program of a tree in a folder; throws when it could not do its work. */
export function spentBy(tree: string, cwd: string, command: string): Spent {
  const start = performance.now();
  const { spent } = ran(tree, cwd, command);
  return { seconds: (performance.now() - start) / 1000, ...(JSON.parse(spent) as Omit<Spent, 'seconds'>) };
}

/** Holds that a program judges this many files and finds no mistake of form: else there is nothing to measure. */
export function mustJudge(tree: string, cwd: string, files: number): void {
  const { findings, ...report } = JSON.parse(ran(tree, cwd, 'lint').stdout) as LintReport;
  const form = findings.filter(({ rule }) => /^(vorm|yaml)\//.test(rule));
  if (report.files !== files || form.length > 0)
    throw new Error(
      `${tree} judges ${report.files} of ${files} files, with ${form.length} mistakes of form: ${form[0]?.message ?? ''}`,
    );
}

interface LintReport {
  readonly files: number;
  readonly findings: readonly { readonly rule: string; readonly message: string }[];
}

function ran(tree: string, cwd: string, command: string): { stdout: string; spent: string } {
  const { status, output, error } = spawnSync(
    process.execPath,
    ['--require', SPENT, join(tree, 'bin/proplan.js'), command, '--format', 'json', '--today', TODAY],
    { cwd, encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] },
  );
  const [stdout = '', stderr = '', spent = ''] = (output ?? []).slice(1).map(String);
  if (error !== undefined || (status !== 0 && status !== 1))
    throw new Error(`${command} of ${tree} did not end well: ${error?.message ?? stderr}`);
  return { stdout, spent };
}
const SPENT = join(process.cwd(), 'bench/spent.cjs');

/** The middle one; of an even number the higher of the two in the middle. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
