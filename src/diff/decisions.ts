import type { ApprovalState, Match } from '../approval/state.ts';
import type { CheckResult } from '../lint/result.ts';

/** What a change does to a decision that was there, or what a new decision brings. */
export type DecisionEffect = 'vervalt' | 'binnen-mandaat' | 'geldt-weer' | 'nieuw' | 'weg';

/** A decision that stands otherwise to its document than before. */
export interface DecisionChange {
  /** Id of the document that was decided on. */
  readonly document: string;
  readonly orgaan: string;
  readonly zitting: string;
  readonly uitkomst: string;
  readonly effect: DecisionEffect;
}

/** A document that loses or gains its approval. */
export interface ApprovalChange {
  readonly document: string;
  readonly before: boolean;
  readonly after: boolean;
}

/** How the decisions on documents that are still there stand now, where that differs. */
export function decisionChanges(before: CheckResult | null, after: CheckResult): DecisionChange[] {
  const old = decisionsIn(before);
  const fresh = decisionsIn(after);
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key): DecisionChange[] => {
    const [one, other] = [old.get(key), fresh.get(key)];
    const decision = other ?? one;
    const effect = effectOf(one?.match, other?.match);
    if (decision === undefined || effect === null) return [];
    if (effect === 'vervalt' && !isMissed(decision, [...fresh.values()])) return [];
    const { document, orgaan, zitting, uitkomst } = decision;
    return [{ document, orgaan, zitting, uitkomst, effect }];
  });
}

/** Documents whose approval comes or goes; one that is not there counts as not approved. */
export function approvalChanges(before: CheckResult | null, after: CheckResult | null): ApprovalChange[] {
  const approved = (result: CheckResult | null) =>
    new Map(statesOf(result).map((state) => [state.document, state.approved]));
  const [old, fresh] = [approved(before), approved(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .map((document) => ({
      document,
      before: old.get(document) ?? false,
      after: fresh.get(document) ?? false,
    }))
    .filter((change) => change.before !== change.after);
}

interface Known {
  readonly document: string;
  readonly orgaan: string;
  readonly zitting: string;
  readonly uitkomst: string;
  readonly competent: boolean;
  readonly match: Match;
}

function statesOf(result: CheckResult | null): ApprovalState[] {
  return [...(result?.approvals.values() ?? [])];
}

function decisionsIn(result: CheckResult | null): Map<string, Known> {
  const known = statesOf(result).flatMap(({ document, decisions }) =>
    decisions.map(({ doc: { data }, competent, match }): Known => {
      const { orgaan, zitting, uitkomst } = data;
      return { document, orgaan, zitting, uitkomst, competent, match };
    }),
  );
  return new Map(known.map((one) => [[one.document, one.orgaan, one.zitting, one.uitkomst].join(' '), one]));
}

/** A decision that no longer holds is missed only where it was one of approval and no later one of that body took its place. */
function isMissed({ document, orgaan, zitting, competent }: Known, now: readonly Known[]): boolean {
  const later = now.some(
    (other) =>
      other.document === document &&
      other.orgaan === orgaan &&
      other.zitting > zitting &&
      other.match !== 'anders',
  );
  return competent && !later;
}

function effectOf(before: Match | undefined, after: Match | undefined): DecisionEffect | null {
  if (before === after) return null;
  if (before === undefined) return 'nieuw';
  if (after === undefined) return 'weg';
  if (after === 'anders') return 'vervalt';
  return after === 'binnen-mandaat' ? 'binnen-mandaat' : 'geldt-weer';
}
