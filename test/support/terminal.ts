import { join } from 'node:path';
import { execa } from 'execa';
import { ROOT } from './proplan.ts';

/** Keys as a terminal sends them. */
export const KEYS = { enter: '\r', down: '\u001b[B', cancel: '\u0003', erase: '\u0015', end: '\u0004' };

/** What is typed once these words stand on the screen. */
export type Answer = readonly [words: string | RegExp, keys: string];

/** Runs the built program on a terminal of its own, which the program `script` gives, and answers its questions in turn. */
export async function onTerminal(
  cwd: string,
  args: readonly string[],
  answers: readonly Answer[],
): Promise<{ code: number | undefined; screen: string }> {
  const program = ['node', join(ROOT, 'bin/proplan.js'), ...args].map((word) => `'${word}'`).join(' ');
  // Without a window of its own the terminal has no columns.
  const command = `stty cols 160 rows 60; exec ${program}`;
  const run = execa('script', ['-qefc', command, '/dev/null'], {
    cwd,
    reject: false,
    timeout: 300_000,
    env: { PROPLAN_LANG: '', TERM: 'xterm' },
  });
  const left = [...answers];
  let screen = '';
  let read = 0;
  run.stdout.on('data', (chunk: Buffer) => {
    screen += chunk.toString();
    const [words, keys] = left[0] ?? [null, ''];
    if (words === null) return;
    const found = screen.slice(read).search(words);
    if (found === -1) return;
    read = screen.length;
    left.shift();
    // A question reads keys from the moment that it is drawn whole.
    setTimeout(() => run.stdin.write(keys), 100);
  });
  const { exitCode } = await run;
  return { code: exitCode, screen };
}
