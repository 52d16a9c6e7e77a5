import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import type { Io } from '../../src/cli/io.ts';
import { commandLine, READ_ALL } from './command-lines.ts';
import { type Files, mutate, treeOf } from './mutate.ts';
import { type Random, randomFrom } from './random.ts';
import type { Tree } from './values.ts';

/** The program: a command line and its surroundings, to its exit code. */
export type Program = (argv: readonly string[], io: Io) => Promise<number>;

/** What one case did. */
export interface Outcome {
  readonly seed: number;
  readonly argv: readonly string[];
  readonly code: number;
  /** CPU of the whole process while the command ran, in seconds. */
  readonly cpu: number;
  /** What must never happen, in words; [] when all is well. */
  readonly wrong: readonly string[];
}

/** No command may take longer on a workspace of these sizes; the slowest takes a tenth of it. */
const CPU_LIMIT = 10;
/** A text that no YAML is, at the end of any document. */
const BROKEN = '\n"niet afgesloten\n';
/** What is compared needs a commit to compare with, and a search through the history one to search. */
const NEEDS_COMMIT = ['diff', '--changed', 'geschiedenis-nakijken'];
const TODAY = '2026-11-21';
/** What the examples are; a case starts from one of them. */
const WORKSPACES = ['be-vlg-basisschool', 'be-vlg-scholengroep', 'nl-vo-bestuur'];

/** The workspaces that cases start from, read once, and all documents in them. */
export interface Stock {
  readonly workspaces: readonly Files[];
  readonly trees: readonly Tree[];
}

/** Reads the fixtures of a tree of proplan: the examples, and each case that has something wrong. */
export function stockOf(root: string): Stock {
  const fixtures = join(root, 'fixtures');
  const wrong = readdirSync(join(fixtures, 'fout')).map((name) => `fout/${name}`);
  const workspaces = [...WORKSPACES, ...WORKSPACES, ...wrong].map((name) => filesOf(join(fixtures, name)));
  const trees = workspaces
    .flatMap((files) => [...files.values()].map(treeOf))
    .filter((tree) => tree !== null && typeof tree === 'object' && Object.keys(tree).length > 0);
  return { workspaces, trees };
}

function filesOf(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  return new Map(
    names
      .filter((name) => /\.ya?ml$/.test(name) && statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name))]),
  );
}

/** Makes the workspace and the command line of a number, runs it, and says what must not have happened. */
export async function runCase(seed: number, stock: Stock, program: Program): Promise<Outcome> {
  const random = randomFrom(seed);
  const files: Files = new Map(random.pick(stock.workspaces));
  const before = new Map(files);
  const broken = random.oneIn(8) ? breakOne(files, random) : null;
  if (broken === null)
    for (let times = 1 + random.below(6); times > 0 && files.size > 0; times -= 1)
      mutate(files, stock.trees, random);
  const paths = files.size === 0 ? ['plan.yaml'] : [...files.keys()];
  const argv = broken === null ? commandLine(paths, random) : [random.pick(READ_ALL)];
  if (broken !== null && argv[0] === 'diff') argv.push('HEAD');
  const folder = mkdtempSync(join(tmpdir(), 'proplan-fuzz-'));
  try {
    if (NEEDS_COMMIT.some((word) => argv.includes(word))) commitOf(folder, before);
    write(folder, files);
    return judged(seed, argv, broken, await ran(program, argv, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function breakOne(files: Files, random: Random): string {
  const path = random.pick([...files.keys()].filter((name) => name !== 'proplan.yaml'));
  files.set(path, Buffer.concat([files.get(path) as Buffer, Buffer.from(BROKEN)]));
  return path;
}

function write(folder: string, files: Files): void {
  for (const [name, bytes] of files) {
    const path = resolve(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

function commitOf(folder: string, files: Files): void {
  write(folder, files);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=fuzz', '-c', 'user.email=fuzz@example.org', ...args], {
      cwd: folder,
    });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '--no-gpg-sign', '-m', 'Begin');
  for (const name of files.keys()) rmSync(join(folder, name));
}

interface Ran {
  readonly code: number | Error;
  readonly stdout: string;
  readonly stderr: string;
  readonly cpu: number;
}

async function ran(program: Program, argv: readonly string[], cwd: string): Promise<Ran> {
  const [stdout, stderr] = [kept(), kept()];
  const began = process.cpuUsage();
  const code = await program([...argv, ...(TAKES_TODAY.has(argv[0] ?? '') ? ['--today', TODAY] : [])], {
    cwd,
    env: {},
    stdin: Readable.from([]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    today: TODAY,
  }).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
  const { user, system } = process.cpuUsage(began);
  return { code, stdout: stdout.text(), stderr: stderr.text(), cpu: (user + system) / 1e6 };
}

const TAKES_TODAY = new Set([
  'lint',
  'status',
  'budget',
  'hours',
  'explain',
  'law',
  'render',
  'diff',
  'approve',
  'new',
]);

function kept(): { stream: Writable; text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}

function judged(seed: number, argv: readonly string[], broken: string | null, run: Ran): Outcome {
  const { code, stdout, stderr, cpu } = run;
  const all = `${stdout}\n${stderr}`;
  const wrong = [
    code instanceof Error ? `throws ${code.stack}` : '',
    typeof code === 'number' && ![0, 1, 2, 3].includes(code) ? `exit ${code}` : '',
    /^ {4}at .*:\d+:\d+\)?$/m.test(all) ? 'shows a stack' : '',
    /\bundefined\b|\[object Object\]|\bNaN\b/.test(all) ? 'shows a value of the machine' : '',
    /liep vast/.test(stderr) ? `failed inside: ${/^.*liep vast.*$/m.exec(stderr)?.[0]}` : '',
    isJson(argv) && (code === 0 || code === 1) && !parses(stdout) ? 'JSON that is none' : '',
    broken !== null && code === 0 && argv[0] !== 'diff' ? `green although ${broken} can't be read` : '',
    broken !== null && !all.includes(broken) ? `does not tell of ${broken}` : '',
    cpu > CPU_LIMIT ? `${cpu.toFixed(1)} CPU seconds` : '',
  ].filter((words) => words !== '');
  return { seed, argv, code: typeof code === 'number' ? code : -1, cpu, wrong };
}

function isJson(argv: readonly string[]): boolean {
  return argv.some((word) => ['json', 'sarif', 'gitlab'].includes(word));
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
