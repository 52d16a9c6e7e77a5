import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as proplan from '../../src/index.ts';
import { ROOT } from '../support/proplan.ts';

const page = readFileSync(join(ROOT, 'docs/semver.md'), 'utf8');
const source = readFileSync(join(ROOT, 'src/index.ts'), 'utf8');

/** The names that the page lists under these heads. */
function listed(...heads: readonly string[]): string[] {
  return heads
    .flatMap((head) => new RegExp(`^- ${head}:([^-]*?)(?=\\n- |\\n\\n|\\n$)`, 'm').exec(page)?.[1] ?? [])
    .flatMap((names) => [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => name))
    .sort();
}

describe('what a program can import', () => {
  it('is what docs/semver.md lists', () => {
    expect(listed('functions', 'values')).toEqual(Object.keys(proplan).sort());
    const functions = Object.entries(proplan).filter(
      ([name, value]) => typeof value === 'function' && /^[a-z]/.test(name),
    );
    expect(listed('functions')).toEqual(functions.map(([name]) => name).sort());
  });

  it('has the types that docs/semver.md lists', () => {
    const types = [...source.matchAll(/export (type )?\{([^}]*)\}/g)].flatMap(([, all, names = '']) =>
      names
        .split(',')
        .map((name) => name.trim())
        .flatMap((name) => (all ? [name] : name.startsWith('type ') ? [name.slice('type '.length)] : [])),
    );
    expect(types.length).toBeGreaterThan(10);
    expect(listed('types')).toEqual(types.sort());
  });
});
