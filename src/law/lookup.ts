import type { IsoDate } from '../base/dates.ts';
import { Decimal } from '../base/decimal.ts';
import type { Confidence } from '../base/found.ts';
import type { ParameterId } from './generated/parameter-id.ts';
import type { DatedValue } from './parameter.ts';
import { PARAMETERS } from './parameters.ts';
import { citedOn, type Source } from './source.ts';

/** A parameter as it holds on one day. */
export interface ParameterValue {
  readonly id: ParameterId;
  readonly label: string;
  readonly value: Decimal;
  readonly dated: DatedValue;
  /** Where it stands in the law of that day. */
  readonly source: Source;
}

/**
 * The value that holds on a day, or null before the first one and after an end date.
 * The caller gives the day that the parameter's `werkt-per` asks for: the first day of the school year for a
 * right granted per school year, 1 January for a calendar year, else the day itself.
 */
export function parameterAt(id: ParameterId, date: IsoDate): ParameterValue | null {
  const parameter = PARAMETERS[id];
  const dated = parameter.values.findLast((value) => value.from <= date);
  if (!dated || (dated.to ?? date) < date) return null;
  return {
    id,
    label: parameter.label,
    value: new Decimal(dated.value),
    dated,
    source: citedOn(dated.source, date),
  };
}

const LEAST_SURE_FIRST: readonly Confidence[] = ['doubtful', 'secondary'];

/** The least sure of a number of confidences; `primary` when there are none. */
export function weakest(confidences: readonly Confidence[]): Confidence {
  return LEAST_SURE_FIRST.find((one) => confidences.includes(one)) ?? 'primary';
}
