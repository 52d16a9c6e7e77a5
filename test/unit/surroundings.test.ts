import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');
/** The one file that joins the program to its process; building stands apart. */
const JOINT = ['cli/main.ts', 'build/'];

/** Whatever a program can read or set of its surroundings without being given it. */
const TAKEN =
  /\bprocess(?:\.\w|\[)|[=(,] ?process\b|'(?:node:)?process'|\bDate\.now\b|\bnew Date\(\)|Temporal\.Now|\bconsole\./g;

/** The library that completes words in a shell knows no other place to print. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'cli/commands/completion.ts': ['console.', 'console.', 'console.'],
};

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !JOINT.some((place) => name.startsWith(place)));

/** Code without comments and texts. */
function codeOf(name: string): string {
  return readFileSync(join(SRC, name), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*$/gm, '');
}

describe('what proplan takes from its surroundings', () => {
  it('comes in through run() alone: no file reads or sets the process, the clock or the console', () => {
    expect(sources.length).toBeGreaterThan(300);
    const taken = sources
      .map((name) => [name, codeOf(name).match(TAKEN) ?? []] as const)
      .filter(([name, found]) => found.join() !== (ALLOWED[name] ?? []).join());
    expect(taken).toEqual([]);
  });

  it('is sought with a pattern that finds it', () => {
    const taking = [
      'process.env',
      'const { env } = process;',
      'done(process)',
      "from 'node:process'",
      'Date.now()',
      'new Date()',
      'Temporal.Now.instant()',
      'console.log',
    ];
    for (const one of taking) expect(one.match(TAKEN), one).not.toBeNull();
    expect('new Date(instant)'.match(TAKEN)).toBeNull();
  });
});
