import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/program.ts';
import { DUTCH, FLEMISH, GROUP, proplanIn, TODAY } from '../support/proplan.ts';

/** What lint prints on a terminal of so many columns. */
async function onTerminal(args: readonly string[], env: Record<string, string> = {}, columns = 80) {
  let text = '';
  const stdout = Object.assign(
    new Writable({
      write(chunk, _, done) {
        text += chunk;
        done();
      },
    }),
    { isTTY: true, columns },
  );
  const stderr = new Writable({ write: (_chunk, _, done) => done() });
  await run(args, { cwd: FLEMISH, env, stdin: Readable.from([]), stdout, stderr, today: TODAY });
  return text;
}

describe('run()', () => {
  it('may run many times at once, each with its own folder, language and answer', async () => {
    const commands: readonly (readonly [string, ...string[]])[] = [
      [FLEMISH, 'lint', '--format', 'json'],
      [DUTCH, 'lint', '--lang', 'en'],
      [GROUP, 'hours'],
      [DUTCH, 'budget', '--explain'],
      [FLEMISH, 'lnt', '--lang', 'en'],
      [FLEMISH, 'complete', '--', 'lint', '--fail-on', ''],
      [FLEMISH, 'completion', 'bash'],
      [FLEMISH, 'complete', '--', 'new', 'te'],
      [FLEMISH, 'lint', 'nergens'],
    ];
    const apart = [];
    for (const command of commands) apart.push(await proplanIn(...command));
    expect(await Promise.all(commands.map((command) => proplanIn(...command)))).toEqual(apart);
    expect(new Set(apart.map(({ stdout, stderr }) => stdout + stderr)).size).toBe(commands.length);
  });

  it('leaves the process as it was', async () => {
    const state = () => ({
      env: { ...process.env },
      cwd: process.cwd(),
      exitCode: process.exitCode,
      log: console.log,
      listeners: process.eventNames().map((name) => [name, process.listenerCount(name)]),
    });
    const before = state();
    await proplanIn(FLEMISH, 'lint', 'nergens');
    await proplanIn(FLEMISH, 'completion', 'bash');
    await proplanIn(FLEMISH, 'lint', '--format', 'codeframe');
    expect(state()).toEqual(before);
  });

  it('colours on a terminal only, and not where that is refused', async () => {
    const colour = '\u001b[';
    expect(await onTerminal(['lint'])).toContain(colour);
    expect(await onTerminal(['lint', '--format', 'codeframe'])).toContain(colour);
    expect(await onTerminal(['lint', '--no-color'])).not.toContain(colour);
    expect(await onTerminal(['lint'], { NO_COLOR: '1' })).not.toContain(colour);
    expect((await proplanIn(FLEMISH, 'lint')).stdout).not.toContain(colour);
  });

  it('shows the stack of an error that nobody foresaw for --debug alone', async () => {
    let told = '';
    const broken = new Writable({ write: () => {} });
    broken.write = () => {
      throw new Error('met opzet');
    };
    const stderr = new Writable({
      write(chunk, _, done) {
        told += chunk;
        done();
      },
    });
    const io = { cwd: FLEMISH, env: {}, stdin: Readable.from([]), stdout: broken, stderr, today: TODAY };
    expect(await run(['lint'], io)).toBe(3);
    expect(told).toBe('proplan liep vast: met opzet\n');
    told = '';
    expect(await run(['lint', '--debug'], io)).toBe(3);
    expect(told).toMatch(/^proplan liep vast: met opzet\nError: met opzet\n +at .*run\.test\.ts/);
    expect((await proplanIn(FLEMISH, 'lint', 'nergens', '--debug')).stderr).toBe(
      'Het pad nergens bestaat niet.',
    );
  });

  it('breaks the lines of help at the width of the terminal', async () => {
    const widest = (text: string) => Math.max(...text.split('\n').map((line) => line.length));
    const narrow = widest(await onTerminal(['lint', '--help'], {}, 80));
    expect(narrow).toBeLessThan(widest(await onTerminal(['lint', '--help'], {}, 160)));
  });
});
