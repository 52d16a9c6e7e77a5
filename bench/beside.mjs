// How long proplan takes, beside programs that do part of its work, in the same run. Prints medians and ratios;
// run it with `npm run bench:beside`. Nothing here is a test: a slow machine is no mistake.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';

const ROOT = resolve(import.meta.dirname, '..');
const EXAMPLES = ['be-vlg-basisschool', 'be-vlg-scholengroep', 'nl-vo-bestuur'];
const COPIES = 30;
const TURNS = 7;

const proplan = (...args) => [process.execPath, join(ROOT, 'bin/proplan.js'), ...args];
const parse = (folder) => [process.execPath, join(ROOT, 'bench/parse-only.mjs'), folder];

/** Milliseconds that a command takes; what it prints and answers counts for nothing. */
function timed([file, ...args], cwd) {
  const start = performance.now();
  try {
    execFileSync(file, args, { cwd, stdio: 'ignore', env: { ...process.env, PROPLAN_LANG: '' } });
  } catch (error) {
    if (typeof error.status !== 'number') throw error;
  }
  return performance.now() - start;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Runs the commands by turns, so that what else the machine does falls on each of them; the first is what counts as 1. */
function compare(title, commands, cwd) {
  const times = new Map(commands.map(([name]) => [name, []]));
  for (let turn = -1; turn < TURNS; turn += 1)
    for (const [name, command] of commands) {
      const taken = timed(command, cwd);
      if (turn >= 0) times.get(name).push(taken);
    }
  const base = median(times.get(commands[0][0]));
  console.log(`\n${title}`);
  for (const [name, taken] of times) {
    const ms = median(taken);
    console.log(`  ${name.padEnd(44)}${ms.toFixed(0).padStart(6)} ms${(ms / base).toFixed(2).padStart(8)} ×`);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'proplan-bench-'));
try {
  for (let copy = 0; copy < COPIES; copy += 1)
    for (const example of EXAMPLES)
      cpSync(join(ROOT, 'fixtures', example), join(folder, `${example}-${copy}`), { recursive: true });
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.yaml'));
  const bytes = files.reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0);

  compare('Start', [
    ['node alone', [process.execPath, '-e', '0']],
    ['proplan --version', proplan('--version')],
    ['tsc --version', [process.execPath, join(ROOT, 'node_modules/typescript/bin/tsc'), '--version']],
    ['biome --version', [process.execPath, join(ROOT, 'node_modules/@biomejs/biome/bin/biome'), '--version']],
  ]);
  const one = join(ROOT, 'fixtures', 'nl-vo-bestuur');
  compare(
    'One board of two schools',
    [
      ['parse with yaml and check form with Ajv', parse(one)],
      ['proplan lint', proplan('lint')],
      ['proplan hours', proplan('hours')],
      ['proplan render, Markdown', proplan('render', 'scholen/het-zuiderlicht/plan-2026-2027.yaml')],
    ],
    one,
  );
  compare(
    `${files.length} files, ${(bytes / 1e6).toFixed(1)} MB, in ${COPIES * EXAMPLES.length} sets of plans`,
    [
      ['parse with yaml and check form with Ajv', parse(folder)],
      ['proplan lint', proplan('lint')],
    ],
    folder,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
