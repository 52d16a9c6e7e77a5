import type { IsoDate } from '../base/dates.ts';
import type { Args, Confidence, Severity } from '../base/found.ts';
import type { Place } from '../base/place.ts';
import type { Doc, Soort } from '../documents/kind.ts';
import type { ParameterId } from '../law/generated/parameter-id.ts';
import type { Regime } from '../law/regime.ts';
import type { Addressee, Force } from '../law/severity.ts';
import type { Citation } from '../law/source.ts';
import type { RuleId } from './generated/rule-id.ts';
import type { BoardInput, FileInput, SchoolInput } from './input.ts';

/** Numbers of the law as words show them: `3`, `10 %`. */
export interface Numbers {
  readonly number: (id: ParameterId) => string;
  readonly percent: (id: ParameterId) => string;
}

/** The words of a rule in one language. A title that holds a number of the law asks for it. `message` says what is wrong, `advice` starts with what to do. */
export interface Texts<A extends Args> {
  readonly title: string | ((numbers: Numbers) => string);
  readonly message: (args: A) => string;
  readonly advice: (args: A) => string;
}

interface Worded<A extends Args> {
  readonly name: RuleId;
  readonly texts: { readonly nl: Texts<A>; readonly en: Texts<A> };
}

/** A rule that proplan's own machinery reports: reading, form, references, exceptions. It has no article of law. */
export interface CoreRule<A extends Args> extends Worded<A> {
  readonly scope: 'kern';
  readonly severity: Severity;
  readonly neverExcepted?: true;
}

interface Judging<A extends Args> extends Worded<A> {
  readonly regime: Regime;
  /** Numbers of the research notes that this rule holds, e.g. `VL-AVB-001`. */
  readonly notes: readonly string[];
  readonly force: Force;
  readonly addressee: Addressee;
  readonly level: 'persoon' | 'school' | 'bestuur';
  readonly inForce: { readonly from: IsoDate; readonly until?: IsoDate };
  /** Where the obligation stands. */
  readonly basis: Citation;
  readonly confidence: Confidence;
  readonly parameters: readonly ParameterId[];
  /** Overrides the severity table; `why` is printed by `explain`. */
  readonly severity?: { readonly value: Severity; readonly why: string };
  /**
   * `goedkeuring`: while this rule has an error, a printed plan keeps its draft mark. `recht`: it says that
   * somebody gets less than law or agreement gives.
   */
  readonly tags?: readonly ('goedkeuring' | 'recht')[];
  readonly neverExcepted?: true;
}

/** How a rule reports: where, with which arguments, and how sure the values are that decided it. */
export type Report<A extends Args> = (finding: {
  at: Place;
  args: A;
  restsOn?: readonly Confidence[];
  atMost?: Severity;
}) => void;

/** A file as bare text. */
export interface TextInput {
  readonly text: string;
  /** Whether it is a document about persons, by what it says to be. */
  readonly aboutPersons: boolean;
}

/** Sees the bare text of every file, readable or not, comments included. */
export interface TextRule<A extends Args> extends Judging<A> {
  readonly scope: 'tekst';
  readonly check: (input: TextInput, report: (range: readonly [number, number], args: A) => void) => void;
}

/** Sees one document whole, and what the settings, board and school say. */
export interface FileRule<K extends Soort, A extends Args> extends Judging<A> {
  readonly scope: 'bestand';
  readonly kinds: readonly K[];
  readonly check: (input: FileInput<K>, report: Report<A>) => void;
}

/** Sees one document and the extracts of everything that concerns its school. */
export interface SchoolRule<K extends Soort, A extends Args> extends Judging<A> {
  readonly scope: 'school';
  readonly kinds: readonly K[];
  readonly check: (input: SchoolInput<K>, report: Report<A>) => void;
}

/** Sees a board and the extracts of all its schools. */
export interface BoardRule<A extends Args> extends Judging<A> {
  readonly scope: 'bestuur';
  readonly kinds: readonly ['bestuur'];
  readonly check: (input: BoardInput, report: Report<A>) => void;
}

export type LawRule<K extends Soort, A extends Args> =
  | TextRule<A>
  | FileRule<K, A>
  | SchoolRule<K, A>
  | BoardRule<A>;

/** A rule whose argument type is forgotten, as the registry holds it. */
// biome-ignore lint/suspicious/noExplicitAny: each rule's own type checks its arguments; the registry only passes them on
export type AnyRule = CoreRule<any> | LawRule<any, any>;
export type JudgingRule = Exclude<AnyRule, { scope: 'kern' }>;

export const textRule = <A extends Args>(rule: TextRule<A>): AnyRule => rule as AnyRule;
export const fileRule = <K extends Soort, A extends Args>(rule: FileRule<K, A>): AnyRule => rule as AnyRule;
export const schoolRule = <K extends Soort, A extends Args>(rule: SchoolRule<K, A>): AnyRule =>
  rule as AnyRule;
export const boardRule = <A extends Args>(rule: BoardRule<A>): AnyRule => rule as AnyRule;
export const coreRule = <A extends Args>(rule: CoreRule<A>): AnyRule => rule as AnyRule;

/** A place in a document by pointer: its value, or its key. */
export function at(doc: Doc, pointer: string, part: 'key' | 'value' = 'value'): Place {
  return { file: doc.file, pointer, part };
}
