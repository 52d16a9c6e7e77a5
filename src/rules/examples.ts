import type { IsoDate } from '../base/dates.ts';
import type { Soort } from '../documents/kind.ts';
import { EXAMPLES } from './generated/examples.ts';
import type { RuleId } from './generated/rule-id.ts';

/**
 * A minimal pair: `goed` and `fout` differ in at most three lines. Each is a set of files by kind whose
 * top-level keys replace those of the regime's scenery (test/scenery); `raw` texts stand on their own.
 */
export interface Example {
  readonly title?: string;
  readonly at?: IsoDate;
  readonly today?: IsoDate;
  readonly raw?: true;
  readonly goed: ExampleFiles;
  readonly fout: ExampleFiles;
}
export type ExampleFiles = Readonly<Partial<Record<Soort | 'proplan', string>>>;

/** The executed examples of a rule, from `<rule>.voorbeelden.yaml` beside it; none when it has no such file. */
export function examplesOf(rule: RuleId): readonly Example[] {
  return EXAMPLES[rule] ?? [];
}
