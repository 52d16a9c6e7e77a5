import { FACTS } from './facts.ts';
import type { Regime } from './regime.ts';

/** Who decides on a kind of document, as it stands in `<regime>/organen.yaml`. */
export interface Competence {
  readonly document: string;
  /** Flemish network for which this holds; absent where there are none. */
  readonly net?: string;
  /** Types of institution for which this holds; absent where all are alike. */
  readonly typen?: readonly string[];
  readonly organen: readonly string[];
  readonly rollen: readonly string[];
  /** Bodies that decide only where none of `organen` exists. */
  readonly anders: readonly string[];
  /** Bodies whose substitute consent stands in for these. */
  readonly vervanging?: readonly string[];
  readonly artikel: string;
  /** What is not sure about this. */
  readonly twijfel?: string;
}

/** The same where a school says which local committee it has: that one alone decides, and without one who comes in its place. */
export function narrowedTo(competence: Competence, committee: string | undefined): Competence {
  if (committee === 'geen' && competence.anders.length > 0)
    return { ...competence, organen: competence.anders, anders: [] };
  const own = competence.organen.filter((body) => body === committee);
  return own.length === 0 ? competence : { ...competence, organen: own, anders: [] };
}

/** Who is competent for a kind of document in a regime, network and type of institution; null where no rule is known. */
export function competenceFor(
  regime: Regime,
  document: string,
  net: string | undefined,
  type: string | undefined,
): Competence | null {
  const fits = (body: Competence): boolean =>
    body.document === document &&
    (body.net === undefined || body.net === net) &&
    (body.typen?.includes(type ?? '') ?? true);
  return FACTS[regime].bodies.find(fits) ?? null;
}
