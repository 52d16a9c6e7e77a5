import { REGIMES } from '../law/facts.ts';
import type { Regime } from '../law/regime.ts';
import { lawMarkdown } from '../report/law/law-markdown.ts';
import { lawOverview } from '../report/law/overview.ts';
import { GENERATED, indexOf } from './docs-page.ts';

/**
 * docs/recht/<regime>.md: what `proplan law --format markdown` prints over all days and without a today; but
 * no counts, which two changes at the same time would both get wrong.
 */
export function lawPages(): Map<string, string> {
  const page = (regime: Regime): [string, string] => {
    const overview = lawOverview({ at: null, today: null, regime });
    return [`docs/recht/${regime}.md`, `${GENERATED}\n${lawMarkdown({ ...overview, regimes: [] }, 'nl')}`];
  };
  const index = indexOf('Het recht als gegevens', 'recht', REGIMES, [
    'Elke waarde met haar dagen, bron en zekerheid, en elk artikel met zijn regels. `proplan law` toont hetzelfde',
    'van één dag, en schemas/law/recht.json is het als gegevens.',
  ]);
  return new Map([['docs/law.md', index], ...REGIMES.map(page)]);
}
