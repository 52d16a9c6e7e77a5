import { ZERO } from '../../src/base/decimal.ts';
import type { Doc } from '../../src/documents/kind.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { Ledger } from '../../src/figures/ledger/charges.ts';
import type { Homes } from '../../src/figures/ledger/homes.ts';
import { balanceOf, figuresIn, type PotInput } from '../../src/figures/ledger/pots.ts';

/** The ledger of documents in the Netherlands; all of the one school `s`, but for plans that name theirs. */
export function ledgerOf(docs: readonly Doc[], over: Partial<Homes> = {}): Ledger {
  return new Ledger(docs, {
    schoolOf: ({ data }) => (data as { school?: string }).school ?? 's',
    schoolsOf: ({ data }) => data.scholen ?? ['s'],
    landOf: () => 'nl',
    ...over,
  });
}

/** The figures of a pot below the right itself; every hour in it has consent, and no kader keeps anything. */
export function potFigures(input: Omit<PotInput, 'unconsented' | 'saving'> & Partial<PotInput>): Figure[] {
  const [, ...parts] = figuresIn(
    balanceOf({ unconsented: () => ({ used: ZERO, planned: ZERO }), saving: [], ...input }),
  );
  return parts;
}
