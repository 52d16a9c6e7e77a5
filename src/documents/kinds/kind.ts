import type { IsoDate } from '../../base/dates.ts';
import type { Land } from '../../base/school-year.ts';
import type { Target } from '../generated/references.ts';
import type { Collective, Documents, Soort } from '../kind.ts';
import type { Begin, NewSoort } from './begin.ts';

/** What sets one kind of document apart from the others. What may stand in it says `schema.yaml` beside it. */
export interface Kind<K extends Soort> {
  /** The id of a document; kinds that carry none are known by what they speak of, and when. */
  readonly idOf: (data: Documents[K]) => string;
  /** The field that tells a document from its likes: there a second one of the same is told. */
  readonly knownBy: keyof Documents[K] & string;
  /** What others look for in documents of this kind: while one can't be read, that it is not there proves nothing. */
  readonly holds: readonly Target[];
  /** The day whose law holds for a document, where `current` is the first day of the running school year. */
  readonly lawDay: (data: Documents[K], land: Land, current: IsoDate) => IsoDate;
  /** The day on which a document says it was written; absent where it says none. */
  readonly writtenOn?: (data: Documents[K]) => IsoDate | undefined;
  /**
   * The ids of the plans of which a document tells the execution: an activity or goal that it names without its
   * plan stands in one of these. Absent where it names its own only.
   */
  readonly plansMeant?: (data: Documents[K], plans: readonly Collective[]) => readonly string[];
  /** How a new file of this kind begins; null where a command of its own writes it. */
  readonly begin: K extends NewSoort ? Begin : null;
}
