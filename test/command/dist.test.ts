import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/rules/generated/examples.ts';
import { ROOT } from '../support/proplan.ts';

const DIST = join(ROOT, 'dist');
const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((name) => join(DIST, name));
const part = (name: string): string =>
  files.find((file) => new RegExp(`/delen/${name}-[A-Z0-9]+\\.js$`).test(file)) ?? '';

/** The code of a file and of all that it imports at once, so not of what it asks for later. */
function loadedWith(file: string, seen = new Map<string, string>()): string {
  const code = readFileSync(file, 'utf8');
  seen.set(file, code);
  for (const [, name = ''] of code.matchAll(/(?:from|import)\s?"(\.[^"]+\.js)"/g)) {
    const next = join(dirname(file), name);
    if (!seen.has(next)) loadedWith(next, seen);
  }
  return [...seen.values()].join('\n');
}

/** A piece of each example that stands nowhere but in it. */
const examples = Object.entries(EXAMPLES).flatMap(([rule, pairs]) => {
  const longest = pairs
    .flatMap(({ goed, fout }) => [...Object.values(goed), ...Object.values(fout)])
    .flatMap((text) => text.split(/["'`\\$\n]/))
    .sort((a, b) => b.length - a.length)[0];
  return longest === undefined || longest.length < 40 ? [] : [[rule, longest] as const];
});

describe('dist', () => {
  it('is at most 4 MB of JavaScript', () => {
    const scripts = files.filter((file) => /\.[cm]?js$/.test(file));
    expect(scripts.length).toBeGreaterThan(20);
    expect(scripts.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThanOrEqual(4_000_000);
  });

  it('loads the examples of rules for explain, and not for lint', () => {
    expect(examples.length).toBeGreaterThan(100);
    const [lint, explain] = [loadedWith(part('lint')), loadedWith(part('explain'))];
    expect(examples.filter(([, text]) => lint.includes(text)).map(([rule]) => rule)).toEqual([]);
    expect(examples.filter(([, text]) => !explain.includes(text)).map(([rule]) => rule)).toEqual([]);
  });

  it('starts with no rule, no template and no engine', () => {
    const start = loadedWith(join(DIST, 'main.js'));
    expect(start.length).toBeLessThan(200_000);
    const heavy = ['Handlebars', 'NodeCompiler', 'professioneel-statuut', 'Temporal'];
    expect(heavy.filter((word) => start.includes(word))).toEqual([]);
    expect(heavy.filter((word) => loadedWith(part('render')).includes(word)).length).toBeGreaterThan(2);
  });
});
