import { addMonths, type IsoDate } from '../base/dates.ts';
import type { Parameter } from './parameter.ts';
import { PARAMETERS } from './parameters.ts';
import type { Regime } from './regime.ts';

/** How long a reading of the law may lie back before it should be read again: proplan's own choice, no law asks it. */
const READING_MONTHS = 12;

/** The last day on which a number of a regime was compared with its source; null when the regime has none. */
export function lastVerified(
  regime: Regime,
  parameters: readonly Parameter[] = Object.values(PARAMETERS),
): IsoDate | null {
  const days = parameters
    .filter((parameter) => parameter.regime === regime)
    .flatMap((parameter) => parameter.values.map((value) => value['verified-on']));
  return days.sort().at(-1) ?? null;
}

/** True when a reading lies more than twelve months before today. */
export function isStale(verified: IsoDate, today: IsoDate): boolean {
  return addMonths(verified, READING_MONTHS) < today;
}
