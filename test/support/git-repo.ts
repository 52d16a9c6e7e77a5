import { execa } from 'execa';

/** Git without the settings of the machine, under a role's name. */
const ENV = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'coördinator',
  GIT_AUTHOR_EMAIL: 'coordinator@example.org',
  GIT_COMMITTER_NAME: 'coördinator',
  GIT_COMMITTER_EMAIL: 'coordinator@example.org',
};

/** What Git prints; a refusal is an error of the test. */
export async function gitIn(folder: string, ...args: string[]): Promise<string> {
  const { stdout } = await execa('git', args, { cwd: folder, env: ENV });
  return stdout;
}

/** Puts everything of a folder in a first commit on a branch called main. */
export async function begin(folder: string): Promise<void> {
  await gitIn(folder, 'init', '-q', '-b', 'main');
  await commitAll(folder, 'Begin');
}

export async function commitAll(folder: string, message: string): Promise<void> {
  await gitIn(folder, 'add', '-A');
  await gitIn(folder, 'commit', '-q', '-m', message);
}
