import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CheckOptions, check, errorText, render, UsageError } from '../../src/index.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const FLEMISH = join(FIXTURES, 'be-vlg-basisschool');
const DUTCH = join(FIXTURES, 'nl-vo-bestuur');
const OPTIONS: CheckOptions = { cwd: FLEMISH, today: '2026-11-21', lang: 'nl', everything: true };

async function wordsOf(asked: Promise<unknown>): Promise<string> {
  const error = await asked.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UsageError)) throw new Error('nothing was refused', { cause: error });
  return errorText(error, 'nl');
}

describe('a program that asks wrongly is told so', () => {
  it.each([
    ['no date', { today: 'gisteren' }, 'today vraagt een bestaande datum van 2000 tot 2100'],
    ['a month that is none', { today: '2026-13-01' }, 'niet 2026-13-01.'],
    ['a day that the month lacks', { at: '2026-02-30' }, 'at vraagt een bestaande datum'],
    ['a day of no text', { at: '' }, 'at vraagt een bestaande datum'],
    ['a day before all law', { at: '1999-12-31' }, 'niet 1999-12-31.'],
    ['a folder from wherever', { cwd: 'fixtures' }, 'cwd vraagt een volledig pad'],
    ['a folder that is not there', { cwd: '/nergens' }, 'Het pad /nergens bestaat niet.'],
  ])('%s', async (_, more, words) => {
    expect(await wordsOf(check({ ...OPTIONS, ...more }))).toContain(words);
  });

  it('a file to print that is not there', async () => {
    const result = await check({ ...OPTIONS, rules: [] });
    expect(await wordsOf(render(result, 'nee.yaml', { cwd: FLEMISH, format: 'md' }))).toBe(
      'Het pad nee.yaml bestaat niet.',
    );
  });
});

it('prints a document as its own workspace does, also where several were read', async () => {
  const file = join(DUTCH, 'scholen/de-kade/plan-2026-2027.yaml');
  const alone = await check({ ...OPTIONS, cwd: DUTCH, rules: [] });
  const both = await check({ ...OPTIONS, cwd: FIXTURES, paths: [FLEMISH, DUTCH], rules: [] });
  expect(both.workspaces).toHaveLength(2);
  const printed = await render(both, file, { cwd: FIXTURES, format: 'md' });
  expect(printed).toBe(await render(alone, file, { cwd: DUTCH, format: 'md' }));
});
