import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Lock, type Locked, lackingIn } from '../../src/build/lockfile.ts';
import { ROOT } from '../support/proplan.ts';

describe('the lockfile', () => {
  it('names every binary of every platform, and holds each package to its digest', () => {
    const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Lock;
    expect(Object.keys(lock.packages).length).toBeGreaterThan(400);
    expect(lackingIn(lock)).toEqual([]);
  });

  it('is told what it lacks', () => {
    const locked = (rest: Partial<Locked>): Locked => ({ version: '1.0.0', license: 'MIT', ...rest });
    const packages = {
      '': locked({}),
      'node_modules/a': locked({
        integrity: 'sha512-x',
        optionalDependencies: { 'a-linux': '1.0.0', 'a-mac': '1.0.0' },
      }),
      'node_modules/a-linux': locked({}),
      'node_modules/b': locked({ integrity: 'sha512-y', optionalDependencies: { c: '1.0.0' } }),
      'node_modules/b/node_modules/c': locked({ integrity: 'sha512-z' }),
      'node_modules/d': locked({ integrity: 'sha1-z' }),
    };
    expect(lackingIn({ packages })).toEqual(['node_modules/a-linux', 'node_modules/d', 'a-mac']);
  });
});
