import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { boardFiles } from '../../bench/board.ts';
import { check } from '../../src/lint/check.ts';
import { folderWith, TODAY } from '../support/proplan.ts';

const SMALL = { schools: 2, staff: 6 };

const digest = (files: ReadonlyMap<string, string>): string =>
  createHash('sha256')
    .update(JSON.stringify([...files]))
    .digest('hex');

describe('a generated board', () => {
  it('is the same for the same size and seed, and another for another seed', () => {
    expect(digest(boardFiles(SMALL))).toBe(digest(boardFiles(SMALL)));
    expect(digest(boardFiles(SMALL, 2))).not.toBe(digest(boardFiles(SMALL)));
  });

  it('has settings, a board and a frame, and per school five files and a personal plan of each', () => {
    expect(boardFiles(SMALL).size).toBe(3 + 2 * (5 + 6));
  });

  it('is well formed and holds the faults that were put in', async () => {
    const cwd = folderWith(Object.fromEntries(boardFiles(SMALL)));
    const { findings, internalErrors } = await check({ cwd, paths: [], today: TODAY });
    expect(internalErrors).toEqual([]);
    const rules = new Set<string>(findings.map(({ rule }) => rule));
    expect([...rules].filter((rule) => /^(vorm|yaml)\//.test(rule))).toEqual([]);
    expect(rules).toContain('algemeen/begroting-uren');
  });
});
