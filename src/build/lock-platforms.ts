import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { type Lock, lackingIn } from './lockfile.ts';

const PATH = 'package-lock.json';
const read = (): Lock => JSON.parse(readFileSync(PATH, 'utf8')) as Lock;

/**
 * Completes package-lock.json: the binaries of other platforms, which npm leaves out where it found them installed or not
 * to be had, each with its digest. `npm ci` refuses a lockfile that does not name every optional dependency. Run it
 * after every change of dependencies.
 */
export async function run(): Promise<void> {
  const lock = read();
  const whole = Object.entries(lock.packages).filter(([path, { integrity }]) => path === '' || integrity);
  writeFileSync(PATH, `${JSON.stringify({ ...lock, packages: Object.fromEntries(whole) }, null, 2)}\n`);
  execFileSync('npm', ['install', '--package-lock-only', '--no-audit', '--no-fund'], { stdio: 'inherit' });
  const lacking = lackingIn(read());
  if (lacking.length === 0) return;
  console.error(`The registry did not give all of these; try another one:\n${lacking.join('\n')}`);
  process.exitCode = 1;
}
