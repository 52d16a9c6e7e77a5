import { describe, expect, it } from 'vitest';
import type { Confidence, Severity } from '../../src/base/found.ts';
import { FACTS } from '../../src/law/facts.ts';
import { weakest } from '../../src/law/lookup.ts';
import { bySeverity, cappedBy, defaultSeverity, reaches } from '../../src/law/severity.ts';

const HOW_SURE: readonly Confidence[] = ['primary', 'secondary', 'doubtful'];

describe('how heavy an obligation weighs', () => {
  // One column for each of `primary`, `secondary` and `doubtful`.
  it.each([
    ['wet', 'school', 'error', 'warning', 'info'],
    ['cao', 'werkgever', 'error', 'warning', 'info'],
    ['cao', 'bestuur', 'error', 'warning', 'info'],
    ['verwacht', 'school', 'warning', 'warning', 'info'],
    ['praktijk', 'school', 'info', 'info', 'info'],
    ['wet', 'overheid', 'info', 'info', 'info'],
    ['verwacht', 'overheid', 'info', 'info', 'info'],
  ] as const)('%s, on %s: %s, %s or %s', (force, addressee, ...expected) => {
    expect(HOW_SURE.map((confidence) => defaultSeverity(force, confidence, addressee))).toEqual(expected);
  });

  it.each([
    ['error', 'error', 'warning', 'info'],
    ['warning', 'warning', 'warning', 'info'],
    ['info', 'info', 'info', 'info'],
  ] as const)('an outcome of %s is at most as heavy as its numbers are sure', (severity, ...expected) => {
    expect(HOW_SURE.map((confidence) => cappedBy(severity, confidence))).toEqual(expected);
  });

  it('a finding is as sure as the least sure of its numbers', () => {
    expect(weakest([])).toBe('primary');
    expect(weakest(['primary', 'primary'])).toBe('primary');
    expect(weakest(['primary', 'secondary'])).toBe('secondary');
    expect(weakest(['doubtful', 'secondary', 'primary'])).toBe('doubtful');
  });
});

describe('severities', () => {
  it('reach themselves and what is lighter', () => {
    const reached = (severity: Severity): Severity[] =>
      (['info', 'warning', 'error'] as const).filter((threshold) => reaches(severity, threshold));
    expect(reached('info')).toEqual(['info']);
    expect(reached('warning')).toEqual(['info', 'warning']);
    expect(reached('error')).toEqual(['info', 'warning', 'error']);
  });

  it('sort heaviest first', () => {
    expect((['warning', 'info', 'error'] as const).toSorted(bySeverity)).toEqual([
      'error',
      'warning',
      'info',
    ]);
  });
});

describe('the country of a regime', () => {
  it('is Belgium for Flanders alone', () => {
    expect(FACTS['be-vlg'].land).toBe('be');
    for (const regime of ['nl-vo', 'nl-po', 'nl-mbo'] as const) expect(FACTS[regime].land).toBe('nl');
  });
});
