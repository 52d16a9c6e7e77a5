import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Build } from './build-of.ts';

interface TestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly Result[];
  }[];
}
interface Result {
  readonly fullName: string;
  readonly status: string;
  readonly failureMessages: readonly string[];
}

/**
 * Runs tests of this tree against the source and program of an older build and prints which fail there: a new
 * test must. Without names it runs the test files that changed since that commit.
 */
export function testsThere({ commit, home, tree }: Build, named: readonly string[]): void {
  const files = named.length > 0 ? named : changedSince(commit);
  if (files.length === 0) throw new Error('No test file changed since that commit; name one.');
  const copy = mkdtempSync(join(home, '.tests-'));
  try {
    execFileSync('cp', ['-al', `${tree}/.`, copy]);
    for (const name of ['test', 'fixtures']) {
      rmSync(join(copy, name), { recursive: true });
      cpSync(name, join(copy, name), { recursive: true });
    }
    tell(runIn(copy, files));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function changedSince(commit: string): string[] {
  const git = (...args: string[]): string[] =>
    execFileSync('git', [...args, '--', 'test/*.test.ts'], { encoding: 'utf8' })
      .split('\n')
      .filter(Boolean);
  return [
    ...git('diff', '--name-only', '--diff-filter=d', commit),
    ...git('ls-files', '--others', '--exclude-standard'),
  ];
}

function runIn(tree: string, files: readonly string[]): TestReport {
  const output = join(tree, 'report.json');
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    ...files,
    '--reporter=json',
    `--outputFile=${output}`,
  ];
  spawnSync(process.execPath, args, { cwd: tree, stdio: ['ignore', 'ignore', 'inherit'] });
  return JSON.parse(readFileSync(output, 'utf8')) as TestReport;
}

const WORDS: Readonly<Record<string, string>> = { failed: 'fails ', passed: 'passes' };

function tell({ testResults }: TestReport): void {
  const counts = { failed: 0, passed: 0 };
  for (const { name, message, assertionResults } of testResults) {
    console.log(`\n${name.slice(name.lastIndexOf('/test/') + 1)}`);
    // A file that can not be read there has no tests; that too is a way of failing.
    if (assertionResults.length === 0) {
      counts.failed += 1;
      console.log(`  ${WORDS['failed']} there  all of it: ${firstLine(message)}`);
    }
    for (const { fullName, status, failureMessages } of assertionResults) {
      const failed = status === 'failed';
      if (failed || status === 'passed') counts[failed ? 'failed' : 'passed'] += 1;
      const why = failed ? `: ${firstLine(failureMessages[0] ?? '')}` : '';
      console.log(`  ${WORDS[status] ?? status} there  ${fullName}${why}`);
    }
  }
  console.log(`\n${counts.failed} fail there, ${counts.passed} pass there.`);
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}
