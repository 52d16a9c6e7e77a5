import type { ApprovalState } from '../approval/state.ts';
import type { IsoDate } from '../base/dates.ts';
import type { Confidence, Severity } from '../base/found.ts';
import type { Lang } from '../base/lang.ts';
import type { Doc } from '../documents/kind.ts';
import type { Book } from '../figures/book.ts';
import type { People } from '../figures/people.ts';
import type { Regime } from '../law/regime.ts';
import type { Force } from '../law/severity.ts';
import type { Source } from '../law/source.ts';
import type { Workspace } from '../read/workspace.ts';
import type { Position } from '../workspace/line-map.ts';

/** A finding as every report shows it. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly advice: string;
  /** Absolute path; reports print it relative to the current folder. */
  readonly file: string;
  readonly pointer: string;
  readonly start: Position;
  readonly end: Position;
  /** The id of the thing it speaks of: an activity, a person, else the document. */
  readonly subject: string;
  readonly basis: (Source & { readonly force: Force; readonly confidence: Confidence }) | null;
  /** Stays the same when lines, words or file names change. */
  readonly fingerprint: string;
}

/** A finding that a written exception takes away, with the words of that exception. */
export interface Exempted extends Finding {
  readonly reason: string;
  readonly until: IsoDate;
}

/** A rule that failed on a document: proplan's own mistake, never the school's. */
export interface InternalError {
  readonly rule: string;
  readonly file: string;
  readonly message: string;
  /** Where it happened in the code; shown by `--debug` alone. */
  readonly stack: string;
}

/** Everything one run knows; commands and reports only choose and print. */
export interface CheckResult {
  readonly at: IsoDate | null;
  readonly today: IsoDate;
  /** Language of the messages. */
  readonly lang: Lang;
  readonly workspaces: readonly Workspace[];
  readonly documents: readonly Doc[];
  readonly figures: Book;
  /** The balances and other hours of people, by the absolute path of the register or personal plan. */
  readonly people: ReadonlyMap<string, People>;
  /** Absolute paths of documents about persons: no report repeats what stands in them. */
  readonly aboutPersons: ReadonlySet<string>;
  /** The regime that each document stands in, by absolute path. */
  readonly regimes: ReadonlyMap<string, Regime>;
  /** The state of each document that a body can decide on, by absolute path. */
  readonly approvals: ReadonlyMap<string, ApprovalState>;
  readonly findings: readonly Finding[];
  readonly exempted: readonly Exempted[];
  readonly internalErrors: readonly InternalError[];
  readonly counts: {
    readonly files: number;
    readonly rules: number;
    /** YAML files that were passed over. */
    readonly skipped: number;
    /** Files whose content was not judged, as they have mistakes of form or belong to nobody known. */
    readonly unjudged: number;
  };
}
