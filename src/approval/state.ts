import { Decimal } from '../base/decimal.ts';
import type { MandateField } from '../documents/canonical.ts';
import type { Doc } from '../documents/kind.ts';
import type { Competence } from '../law/body.ts';
import { outcomeFits, REFUSALS } from './outcomes.ts';

/** How a decision stands to the document as it is now. */
export type Match = 'gelijk' | 'binnen-mandaat' | 'anders';

/** One body's decision on one document. */
export interface Decision {
  readonly doc: Doc<'goedkeuring'>;
  /** Index of the document in the decision's list. */
  readonly index: number;
  /** False too when the same body said no to this text later. */
  readonly positive: boolean;
  readonly takenBack: boolean;
  readonly competent: boolean;
  readonly match: Match;
  /** How much the planned costs changed and how much was allowed, in euros, when that alone goes beyond the mandate. */
  readonly excess: Excess | null;
}

export interface Excess {
  readonly change: Decimal;
  readonly limit: Decimal;
}

/** Whether a document is approved for exactly what it says now, and by which decisions. */
export interface ApprovalState {
  readonly document: string;
  /** Who decides on it where it stands, as far as that is known; null where no rule says it. */
  readonly competence: Competence | null;
  /** `proplan-digest-1` of the document now. */
  readonly digest: string;
  readonly decisions: readonly Decision[];
  /** True when a competent body decided positively on this content, or the change lies within its mandate. */
  readonly approved: boolean;
}

/** What of the document is compared with a decision. */
export interface Decided {
  readonly id: string;
  readonly digest: string;
  /** Digest of the content without the fields a mandate leaves free. */
  readonly core: (free: readonly MandateField[]) => string;
  /** Planned costs now, in euros; null when not known. */
  readonly planned: Decimal | null;
}

const POSITIVE: readonly string[] = [
  'akkoord',
  'instemming-verleend',
  'vervangende-toestemming',
  'positief-advies',
  'vastgesteld',
];

/** Works out every decision on a document and whether it is approved. */
export function approvalState(
  document: Decided,
  decisions: readonly Doc<'goedkeuring'>[],
  competence: Competence | null,
): ApprovalState {
  const found = decisions
    .flatMap((doc) =>
      doc.data.documenten.flatMap((entry, index) => (entry.document === document.id ? [{ doc, index }] : [])),
    )
    .map(({ doc, index }) => ({
      doc,
      index,
      ...judgedBy(doc, competence),
      match: matchOf(document, doc, index),
      excess: excessOf(document, doc, index),
    }));
  const standing = found.filter(({ match }) => match !== 'anders');
  const judged = found.map(({ says, ...one }): Decision => {
    const takenBack = standing.some((other) => takesBack(other.doc, one.doc));
    return { ...one, positive: says && !takenBack, takenBack };
  });
  const approved = judged.some((one) => one.positive && one.competent && one.match !== 'anders');
  return {
    document: document.id,
    competence,
    get digest() {
      return document.digest;
    },
    decisions: judged,
    approved,
  };
}

/** True when the same body said no to the same text later. */
function takesBack({ data: later }: Doc<'goedkeuring'>, { data: earlier }: Doc<'goedkeuring'>): boolean {
  return (
    later.orgaan === earlier.orgaan && later.zitting > earlier.zitting && REFUSALS.includes(later.uitkomst)
  );
}

/** Whether a decision says yes, and by who decides; a body that decides says it with an outcome of its role. */
function judgedBy(
  doc: Doc<'goedkeuring'>,
  competence: Competence | null,
): { says: boolean; competent: boolean } {
  if (competence === null || !isCompetent(doc, competence))
    return { says: isPositive(doc), competent: false };
  return { says: isPositive(doc) && outcomeFits(doc.data, competence), competent: true };
}

/** A positive outcome, once every condition is met. */
function isPositive({ data }: Doc<'goedkeuring'>): boolean {
  if (hasOpenCondition(data)) return false;
  const { uitkomst, voorwaarden = [] } = data;
  return POSITIVE.includes(uitkomst) || (uitkomst === 'akkoord-onder-voorwaarden' && voorwaarden.length > 0);
}

/** Whether a condition of a decision has no day yet on which it was met. */
export function hasOpenCondition({ voorwaarden = [] }: Doc<'goedkeuring'>['data']): boolean {
  return voorwaarden.some((condition) => typeof condition['voldaan-op'] !== 'string');
}

function isCompetent(doc: Doc<'goedkeuring'>, competence: Competence): boolean {
  if (competence.vervanging?.includes(doc.data.orgaan))
    return doc.data.uitkomst === 'vervangende-toestemming';
  const role = doc.data.rol;
  if (role !== undefined && !competence.rollen.includes(role)) return false;
  return competence.organen.includes(doc.data.orgaan);
}

function matchOf(document: Decided, doc: Doc<'goedkeuring'>, index: number): Match {
  const entry = doc.data.documenten[index];
  if (!entry) return 'anders';
  if (entry.digest === document.digest) return 'gelijk';
  const mandate = doc.data.mandaat;
  if (!mandate || entry.kern === undefined) return 'anders';
  const free = mandate['mag-wijzigen'] ?? [];
  if (document.core(free) !== entry.kern) return 'anders';
  if (!free.includes('kosten')) return 'binnen-mandaat';
  const known = changeOf(document, doc, index);
  return known?.change.lte(known.limit) ? 'binnen-mandaat' : 'anders';
}

/** How much the costs changed since a decision with a mandate for them; null where that is not known. */
function changeOf({ planned }: Decided, { data }: Doc<'goedkeuring'>, index: number): Excess | null {
  const limit = data.mandaat?.['tot-bedrag'];
  const before = data.documenten[index]?.gepland;
  if (limit === undefined || before === undefined || planned === null) return null;
  return { change: planned.minus(before).abs(), limit: new Decimal(limit) };
}

/** The change of the costs where it is the only thing that the mandate does not allow. */
function excessOf(document: Decided, doc: Doc<'goedkeuring'>, index: number): Excess | null {
  const free: readonly MandateField[] = doc.data.mandaat?.['mag-wijzigen'] ?? [];
  if (!free.includes('kosten') || document.core(free) !== doc.data.documenten[index]?.kern) return null;
  const known = changeOf(document, doc, index);
  return known?.change.gt(known.limit) ? known : null;
}
