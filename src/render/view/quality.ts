import type { Doc } from '../../documents/kind.ts';
import { FACTS } from '../../law/facts.ts';
import type { SchoolRegime } from '../../law/regime.ts';
import { type Coverage, qualityCoverage } from '../../rules/be-vlg/_shared/quality-coverage.ts';
import { listText } from '../format.ts';
import type { Bl9View } from '../generated/views.ts';
import { capital, words } from './words.ts';

/** The four levels of the Flemish inspection, in their words. */
const LEVELS = {
  beneden: 'beneden de verwachting',
  benadert: 'benadert de verwachting',
  volgens: 'volgens de verwachting',
  overstijgt: 'overstijgt de verwachting',
} as const;

/** Where a plan shows the elements of BL9 and how the school rates itself; null where inspection has no such list. */
export function qualityView(plan: Doc<'plan'>, regime: SchoolRegime): Bl9View | null {
  if (FACTS[regime].quality === null) return null;
  return {
    elementen: qualityCoverage(plan).map((coverage) => ({
      element: coverage.element.element,
      waar: whereText(coverage, plan),
    })),
    zelfinschaling: (plan.data.zelfinschaling ?? []).map((rating) => ({
      onderdeel: capital(words(rating.onderdeel)),
      niveau: LEVELS[rating.niveau],
      voorbeeld: rating['goed-voorbeeld'] ?? null,
    })),
  };
}

/** `Visie; doel 2; activiteiten 1, 3 en 4` or `Alle 12 activiteiten`; null when nothing shows it. Needs have no number, so their text stands. */
function whereText({ fields, needs, goals, activities }: Coverage, plan: Doc<'plan'>): string | null {
  const named = (plan.data.behoefteanalyse?.noden ?? []).map(({ id, omschrijving }) => omschrijving ?? id);
  const parts = [
    ...fields.map((path) => words(path.split('/')[0] ?? path)),
    ...needs.map((index) => `nood “${(named[index] ?? '').replace(/\.$/u, '')}”`),
    ...numbered(['doel', 'doelen'], goals, plan.data.doelen ?? []),
    ...numbered(['activiteit', 'activiteiten'], activities, plan.data.activiteiten ?? []),
  ];
  return parts.length === 0 ? null : capital(parts.join('; '));
}

/** By their numbers in the plan; more than three that are all there are, as a whole. */
function numbered(
  [one, more]: readonly [string, string],
  positions: readonly number[],
  all: readonly unknown[],
): string[] {
  if (positions.length === 0) return [];
  if (positions.length > 3 && positions.length === all.length) return [`alle ${all.length} ${more}`];
  return [`${positions.length === 1 ? one : more} ${listText(positions.map((index) => String(index + 1)))}`];
}
