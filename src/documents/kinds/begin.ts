import type { IsoDate } from '../../base/dates.ts';
import type { Soort } from '../kind.ts';

/** Kinds that begin as a new file; a decision is written by `approve`. */
export type NewSoort = Exclude<Soort, 'goedkeuring'>;

/** What is known of a new document, by field: the others stand in it as comments with what they mean. */
export type Known = Readonly<Record<string, string | readonly string[]>>;

/** What a new document may need to know. */
export interface Asked {
  readonly id: string;
  readonly regelgeving: string;
  readonly school: string;
  readonly medewerker: string;
  /** School year such as 2026-2027. */
  readonly schooljaar: string;
  /** Calendar year such as 2026. */
  readonly jaar: string;
  /** The plan of that school and school year. */
  readonly plan: string;
  readonly today: IsoDate;
  /** Id of the only board. */
  readonly bestuur: string;
}

export type Need = keyof Asked;

/** How a new file of a kind begins: what must be known, where it goes (from the workspace, or from the school's folder) and what stands in it. */
export interface Begin {
  readonly needs: readonly Need[];
  readonly in: 'workspace' | 'school';
  /** True for what belongs to the board, or to the school where there is no board. */
  readonly ofBoardOrSchool?: true;
  readonly place: (asked: Asked) => string;
  readonly known: (asked: Asked) => Known;
}
