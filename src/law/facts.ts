import { algemeen } from './algemeen/regime.ts';
import { beVlg } from './be-vlg/regime.ts';
import { nlMbo } from './nl-mbo/regime.ts';
import { nlPo } from './nl-po/regime.ts';
import { nlVo } from './nl-vo/regime.ts';
import type { Regime, RegimeFacts } from './regime.ts';

/** What holds in each regime. */
export const FACTS: Readonly<Record<Regime, RegimeFacts>> = {
  algemeen,
  'be-vlg': beVlg,
  'nl-mbo': nlMbo,
  'nl-po': nlPo,
  'nl-vo': nlVo,
};

export const REGIMES = Object.keys(FACTS) as readonly Regime[];
