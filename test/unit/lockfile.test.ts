import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Lock, lackingIn } from '../../src/build/lockfile.ts';
import { ROOT } from '../support/proplan.ts';

describe('the lockfile', () => {
  it('names every binary of every platform, and holds each package to its digest', () => {
    const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Lock;
    expect(Object.keys(lock.packages).length).toBeGreaterThan(400);
    expect(lackingIn(lock)).toEqual([]);
  });

  it('is told what it lacks', () => {
    const packages = {
      '': {},
      'node_modules/a': {
        integrity: 'sha512-x',
        optionalDependencies: { 'a-linux': '1.0.0', 'a-mac': '1.0.0' },
      },
      'node_modules/a-linux': {},
      'node_modules/b': { integrity: 'sha512-y', optionalDependencies: { c: '1.0.0' } },
      'node_modules/b/node_modules/c': { integrity: 'sha512-z' },
    };
    expect(lackingIn({ packages })).toEqual(['node_modules/a-linux', 'a-mac']);
  });
});
