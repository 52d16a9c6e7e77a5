import type { ApprovalState } from '../approval/state.ts';
import type { IsoDate } from '../base/dates.ts';
import type { Doc, Soort } from '../documents/kind.ts';
import type { Appointment } from '../figures/appointment.ts';
import type { Figure } from '../figures/figure.ts';
import type { Ledger } from '../figures/ledger/charges.ts';
import type { Balance } from '../figures/ledger/pots.ts';
import type { Right } from '../figures/norms.ts';
import type { Context } from '../read/context.ts';

/** The dates of a run for one document. */
export interface Dates {
  /** The day whose law holds for this document (peildatum), or what `--at` put in its place. */
  readonly at: IsoDate;
  readonly today: IsoDate;
}

export interface FileInput<K extends Soort> {
  readonly doc: Doc<K>;
  /** The file as it stands, comments included. */
  readonly text: string;
  /** Offsets of the value at a pointer. */
  readonly rangeOf: (pointer: string) => readonly [start: number, end: number];
  readonly context: Context;
  readonly dates: Dates;
  /** What the cost line at a pointer comes to, in euros; null where no line stands. */
  readonly cost: (pointer: string) => Figure | null;
}

/** Everything of one school as extracts, with its figures. */
export interface SchoolView {
  readonly context: Context;
  readonly school: Doc<'school'>;
  readonly registers: readonly Doc<'personeel'>[];
  readonly plans: readonly Doc<'plan'>[];
  readonly teamPlans: readonly Doc<'teamplan'>[];
  readonly kaders: readonly Doc<'kader'>[];
  readonly personalPlans: readonly Doc<'persoonlijk-plan'>[];
  readonly requests: readonly Doc<'aanvraag'>[];
  /** Written agreements with starters. */
  readonly agreements: readonly Doc<'begeleidingsafspraak'>[];
  readonly spending: readonly Doc<'uitgaven'>[];
  /** Every school of the workspace, this one included: a plan or a payment may concern more than one. */
  readonly schools: readonly Doc<'school'>[];
  /** Kinds of which some file could not be read: that one is not there then proves nothing. */
  readonly broken: ReadonlySet<Soort>;
  readonly appointments: readonly Appointment[];
  /** A person's appointments at every school of the same board: the employer is the board. */
  readonly employed: (person: string) => readonly Appointment[];
  /** A figure by file and name; null when there is no such figure. */
  readonly figure: (file: string, id: string) => Figure | null;
  /** What the cost line at a pointer of a file comes to, in euros; null where no line stands. */
  readonly cost: (file: string, pointer: string) => Figure | null;
  /** The balance of a person's pot in a school year, as it stands with a register or personal plan; null without one. */
  readonly balance: (file: string, person: string, pot: Right, year: string) => Balance | null;
  /** What the agreement gives a person for a pot in a school year, as a register or personal plan has it. */
  readonly right: (file: string, person: string, pot: Right, year: string) => Figure | null;
  /** Who is charged for what, in the whole workspace. */
  readonly ledger: Ledger;
  readonly approval: (documentId: string) => ApprovalState | null;
}

export interface SchoolInput<K extends Soort> {
  readonly doc: Doc<K>;
  readonly view: SchoolView;
  readonly dates: Dates;
}

export interface BoardInput {
  readonly doc: Doc<'bestuur'>;
  readonly context: Context;
  readonly schools: readonly SchoolView[];
  readonly figure: (file: string, id: string) => Figure | null;
  readonly dates: Dates;
}
