import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export const REASONS_FILE = 'src/build/compare/verschillen.yaml';

/** Why differences of some kinds are meant to be; `*` in `verschil` stands for any text. */
export interface Reason {
  readonly verschil: string;
  readonly reden: string;
}

/** The reasons that were written down; throws on one without words. */
export function readReasons(): Reason[] {
  const reasons = (parse(readFileSync(REASONS_FILE, 'utf8')) ?? []) as Partial<Reason>[];
  return reasons.map(({ verschil, reden }) => {
    if (!verschil || !reden?.trim())
      throw new Error(`${REASONS_FILE}: ${verschil ?? reden} lacks its other half`);
    return { verschil, reden };
  });
}

/** The first reason that covers a kind of difference. */
export function reasonFor(kind: string, reasons: readonly Reason[]): Reason | undefined {
  return reasons.find(({ verschil }) => patternOf(verschil).test(kind));
}

function patternOf(text: string): RegExp {
  const parts = text.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's');
}
