import type { Confidence, Severity } from '../base/found.ts';

/** What obliges: `wet` and `cao` bind, `verwacht` is expected by inspection or ministry, `praktijk` is good practice. */
export type Force = 'wet' | 'cao' | 'verwacht' | 'praktijk';
export type Addressee = 'overheid' | 'bestuur' | 'school' | 'werkgever';

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** The severity an obligation has when no rule or setting says otherwise. */
export function defaultSeverity(force: Force, confidence: Confidence, addressee: Addressee): Severity {
  if (force === 'praktijk' || addressee === 'overheid' || confidence === 'doubtful') return 'info';
  if (force === 'verwacht') return 'warning';
  return confidence === 'primary' ? 'error' : 'warning';
}

/** What a finding may at most be when its outcome rests on a value this sure. */
export function cappedBy(severity: Severity, confidence: Confidence): Severity {
  const cap: Severity = confidence === 'primary' ? 'error' : confidence === 'secondary' ? 'warning' : 'info';
  return reaches(severity, cap) ? cap : severity;
}

/** True when `severity` is at least as heavy as `threshold`. */
export function reaches(severity: Severity, threshold: Severity): boolean {
  return RANK[severity] >= RANK[threshold];
}

/** Heaviest first, for sorting. */
export function bySeverity(a: Severity, b: Severity): number {
  return RANK[b] - RANK[a];
}
