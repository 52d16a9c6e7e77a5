import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { WorkError } from '../base/errors.ts';
import type { GitCall } from './git-calls.ts';

/** What `git rev-parse --local-env-vars` names, but for the settings that a user gives on purpose: of another repository, as in a hook. */
export const OF_A_REPOSITORY = [
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_CONFIG',
  'GIT_CONFIG_PARAMETERS',
  'GIT_DIR',
  'GIT_GRAFT_FILE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_INTERNAL_SUPER_PREFIX',
  'GIT_NO_REPLACE_OBJECTS',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_REPLACE_REF_BASE',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
];

/** What names a program to start. */
const OF_PROGRAMS = [
  'EDITOR',
  'GIT_ASKPASS',
  'GIT_EDITOR',
  'GIT_EXTERNAL_DIFF',
  'GIT_PAGER',
  'GIT_PROXY_COMMAND',
  'GIT_SEQUENCE_EDITOR',
  'GIT_SSH',
  'GIT_SSH_COMMAND',
  'GIT_SSH_VARIANT',
  'PAGER',
  'SSH_ASKPASS',
  'VISUAL',
];

/** What changes how paths are read, and can't stand beside `--literal-pathspecs`. */
const OF_PATHS = ['GIT_GLOB_PATHSPECS', 'GIT_ICASE_PATHSPECS', 'GIT_NOGLOB_PATHSPECS'];

const DROPPED = Object.fromEntries(
  [...OF_A_REPOSITORY, ...OF_PROGRAMS, ...OF_PATHS].map((name) => [name, undefined]),
);

const SET = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  // Since Git 2.45, and in the repairs of 2.39.4 and later; older ones find no transport that they may use.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  LC_ALL: 'C',
};

/** A path that is no program, no folder with hooks, and no file with attributes. */
const NOTHING = '/dev/null';

const SETTINGS = [
  // Since Git 2.38; older ones are safe because each call starts where a .git stands.
  'safe.bareRepository=explicit',
  'core.fsmonitor=false',
  `core.hooksPath=${NOTHING}`,
  `core.attributesFile=${NOTHING}`,
  'gpg.format=ssh',
  'gpg.ssh.program=ssh-keygen',
  `gpg.program=${NOTHING}`,
  `gpg.openpgp.program=${NOTHING}`,
  `gpg.x509.program=${NOTHING}`,
].flatMap((setting) => ['-c', setting]);

/** What one run of Git came to. */
export interface Answer {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * The one door to Git: at the top of a work tree, with none of what would make Git start another program, look in
 * another repository, fetch, or write. Throws `no-git` where Git is not installed.
 */
export async function runGit(top: string, call: GitCall, input = ''): Promise<Answer> {
  const { execa } = await import('execa');
  const env = { ...DROPPED, ...SET, GIT_CEILING_DIRECTORIES: dirname(realpathSync(top)) };
  const result = await execa('git', ['--no-pager', '--literal-pathspecs', ...SETTINGS, ...call], {
    cwd: top,
    env,
    input,
    reject: false,
    encoding: 'buffer',
    stripFinalNewline: false,
    maxBuffer: MAX_ANSWER,
  });
  if (result.code === 'ENOENT') throw new WorkError('no-git');
  const said = Buffer.from(result.stderr ?? []).toString('utf8');
  return {
    code: result.exitCode ?? -1,
    stdout: Buffer.from(result.stdout ?? []),
    stderr: said === '' ? (result.originalMessage ?? '') : said,
  };
}

/** Bytes; more is cut off, and counts as a failure. */
const MAX_ANSWER = 1_000_000_000;

/** What Git answers, without the end of its last line. Throws `git-failed`, or `blobs-missing` where it is not here. */
export async function git(top: string, call: GitCall): Promise<string> {
  return words(await gitBytes(top, call));
}

/** The same in bytes, to a question with input. */
export async function gitBytes(top: string, call: GitCall, input?: string): Promise<Buffer> {
  const answer = await runGit(top, call, input);
  if (answer.code !== 0) throw failure(call, answer);
  return answer.stdout;
}

/** The same to a question that can be answered with no: null then. */
export async function gitOrNo(top: string, call: GitCall): Promise<string | null> {
  const answer = await runGit(top, call);
  if (answer.code === 0) return words(answer.stdout);
  if (answer.code === 1) return null;
  throw failure(call, answer);
}

/** The parts of an answer that Git ends with a NUL each. */
export function fields(output: string): string[] {
  return output.split('\0').filter((field) => field !== '');
}

function words(bytes: Buffer): string {
  return bytes.toString('utf8').replace(/\n$/, '');
}

function failure(call: GitCall, { code, stderr }: Answer): WorkError {
  if (/from promisor remote|lazy fetching disabled/.test(stderr)) return new WorkError('blobs-missing');
  const [name = ''] = call.filter((word, at) => word !== '-c' && call[at - 1] !== '-c');
  return new WorkError('git-failed', { command: name, reason: reasonIn(stderr, code) });
}

/** What Git gives as its reason; without one, its exit code. */
export function reasonIn(stderr: string, code: number): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  return lines.find((line) => /^(fatal|error): /.test(line)) ?? lines[0] ?? `exit ${code}`;
}
