import { execFileSync } from 'node:child_process';

/** Runs another task of this folder in a fresh process, so that it sees what was just generated. */
export function runTask(name: string, ...args: string[]): void {
  execFileSync(process.execPath, ['src/build/run.mjs', name, ...args], { stdio: 'inherit' });
}
