import type { IsoDate } from '../base/dates.ts';
import type { Confidence } from '../base/found.ts';
import type { Regime } from './regime.ts';
import type { Citation } from './source.ts';

/** One value of a parameter, from a day on; a new edition of the law is a new value, never an edit. */
export interface DatedValue {
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly value: number;
  readonly source: Citation;
  readonly confidence: Confidence;
  readonly doubt?: string;
  readonly 'verified-on': IsoDate;
}

/** A number of the law with its history, as it stands in `<regime>/parameters.yaml`. */
export interface ParameterEntry {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** What a new value waits for: any day, the next school year, or the next calendar year. */
  readonly 'werkt-per': 'datum' | 'schooljaar' | 'kalenderjaar';
  readonly values: readonly DatedValue[];
}

/** The same under its whole name, `<regime>/<id>`. */
export interface Parameter extends Omit<ParameterEntry, 'id'> {
  readonly regime: Regime;
}
