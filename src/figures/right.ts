import { daysIn, overlap, type Period } from '../base/dates.ts';
import { Decimal, sum, toCents, ZERO } from '../base/decimal.ts';
import { number } from '../base/format.ts';
import { fractionOf, fractionText } from '../base/fraction.ts';
import { type Land, schoolYearPeriod } from '../base/school-year.ts';
import type { Regime } from '../law/regime.ts';
import type { Appointment } from './appointment.ts';
import type { Figure, Unit } from './figure.ts';
import { categoryAddress, rightAddress } from './ledger/address.ts';
import { given, inCents, made } from './make.ts';
import { normOf, RIGHT_LABELS, type Right, unitOf } from './norms.ts';

const CHANGE_DOUBT =
  'De cao zegt niet hoe een wijziging tijdens het schooljaar telt: de laagste uitkomst weegt naar dagen, de hoogste neemt de grootste omvang voor het hele jaar.';

/**
 * What one person has a right to at one employer in a school year, in hours or euros: norm × size of
 * appointment, added up over appointments. Leave is not deducted (ruling 107987 of 12 April 2018). When an
 * appointment starts, ends or changes during the year, `low` weighs by days and `high` takes the largest
 * moment for the whole year; `value` is the low one. Null when no appointment has a right.
 * Source: CAO VO art. 17.4, 17.5 and 6.1.2; CAO PO art. 9.3; CAO MBO art. 4.1.7.
 */
export function rightOf(
  person: string,
  right: Right,
  appointments: readonly Appointment[],
  schoolYear: string,
  regime: Regime,
  land: Land,
): Figure {
  const year = schoolYearPeriod(schoolYear, land);
  const unit = unitOf(right);
  const named = {
    id: rightAddress({ person }, right, schoolYear),
    label: `${RIGHT_LABELS[right]} ${person}, ${schoolYear}`,
    unit,
  };
  const parts = appointments.flatMap((appointment) => {
    const norm = normOf(right, appointment, year, regime);
    const days = overlap({ from: appointment.van, to: appointment.tot ?? year.to }, year);
    return norm && days ? [partOf(appointment, norm, days, year)] : [];
  });
  if (parts.length === 0)
    return { ...named, value: null, open: 0, exact: true, operands: [], operation: 'geen recht gevonden' };

  const categories = [...new Set(parts.map(({ appointment }) => appointment.categorie))];
  const operands =
    categories.length === 1
      ? parts.map((part) => partFigure(part, year, named.id, unit))
      : categories.map((category) => categoryFigure(category, parts, year, named));
  const whole = overMoments({ ...named, operands }, parts);
  return unit === 'euro' ? centsWithBounds(whole) : whole;
}

/** The right from the appointments of one category, for a person who has appointments in more than one. */
function categoryFigure(
  category: string,
  all: readonly Part[],
  year: Period,
  whole: Pick<Figure, 'id' | 'unit'>,
): Figure {
  const parts = all.filter(({ appointment }) => appointment.categorie === category);
  const operands = parts.map((part) => partFigure(part, year, whole.id, whole.unit));
  const [only] = operands;
  const named = { id: categoryAddress(whole.id, category), label: `Recht als ${category}`, unit: whole.unit };
  const figure = overMoments({ ...named, operands }, parts);
  return operands.length === 1 && figure.high === undefined ? (only ?? figure) : figure;
}

/** The sum over appointments, with the largest moment as its upper bound. */
function overMoments(
  figure: Pick<Figure, 'id' | 'label' | 'unit' | 'operands'>,
  parts: readonly Part[],
): Figure {
  const { operands } = figure;
  const low = settled(sum(parts.map(({ amount }) => amount)));
  const high = settled(largestMoment(parts));
  const isRanged = parts.some(({ norm }) => norm.high !== undefined);
  const steady = isRanged ? settled(largestMoment(parts, 'value')) : high;
  const isOne = low.eq(high);
  return made(figure, operands.length === 1 ? 'norm × omvang' : 'som over de aanstellingen', operands, {
    value: low,
    open: 0,
    low: isOne ? undefined : low,
    high: isOne ? undefined : high,
    doubt: low.eq(steady) ? undefined : CHANGE_DOUBT,
  });
}

/** Without the last digits, where a sum of sizes as 1/24 differs by the order of its parts. */
function settled(amount: Decimal): Decimal {
  return amount.toDecimalPlaces(15);
}

const ONE = new Decimal(1);

/** What one appointment gives, and of what. */
interface Part {
  readonly appointment: Appointment;
  readonly norm: Figure;
  readonly size: Decimal;
  readonly days: Period;
  /** Of the days of the year. */
  readonly share: Decimal;
  /** Norm × size × share. */
  readonly amount: Decimal;
}

function partOf(appointment: Appointment, norm: Figure, days: Period, year: Period): Part {
  const size = fractionOf(appointment.betrekkingsomvang) ?? ZERO;
  const share =
    days.from === year.from && days.to === year.to ? ONE : new Decimal(daysIn(days)).div(daysIn(year));
  return { appointment, norm, size, days, share, amount: (norm.value ?? ZERO).times(size).times(share) };
}

function partFigure(
  { appointment, norm, size, days, share, amount }: Part,
  year: Period,
  id: string,
  unit: Unit,
): Figure {
  const full = norm.value ?? ZERO;
  const whole = share.eq(1);
  const sizeFigure = given(
    { id: `${id}/omvang`, label: `Omvang als ${appointment.categorie}`, unit: 'fte' },
    size,
    appointment.place,
  );
  const named = {
    id: categoryAddress(id, appointment.categorie),
    label: `Recht als ${appointment.categorie}${whole ? '' : `, ${days.from} tot en met ${days.to}`}`,
    unit,
  };
  const operation = `${number(full)} × ${fractionText(appointment.betrekkingsomvang)}${whole ? '' : ` × ${daysIn(days)}/${daysIn(year)} dagen`}`;
  return made(named, operation, [norm, sizeFigure], {
    value: amount,
    low: norm.low?.times(size).times(share),
    high: norm.high?.times(size).times(share),
    open: 0,
    source: appointment.place,
  });
}

/** The highest right that the appointments of any one day give together, as if that day lasted all year. */
function largestMoment(parts: readonly Part[], side: 'high' | 'value' = 'high'): Decimal {
  const moments = parts.map(({ days: { from } }) =>
    sum(
      parts
        .filter(({ days }) => days.from <= from && from <= days.to)
        .map(({ norm, size }) => (norm[side] ?? norm.value ?? ZERO).times(size)),
    ),
  );
  return Decimal.max(...moments);
}

function centsWithBounds(figure: Figure): Figure {
  const rounded = inCents(figure);
  return figure.high === undefined
    ? rounded
    : { ...rounded, low: toCents(figure.low ?? ZERO), high: toCents(figure.high) };
}
