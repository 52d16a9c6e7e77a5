import type { Decimal } from '../base/decimal.ts';
import type { Confidence } from '../base/found.ts';
import type { Place } from '../base/place.ts';

export type Unit = 'euro' | 'uur' | 'fte' | 'dag' | 'halve-dag' | 'aantal' | 'verhouding';

/** The dated legal value that a figure rests on, as it stood on the figure's date. */
export interface FigureParameter {
  readonly id: string;
  /** First day on which this value holds, ISO date. */
  readonly from: string;
  readonly document: string;
  readonly article: string;
  readonly url: string;
  readonly confidence: Confidence;
}

/**
 * One computed number that can explain itself: the tree that computes is the tree that explains.
 * `value` is null when nothing is known; `open` counts the unknown parts, so that the sum of the known
 * parts is a lower bound (`>= value + n unknown`) and never silently a total.
 */
export interface Figure {
  /** Address within its file, e.g. `begroting/gepland/pm-2026`. */
  readonly id: string;
  /** Short Dutch name, e.g. "Geplande kosten pm-2026". */
  readonly label: string;
  readonly value: Decimal | null;
  readonly low?: Decimal | undefined;
  readonly high?: Decimal | undefined;
  /** How many parts are unknown and therefore not in `value`. */
  readonly open: number;
  /** What `value` is while parts are open: the least it can be (when absent), or the most. */
  readonly bound?: 'hoogstens' | undefined;
  /** False when a rounding, an estimate or a doubtful value lies below. */
  readonly exact: boolean;
  readonly unit: Unit;
  /** The rounding step applied here, in words, e.g. "op de cent, half naar boven". */
  readonly rounding?: string | undefined;
  /** How the operands make the value, e.g. "som", "83 × 0,6". */
  readonly operation?: string | undefined;
  readonly operands: readonly Figure[];
  readonly parameter?: FigureParameter | undefined;
  readonly source?: Place | undefined;
  /** Why this number is not certain, in Dutch. */
  readonly doubt?: string | undefined;
}

/** The confidences of every legal value below a figure. */
export function confidencesOf(figure: Figure): Confidence[] {
  const own = figure.parameter ? [figure.parameter.confidence] : [];
  return [...own, ...figure.operands.flatMap(confidencesOf)];
}
