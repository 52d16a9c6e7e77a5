import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { breakEverything, type Outcome } from '../breaking/breaking.ts';

/** Why a number of fields may be missing, or empty, without a finding. */
interface Silence {
  readonly reden: string;
  readonly weg?: readonly string[];
  readonly leeg?: readonly string[];
}

const SILENCES = parse(
  readFileSync(join(import.meta.dirname, '../breaking/stil.yaml'), 'utf8'),
) as readonly Silence[];
const outcomes: Outcome[] = [];

beforeAll(async () => {
  const seen = new Set<string>();
  for (const workspace of ['be-vlg-basisschool', 'nl-vo-bestuur', 'be-vlg-scholengroep'])
    outcomes.push(...(await breakEverything(workspace, seen)));
}, 1_200_000);

const isMeant = (entry: string, { soort, shape }: Outcome): boolean =>
  entry.includes(':') ? entry === `${soort}:${shape}` : shape.split('/').at(-1) === entry;
const show = ({ soort, shape, way }: Outcome): string => `${way} ${soort}:${shape}`;

describe('every field of the examples, broken one at a time', () => {
  it('crashes nothing, and takes no run longer than a second of work', () => {
    expect(outcomes.length).toBeGreaterThan(2500);
    expect(outcomes.filter(({ crashed }) => crashed).map(show)).toEqual([]);
    expect(outcomes.filter(({ time }) => time > 1000).map(show)).toEqual([]);
  });

  it.each(['verschreven', 'verkeerd', 'los'])('is told at that place when it is %s', (way) => {
    expect(outcomes.filter((one) => one.way === way && !one.told).map(show)).toEqual([]);
  });

  it.each(['weg', 'leeg'] as const)(
    'is told when it is %s, or stands in stil.yaml with its reason',
    (way) => {
      const silent = outcomes.filter((one) => one.way === way && !one.told);
      const entries = SILENCES.flatMap((silence) => silence[way] ?? []);
      expect(silent.filter((one) => !entries.some((entry) => isMeant(entry, one))).map(show)).toEqual([]);
      expect(entries.filter((entry) => !silent.some((one) => isMeant(entry, one)))).toEqual([]);
    },
  );

  it('has a reason for each silence', () => {
    for (const { reden } of SILENCES) expect(reden.split(' ').length).toBeGreaterThan(6);
  });
});
