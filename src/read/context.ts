import type { IsoDate } from '../base/dates.ts';
import { type Land, schoolYearOf, schoolYearPeriod } from '../base/school-year.ts';
import {
  type Collective,
  collectivePlans,
  type Doc,
  type DocOf,
  isPersonal,
  ofKind,
  type Soort,
} from '../documents/kind.ts';
import { KINDS } from '../documents/kinds/kinds.ts';
import { FACTS } from '../law/facts.ts';
import type { Regime } from '../law/regime.ts';

/** What holds where a document stands: known before any file is judged. */
export interface Context {
  readonly regime: Regime;
  readonly land: Land;
  /** The school a document concerns; null for a board's own documents. */
  readonly school: Doc<'school'> | null;
  readonly bestuur: Doc<'bestuur'> | null;
}

/** Finds what holds where each document stands, from board, schools and registers alone. */
export class Contexts {
  readonly #schools: ReadonlyMap<string, Doc<'school'>>;
  readonly #boards: readonly Doc<'bestuur'>[];
  readonly #schoolOfPerson = new Map<string, string>();
  readonly #plans: ReadonlyMap<string, Collective>;
  readonly #known = new Map<Doc, Context | null>();

  constructor(docs: readonly Doc[]) {
    this.#schools = new Map(ofKind(docs, 'school').map((school) => [school.id, school]));
    this.#boards = ofKind(docs, 'bestuur');
    for (const register of ofKind(docs, 'personeel'))
      for (const person of register.data.medewerkers ?? [])
        this.#schoolOfPerson.set(person.id, register.data.school);
    this.#plans = new Map(collectivePlans(docs).map((plan) => [plan.id, plan]));
  }

  /** The context of a document; null when neither a school nor a board with a regime can be found. */
  of(doc: Doc): Context | null {
    let known = this.#known.get(doc);
    if (known === undefined) {
      known = this.#find(doc);
      this.#known.set(doc, known);
    }
    return known;
  }

  #find(doc: Doc): Context | null {
    const plan = doc.soort === 'voortgang' ? this.#plans.get(doc.data.plan) : undefined;
    if (plan !== undefined) return this.of(plan);
    const school = this.schoolOf(doc);
    const bestuur = this.#boardOf(doc, school);
    const regime: Regime | undefined = school?.data.regelgeving ?? bestuur?.data.regelgeving;
    return regime === undefined ? null : { regime, land: FACTS[regime].land, school, bestuur };
  }

  /** The school a document belongs to: the one it names, else the only one; null for what stands with the board. */
  schoolOf(doc: Doc): Doc<'school'> | null {
    const named = this.#schools.get(this.#schoolIdOf(doc));
    if (named !== undefined) return named;
    const [only = null] = this.#schools.values();
    return this.#schools.size === 1 && !isBoardLevel(doc) ? only : null;
  }

  #schoolIdOf(doc: Doc): string {
    const data = doc.data as { school?: string; scholen?: string[] };
    if (doc.soort === 'school') return doc.id;
    if (isPersonal(doc)) return this.#schoolOfPerson.get(doc.data.medewerker) ?? '';
    if (doc.soort === 'goedkeuring') {
      const decided = doc.data.documenten[0]?.document ?? '';
      return this.#plans.get(decided)?.data.scholen?.[0] ?? '';
    }
    return data.school ?? data.scholen?.[0] ?? '';
  }

  #boardOf(doc: Doc, school: Doc<'school'> | null): Doc<'bestuur'> | null {
    if (doc.soort === 'bestuur') return doc;
    const id = school?.data.bestuur ?? (doc.data as { bestuur?: string }).bestuur;
    return (
      this.#boards.find((board) => board.id === id) ??
      (this.#boards.length === 1 ? (this.#boards[0] ?? null) : null)
    );
  }
}

function isBoardLevel(doc: Doc): boolean {
  const spending = doc.soort === 'uitgaven' ? doc.data : null;
  return doc.soort === 'bestuur' || doc.soort === 'kader' || typeof spending?.bestuur === 'string';
}

/**
 * The day whose law holds for a document, as its kind says: the first day of the school year a plan speaks of, the
 * start of a kader's term, the date of a decision; else today's school year.
 */
export function referenceDate<K extends Soort>(doc: DocOf<K>, { land }: Context, today: IsoDate): IsoDate {
  const current = schoolYearPeriod(schoolYearOf(today, land), land).from;
  return KINDS[doc.soort].lawDay(doc.data, land, current);
}
