import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/figures/figure.ts';
import { check } from '../../src/lint/check.ts';
import type { CheckResult } from '../../src/lint/result.ts';

const GOLDEN = join(import.meta.dirname, '../golden');

function everyFigure(result: CheckResult): Figure[] {
  const below = (figure: Figure): Figure[] => [figure, ...figure.operands.flatMap(below)];
  return [...result.figures].flatMap(([, figures]) => figures).flatMap(below);
}

/** What stands at a pointer of a document; undefined when nothing does. */
function standsAt(result: CheckResult, { source }: Figure): unknown {
  const data: unknown = result.documents.find(({ file }) => file === source?.file)?.data;
  const steps = source?.pointer.split('/').slice(1) ?? [];
  return steps.reduce<unknown>((node, step) => (node as Record<string, unknown>)?.[step], data);
}

describe.each(['nl-vo', 'be-vlg'])('where the figures of %s come from', (name) => {
  it('every place exists, and a number that stands there is the figure', async () => {
    const result = await check({ cwd: join(GOLDEN, name), paths: [], today: '2026-11-21' });
    const sourced = everyFigure(result).filter(({ source }) => source !== undefined);
    expect(sourced.length).toBeGreaterThan(50);
    const lost = sourced.filter((figure) => standsAt(result, figure) === undefined);
    expect(lost.map(({ id, source }) => `${id} ${source?.pointer}`)).toEqual([]);
    const other = sourced.filter((figure) => {
      const there = standsAt(result, figure);
      return figure.operation === undefined && typeof there === 'number' && !figure.value?.eq(there);
    });
    expect(other.map(({ id, source }) => `${id} ${source?.pointer}`)).toEqual([]);
  });
});

describe('what is worked out from a thing points at the thing', () => {
  it.each([
    ['nl-vo', 'activiteit/a-studiedag/kosten', '/activiteiten/1'],
    ['nl-vo', 'activiteit/a-lezen/kosten/0', '/activiteiten/0/kosten/0'],
    ['nl-vo', 'trainer/zonder-btw', '/activiteiten/0/kosten/0'],
    ['nl-vo', 'terug/a-lezen/0', '/activiteiten/0/terug-te-ontvangen/0'],
    ['nl-vo', 'activiteit/a-later/uren', '/activiteiten/2'],
    ['nl-vo', 'uren', '/activiteiten/0/uren'],
    [
      'nl-vo',
      'rechten/p-0002/basisrecht-uren/2026-2027/gespaard',
      '/medewerkers/1/dienstverbanden/0/betrekkingsomvang',
    ],
    ['nl-vo', 'rechten/p-0001/basisrecht-uren/2026-2027/gepland', undefined],
    ['be-vlg', 'budget/pm-2026/gepland', undefined],
    ['be-vlg', 'activiteit/a-leeg/kosten', '/activiteiten/0'],
    ['be-vlg', 'budget/wm-2026/besteed', '/budgetten/2/id'],
    ['be-vlg', 'budget/pm-2025/gepland', '/budgetten/0/id'],
  ])('%s: %s', async (name, id, pointer) => {
    const result = await check({ cwd: join(GOLDEN, name), paths: [], today: '2026-11-21' });
    const places = everyFigure(result).filter((figure) => figure.id === id);
    expect(places.map(({ source }) => source?.pointer)).toContain(pointer);
  });
});
