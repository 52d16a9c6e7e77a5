import type { ApprovalState } from '../../approval/state.ts';
import type { IsoDate } from '../../base/dates.ts';
import type { Severity } from '../../base/found.ts';
import type { Place } from '../../base/place.ts';
import type { Bestuur, Kader, Personeel, Plan, School, Teamplan } from '../../documents/generated/types.ts';
import type { Doc, Soort } from '../../documents/kind.ts';
import type { ApartHours } from '../../figures/assigned-hours.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Balance } from '../../figures/ledger/pots.ts';
import type { SchoolRegime } from '../../law/regime.ts';
import type { Audience } from './schema.ts';

/** A finding in words, with where it stands. */
export interface ViewFinding {
  readonly severity: Severity;
  readonly message: string;
  readonly advice: string;
  /** As printed: relative, with `/`. */
  readonly file: string;
  readonly line: number;
}

/** Where a figure's source stands, as printed. */
export interface SourceLine {
  readonly file: string;
  readonly line: number;
}

/** All that a printed document is made from. */
export interface DocumentInput<K extends Soort = Soort> {
  readonly doc: Doc<K>;
  readonly regime: SchoolRegime;
  /** The document's schools in its order; those that are not in the workspace are left out. */
  readonly schools: readonly School[];
  /** Schools of other documents: for their names and those of their budgets. */
  readonly otherSchools: readonly School[];
  readonly board: Bestuur | null;
  /** For the names of themes and of the goals of the board. */
  readonly kaders: readonly Kader[];
  /** For the appointments that a person has at other schools. */
  readonly registers: readonly Personeel[];
  /** For the names of activities and goals that other documents refer to. */
  readonly plans: readonly (Plan | Teamplan)[];
  /** The figures of the document and those of the budgets of its schools and board. */
  readonly figures: readonly Figure[];
  /** The balances of the people in the document, and their hours apart from the rights. */
  readonly balances: readonly Balance[];
  readonly apart: readonly ApartHours[];
  readonly findings: readonly ViewFinding[];
  /** The last commit that touched an input, or null when the document is not committed. */
  readonly committed: { readonly date: IsoDate; readonly commit: string } | null;
  readonly audience: Audience;
  /** The day that the check went by. */
  readonly today: IsoDate;
  /** Turns a place into a file and line as printed; null when it can't be found. */
  readonly lineOf: (place: Place) => SourceLine | null;
}

/** A document on which a body can decide, with where that stands. */
export interface DecidedInput<K extends Soort = Soort> extends DocumentInput<K> {
  readonly approval: ApprovalState;
  /** True as long as no competent body decided on this text or it has an error. */
  readonly draft: boolean;
}
