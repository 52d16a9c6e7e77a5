import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export const REASONS_FILE = 'src/build/compare/verschillen.yaml';

/** Why differences of one kind are meant to be; `*` in `soort` stands for any text. */
export interface Reason {
  readonly soort: string;
  readonly reden: string;
}

/** What the file holds: a reason, and the kinds of difference that it is for. */
interface Entry {
  readonly reden: string;
  readonly soorten: readonly string[];
}

/** The reasons that were written down; throws on one without words or without kinds. */
export function readReasons(): Reason[] {
  const entries = (parse(readFileSync(REASONS_FILE, 'utf8')) ?? []) as Partial<Entry>[];
  return entries.flatMap(({ reden = '', soorten = [] }) => {
    if (reden.trim() === '' || soorten.length === 0)
      throw new Error(`${REASONS_FILE}: a reason needs words and kinds: ${reden || soorten.join(', ')}`);
    return soorten.map((soort) => ({ soort, reden }));
  });
}

/** The first reason that covers a kind of difference. */
export function reasonFor(kind: string, reasons: readonly Reason[]): Reason | undefined {
  return reasons.find(({ soort }) => patternOf(soort).test(kind));
}

function patternOf(text: string): RegExp {
  const parts = text.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's');
}
