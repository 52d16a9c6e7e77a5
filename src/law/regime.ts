import type { Land } from '../base/school-year.ts';
import type { Competence } from './body.ts';
import type { ParameterEntry } from './parameter.ts';

/** `algemeen` holds everywhere; the others name a country and, for the Netherlands, a sector with its own CAO. */
export const REGIMES = ['algemeen', 'be-vlg', 'nl-mbo', 'nl-po', 'nl-vo'] as const;
export type Regime = (typeof REGIMES)[number];

/** What differs between regimes: one file each, `<regime>/regime.ts`. */
export interface RegimeFacts {
  /** The country whose calendar and words it follows. */
  readonly land: Land;
  /** Its numbers of the law. */
  readonly parameters: readonly ParameterEntry[];
  /** Who decides on which kind of document; the first row that fits holds. */
  readonly bodies: readonly Competence[];
}
