import type { IsoDate } from '../base/dates.ts';
import type { CheckResult, Finding } from './result.ts';

/** How the findings of a run differ from those of the same files under the law of another day. */
export interface Comparison {
  /** The other day. */
  readonly with: IsoDate;
  readonly added: readonly Finding[];
  /** What was found under the law of the other day only. */
  readonly gone: readonly Finding[];
}

/** Compares a run with one under the law of another day. */
export function compareRuns(result: CheckResult, other: CheckResult, day: IsoDate): Comparison {
  return {
    with: day,
    added: missingFrom(other.findings, result.findings),
    gone: missingFrom(result.findings, other.findings),
  };
}

/** The findings that are not among those known; a finding is the same when its fingerprint is. */
export function missingFrom(known: readonly Finding[], findings: readonly Finding[]): Finding[] {
  const fingerprints = new Set(known.map(({ fingerprint }) => fingerprint));
  return findings.filter(({ fingerprint }) => !fingerprints.has(fingerprint));
}
