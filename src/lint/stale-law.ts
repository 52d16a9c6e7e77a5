import type { IsoDate } from '../base/dates.ts';
import type { Found } from '../base/found.ts';
import type { Doc } from '../documents/kind.ts';
import { REGIMES } from '../law/facts.ts';
import type { Regime } from '../law/regime.ts';
import { isStale, lastVerified } from '../law/verified.ts';

/** One finding per regime that was not read again for too long, at the board or else the school that names it. */
export function staleLaw(docs: readonly Doc[], today: IsoDate): Found[] {
  return REGIMES.flatMap((regime) => {
    const verified = lastVerified(regime);
    const doc = naming(docs, regime);
    if (doc === undefined || verified === null || !isStale(verified, today)) return [];
    const place = { file: doc.file, pointer: '/regelgeving', part: 'value' as const };
    return [{ rule: 'algemeen/recht-nakijken', args: { regelgeving: regime, datum: verified }, place }];
  });
}

function naming(docs: readonly Doc[], regime: Regime): Doc | undefined {
  const all = docs.filter((doc) => (doc.data as { regelgeving?: Regime }).regelgeving === regime);
  return all.find((doc) => doc.soort === 'bestuur') ?? all[0];
}
