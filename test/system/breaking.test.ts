import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { NAMED, whenAbsent } from '../../src/build/absence.ts';
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

  it('is told when it is gone, or its absence has a meaning that is written down', () => {
    const silent = outcomes.filter((one) => one.way === 'weg' && !one.told);
    const kinds: string[] = SILENCES.flatMap(({ weg }) => weg ?? []);
    const sentence = ({ soort, shape }: Outcome) => whenAbsent(soort, shape)?.field;
    const bare = silent.filter((one) => sentence(one) === undefined);
    expect(bare.filter(({ kind }) => kind === null || !kinds.includes(kind)).map(show)).toEqual([]);
    expect(kinds.filter((kind) => !bare.some((one) => one.kind === kind))).toEqual([]);
    const used = new Set(silent.map(sentence));
    expect(NAMED.filter((field) => !used.has(field))).toEqual([]);
  });

  it('says the same when it is gone as when it is an empty list, a group without fields, or false', () => {
    const bare = outcomes.filter(
      ({ soort, shape, same }) => same !== null && whenAbsent(soort, shape) === null,
    );
    expect(bare.length).toBeGreaterThan(50);
    expect(bare.filter(({ same }) => !same).map(show)).toEqual([]);
  });

  it('is told when it is empty, or stands in stil.yaml with its reason', () => {
    const silent = outcomes.filter((one) => one.way === 'leeg' && !one.told);
    const places = silent.map(({ soort, shape }) => `${soort}:${shape}`);
    expect(places.toSorted()).toEqual(SILENCES.flatMap(({ leeg }) => leeg ?? []).toSorted());
  });

  it('has a reason for each silence', () => {
    for (const { reden } of SILENCES) expect(reden.split(' ').length).toBeGreaterThan(6);
  });
});
