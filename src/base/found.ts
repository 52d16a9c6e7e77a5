import type { IsoDate } from './dates.ts';
import type { Place } from './place.ts';

export type Severity = 'error' | 'warning' | 'info';

/** How sure a value or obligation is: read in the article itself, read in another's account, or derived. */
export type Confidence = 'primary' | 'secondary' | 'doubtful';

/** What a finding's words are made of: plain data, no prose. */
export type Args = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** A finding before words, severity and exceptions: a rule, its arguments and a place. */
export interface Found {
  readonly rule: string;
  readonly args: Args;
  readonly place: Place;
  /** How sure the values are that decided it; a weak one lowers the severity. */
  readonly restsOn?: readonly Confidence[];
  readonly atMost?: Severity;
  /** The day whose law decided it, for what law or agreement asks. */
  readonly day?: IsoDate;
}
