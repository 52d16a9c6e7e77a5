import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/proplan.ts';

/** The rows of docs/security.md: a promise, and the test files that hold it. */
const rows = readFileSync(join(ROOT, 'docs/security.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| promise |'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('docs/security.md', () => {
  it.each(rows)('%s%s is held by %s', (_, promise, holders) => {
    const files = holders?.match(/test\/[\w./-]+\.test\.ts/g) ?? [];
    expect(promise).not.toBe('');
    expect(files).not.toEqual([]);
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});
