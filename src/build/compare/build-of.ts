import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { writeAllExamples } from '../../../test/support/example-workspace.ts';
import type { Subjects } from './questions.ts';

/** The built program of one commit, and the workspaces that it judges. */
export interface Build {
  /** Full id of the commit. */
  readonly commit: string;
  /** Folder of this commit in the cache; what is worth keeping of it can be put there. */
  readonly home: string;
  /** Its source tree, with node_modules and dist. */
  readonly tree: string;
  /** Where its workspaces stand. */
  readonly subjects: Subjects;
}

/**
 * Builds a commit in a cache that lasts between runs and is shared by all work trees of a user: one folder per
 * commit, so that nothing in it ever has to be made anew. Throws when Git does not know the commit.
 */
export function buildOf(commit: string): Build {
  const id = execFileSync('git', ['rev-parse', '--verify', '--end-of-options', `${commit}^{commit}`], {
    encoding: 'utf8',
  }).trim();
  const home = join(cacheFolder(), id);
  if (!existsSync(home)) make(id, home);
  const tree = join(home, 'tree');
  return {
    commit: id,
    home,
    tree,
    subjects: {
      fixtures: join(tree, 'fixtures'),
      examples: join(home, 'voorbeelden'),
      history: join(home, 'geschiedenis'),
    },
  };
}

function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'proplan/builds');
}

/** Made beside, then renamed: nobody meets half a build, and of two that make one the first is kept. */
function make(id: string, home: string): void {
  console.error(`Building ${id.slice(0, 7)}, once …`);
  mkdirSync(cacheFolder(), { recursive: true });
  const beside = mkdtempSync(join(cacheFolder(), '.new-'));
  try {
    const tree = join(beside, 'tree');
    mkdirSync(tree);
    const archive = execFileSync('git', ['archive', '--format=tar', id], { maxBuffer: 1e9 });
    execFileSync('tar', ['-x', '-C', tree], { input: archive });
    install(tree);
    const task = (...args: string[]): void => {
      execFileSync(process.execPath, ['src/build/run.mjs', ...args], { cwd: tree, stdio: 'inherit' });
    };
    task('build');
    // A commit from before the task is asked about the examples of this tree.
    const examples = join(beside, 'voorbeelden');
    if (existsSync(join(tree, 'src/build/write-examples.ts'))) task('write-examples', examples);
    else writeAllExamples(examples);
    if (!existsSync(home)) renameSync(beside, home);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** With the same lockfile the packages are those of this tree, as hard links; else they are fetched. */
function install(tree: string): void {
  const lock = (folder: string): string => readFileSync(join(folder, 'package-lock.json'), 'utf8');
  if (lock(tree) === lock('.')) {
    execFileSync('cp', ['-al', 'node_modules', tree]);
    // What tasks write there is each tree's own.
    rmSync(join(tree, 'node_modules/.cache'), { recursive: true, force: true });
  } else
    execFileSync('npm', ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'], {
      cwd: tree,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
}
