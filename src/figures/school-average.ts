import { sum, ZERO } from '../base/decimal.ts';
import { fractionOf } from '../base/fraction.ts';
import { type Land, schoolYearPeriod } from '../base/school-year.ts';
import type { Doc } from '../documents/kind.ts';
import { FACTS } from '../law/facts.ts';
import { parameterAt } from '../law/lookup.ts';
import type { Regime } from '../law/regime.ts';
import { appointmentsIn } from './appointment.ts';
import type { Figure } from './figure.ts';
import { derived, fromLaw } from './make.ts';

const DOUBT =
  'De teldag en de schoolleiders zijn aangenomen: de eerste dag van het schooljaar, zonder directie (laagste) of met directie (hoogste).';

/**
 * What a school must make available in euros under an average per full-time appointment, which gives nobody a
 * right of their own: `schoolgeld/<year>`. One member may get more and another less. Source: CAO PO 2014-2015.
 */
export function schoolAverage(
  register: Doc<'personeel'>,
  schoolYear: string,
  regime: Regime,
  land: Land,
): Figure[] {
  const { from } = schoolYearPeriod(schoolYear, land);
  const { averageMoney } = FACTS[regime].numbers;
  const average = averageMoney && parameterAt(averageMoney, from);
  if (average === null) return [];
  const present = appointmentsIn([register]).filter(({ van, tot }) => van <= from && from <= (tot ?? from));
  const sizeOf = (some: typeof present) =>
    sum(some.map(({ betrekkingsomvang }) => fractionOf(betrekkingsomvang) ?? ZERO));
  const low = sizeOf(present.filter(({ categorie }) => categorie !== 'directie'));
  const high = sizeOf(present);
  const staff: Figure = {
    id: 'betrekkingen',
    label: `Betrekkingen op ${from}`,
    unit: 'fte',
    value: low,
    ...(low.eq(high) ? {} : { low, high, doubt: DOUBT }),
    open: 0,
    exact: true,
    operands: [],
    source: { file: register.file, pointer: '/medewerkers', part: 'key' },
  };
  const named = {
    id: `schoolgeld/${schoolYear}`,
    label: `Geld van de school voor professionalisering, ${schoolYear}`,
    unit: 'euro' as const,
  };
  const product = derived(
    named,
    'gemiddelde × betrekkingen',
    [fromLaw(average, 'euro'), staff],
    ([norm = ZERO, size = ZERO]) => norm.times(size),
  );
  return [product];
}
