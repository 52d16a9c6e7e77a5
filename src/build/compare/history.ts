import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Git without the settings of the machine, on one day: the same files make the same commit everywhere. */
const ENV = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'coördinator',
  GIT_AUTHOR_EMAIL: 'coordinator@example.org',
  GIT_AUTHOR_DATE: '2026-09-01T12:00:00Z',
  GIT_COMMITTER_NAME: 'coördinator',
  GIT_COMMITTER_EMAIL: 'coordinator@example.org',
  GIT_COMMITTER_DATE: '2026-09-01T12:00:00Z',
};

/**
 * Makes a copy of a workspace with a past, unless it is there: in its one commit the totals of hours and money
 * are one higher and there are no personal plans.
 */
export function giveHistory(workspace: string, copy: string): void {
  if (existsSync(copy)) return;
  mkdirSync(dirname(copy), { recursive: true });
  cpSync(workspace, copy, { recursive: true });
  for (const name of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    const path = join(copy, name);
    if (/\bpop\b.*\.yaml$/.test(name)) rmSync(path);
    else if (name.endsWith('.yaml')) {
      const text = readFileSync(path, 'utf8');
      writeFileSync(
        path,
        text.replaceAll(/(totaal: )(\d+)/g, (_, key: string, sum: string) => `${key}${Number(sum) + 1}`),
      );
    }
  }
  const git = (...args: string[]): void => {
    execFileSync('git', args, { cwd: copy, env: ENV });
  };
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'Begin');
  cpSync(workspace, copy, { recursive: true });
}
