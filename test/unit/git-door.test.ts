import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { changedSince } from '../../src/workspace/changed-files.ts';
import { openRepository } from '../../src/workspace/git.ts';
import { CALLS, type GitCall } from '../../src/workspace/git-calls.ts';
import { withTree } from '../../src/workspace/git-tree.ts';
import { lastCommit } from '../../src/workspace/history.ts';
import { OF_A_REPOSITORY, runGit } from '../../src/workspace/run-git.ts';
import { begin, commitAll, gitIn } from '../support/git-repo.ts';
import { folderWith, proplanIn, ROOT } from '../support/proplan.ts';

afterEach(() => vi.unstubAllEnvs());

/** One of each call; a new call without one is no type. */
const EXAMPLES: { [K in keyof typeof CALLS]: Parameters<(typeof CALLS)[K]> } = {
  isShallow: [],
  commit: ['HEAD'],
  mergeBase: ['HEAD', 'HEAD~1'],
  tag: ['getekend'],
  tagText: ['getekend'],
  verifyTag: ['getekend', '/dev/null'],
  entries: ['HEAD'],
  blobs: [],
  sizes: [],
  history: [],
  messages: [],
  index: [],
  fresh: [],
  lastCommit: [['plan.yaml']],
};

const calls = Object.entries(EXAMPLES).map(([name, words]): [string, GitCall] => [
  name,
  (CALLS[name as keyof typeof CALLS] as (...words: readonly unknown[]) => GitCall)(...words),
]);

it('is the only place that starts a program below src, the building of proplan apart', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('build'))
    .filter((file) =>
      /['"](execa|(node:)?child_process)['"]/.test(readFileSync(join(ROOT, 'src', file), 'utf8')),
    );
  expect(files).toEqual([join('workspace', 'run-git.ts')]);
});

it('hands on nothing of what Git calls the variables of one repository, but settings given on purpose', async () => {
  const { stdout } = await execa('git', ['rev-parse', '--local-env-vars']);
  const named = stdout.split('\n').filter((name) => name !== 'GIT_CONFIG_COUNT');
  expect(named.filter((name) => !OF_A_REPOSITORY.includes(name))).toEqual([]);
});

describe('a repository where everything would start a program', () => {
  let folder = '';
  let marker = '';
  let program = '';
  let head = '';
  const started = (): string[] => (existsSync(marker) ? readdirSync(marker) : []);

  beforeAll(async () => {
    folder = folderWith({ 'plan.yaml': 'soort: plan\nid: p\n', 'school.yaml': 'soort: school\n' });
    marker = mkdtempSync(join(tmpdir(), 'proplan-marker-'));
    program = join(marker, '..', `${marker.split('/').at(-1)}.sh`);
    writeFileSync(program, `#!/bin/sh\ntouch "${marker}/$1"\n[ "$1" != filter ] || cat\n`);
    chmodSync(program, 0o755);
    await begin(folder);
    writeFileSync(join(folder, '.gitattributes'), '*.yaml filter=merk diff=merk\n');
    await commitAll(folder, 'Twee');
    const commit = (await gitIn(folder, 'rev-parse', 'HEAD')).trim();
    head = commit;
    // A tag that says it is signed, so that a program would be asked about it.
    for (const kind of ['SSH', 'PGP']) {
      const text = `object ${commit}\ntype commit\ntag getekend\ntagger c <c@example.org> 1700000000 +0000\n\nx\n-----BEGIN ${kind} SIGNATURE-----\nAAAA\n-----END ${kind} SIGNATURE-----\n`;
      const { stdout } = await execa('git', ['hash-object', '-t', 'tag', '-w', '--stdin'], {
        cwd: folder,
        input: text,
      });
      await gitIn(folder, 'update-ref', `refs/tags/${kind === 'PGP' ? 'getekend' : 'ssh'}`, stdout);
    }
    for (const [name, value] of settings(program)) await gitIn(folder, 'config', name, value);
    for (const hook of ['post-index-change', 'reference-transaction', 'post-checkout', 'pre-auto-gc']) {
      const path = join(folder, '.git/hooks', hook);
      mkdirSync(join(folder, '.git/hooks'), { recursive: true });
      writeFileSync(path, `#!/bin/sh\ntouch "${marker}/hook-${hook}"\n`);
      chmodSync(path, 0o755);
    }
    writeFileSync(join(folder, 'plan.yaml'), 'soort: plan\nid: q\n');
  });

  const strange = (): void => {
    for (const name of PROGRAMS) vi.stubEnv(name, `${program} ${name}`);
  };

  it('is one: Git on its own starts them', async () => {
    const ask = (words: string, input = '') =>
      execa('git', words.split(' '), { cwd: folder, reject: false, input, timeout: 10_000 });
    vi.stubEnv('GIT_TERMINAL_PROMPT', '0');
    for (const words of PROVOKING) await ask(words);
    for (const words of ['credential fill', '-c credential.helper= credential fill'])
      await ask(words, 'protocol=https\nhost=x.example\n\n');
    expect(started()).toEqual(expect.arrayContaining(STARTED));
    for (const name of started()) await execa('rm', [join(marker, name)]);
  });

  it.each(calls)('%s starts none', async (_, call) => {
    strange();
    await runGit(folder, call, `${head}\n`);
    expect(started()).toEqual([]);
  });

  it('is read without one, whatever kind of signature a tag bears', async () => {
    strange();
    const repository = await openRepository(folder);
    expect(await changedSince(repository, head)).toEqual(new Set([join(folder, 'plan.yaml')]));
    await withTree(repository, head, async (tree) => {
      expect(readFileSync(join(tree, 'plan.yaml'), 'utf8')).toBe('soort: plan\nid: p\n');
    });
    expect(await lastCommit(folder, [join(folder, 'school.yaml')])).toMatchObject({
      commit: expect.stringMatching(/^[0-9a-f]{40}$/),
    });
    await runGit(folder, CALLS.verifyTag('ssh', '/dev/null'));
    expect(started()).toEqual([]);
  });

  it('is the one above a folder of the content that looks like a repository', async () => {
    const inner = join(folder, 'plannen');
    await gitIn(folder, 'init', '-q', '--bare', 'plannen');
    await gitIn(inner, 'config', 'core.fsmonitor', `${program} ingebed`);
    await gitIn(inner, 'config', 'core.worktree', '.');
    await gitIn(inner, 'config', 'core.bare', 'false');
    await execa('git', ['status'], { cwd: inner, reject: false, stdin: 'ignore' });
    expect(started()).toEqual(['ingebed']);
    await execa('rm', [join(marker, 'ingebed')]);
    expect(await openRepository(inner)).toMatchObject({ root: folder });
    await runGit(inner, CALLS.fresh());
    await proplanIn(inner, 'diff', 'HEAD');
    expect(started()).toEqual([]);
  });
});

/** What settings of a repository can name as a program. Each leaves a file with the name behind it. */
function settings(program: string): [string, string][] {
  return [
    ['core.fsmonitor', `${program} fsmonitor`],
    ['core.pager', `${program} pager`],
    ['core.editor', `${program} editor`],
    ['core.sshCommand', `${program} ssh </dev/null`],
    ['core.askPass', named(program, 'askpass')],
    ['credential.helper', `!${program} credential`],
    ['diff.external', `${program} diff`],
    ['diff.merk.textconv', `${program} textconv`],
    ['diff.merk.command', `${program} diff-merk`],
    ['filter.merk.clean', `${program} filter`],
    ['filter.merk.smudge', `${program} filter`],
    ['gpg.program', named(program, 'gpg')],
    ['gpg.ssh.program', named(program, 'gpg')],
    ['log.showSignature', 'true'],
    ['pager.log', `${program} pager-log`],
  ];
}

/** Calls of Git that start what those settings and the hooks name. */
const PROVOKING = [
  'status',
  'diff HEAD~1',
  'log -p',
  'grep -O soort',
  'verify-tag getekend',
  'ls-remote ssh://x.example/y',
  'update-ref refs/heads/proef HEAD',
  'commit --allow-empty',
];

/** What they start; `pager.log` would be asked for at a terminal alone. */
const STARTED = [
  'askpass',
  'credential',
  'diff',
  'diff-merk',
  'editor',
  'filter',
  'fsmonitor',
  'gpg',
  'hook-reference-transaction',
  'pager',
  'ssh',
  'textconv',
];

/** Some programs are named without arguments. */
function named(program: string, name: string): string {
  const path = program.replace(/\.sh$/, `-${name}.sh`);
  writeFileSync(path, `#!/bin/sh\nexec ${program} ${name}\n`);
  chmodSync(path, 0o755);
  return path;
}

const PROGRAMS = [
  'GIT_EXTERNAL_DIFF',
  'GIT_PAGER',
  'PAGER',
  'GIT_EDITOR',
  'EDITOR',
  'VISUAL',
  'GIT_ASKPASS',
].concat(['SSH_ASKPASS', 'GIT_SSH', 'GIT_SSH_COMMAND', 'GIT_SEQUENCE_EDITOR', 'GIT_PROXY_COMMAND']);
