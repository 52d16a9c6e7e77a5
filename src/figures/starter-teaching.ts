import { addYears, type IsoDate } from '../base/dates.ts';
import { Decimal, ZERO } from '../base/decimal.ts';
import { fractionOf } from '../base/fraction.ts';
import { schoolYearPeriod } from '../base/school-year.ts';
import type { Doc } from '../documents/kind.ts';
import { FACTS } from '../law/facts.ts';
import { parameterAt } from '../law/lookup.ts';
import type { Regime } from '../law/regime.ts';
import type { Appointment } from './appointment.ts';
import type { Figure } from './figure.ts';
import { apartAddress } from './ledger/address.ts';
import { derived, fromLaw, given, total } from './make.ts';

type Person = NonNullable<Doc<'personeel'>['data']['medewerkers']>[number];

/**
 * The most lesson hours a starter may be given in a school year: `uren/<person>/lestaak-hoogstens/<year>`. The
 * cut runs per year of appointment on the school's own norm, so a start on 1 February gives half of each cut
 * in the next school year. Source: CAO VO art. 8.3 as told by Onderwijsblad; W12.
 */
export function starterTeaching(
  person: Person,
  appointments: readonly Appointment[],
  schoolYear: string,
  regime: Regime,
  norm: Figure,
): Figure[] {
  const since = person['starter-sinds'];
  const { land, numbers } = FACTS[regime];
  if (since === undefined || norm.value === null || numbers.starterReduction === null) return [];
  const year = schoolYearPeriod(schoolYear, land);
  const size = sizeOn(since > year.from ? since : year.from, appointments);
  if (size === null) return [];
  const cuts = numbers.starterReduction.flatMap((number, index) => {
    const nth = index + 1;
    const months = monthsOfYear(since, nth, year.from);
    const share = parameterAt(number, year.from);
    if (months === 0 || share === null) return [];
    const label = `Vermindering in het ${nth === 1 ? 'eerste' : 'tweede'} jaar, ${months}/12`;
    return [
      derived(
        { id: `vermindering/${nth}`, label, unit: 'verhouding' },
        'deel × maanden',
        [fromLaw(share, 'verhouding')],
        ([part = ZERO]) => part.times(months).div(12),
      ),
    ];
  });
  if (cuts.length === 0) return [];
  const cut = total({ id: 'vermindering', label: 'Vermindering', unit: 'verhouding' }, cuts);
  return [
    derived(
      {
        id: apartAddress(person.id, 'lestaak-hoogstens', schoolYear),
        label: `Lestaak hoogstens ${person.id}, ${schoolYear}`,
        unit: 'uur',
      },
      'norm × omvang × (1 − vermindering)',
      [norm, size, cut],
      ([hours = ZERO, fte = ZERO, less = ZERO]) => hours.times(fte).times(new Decimal(1).minus(less)),
    ),
  ];
}

/** The size of a person's teaching appointments on a day, added up; null when there is none. */
function sizeOn(day: IsoDate, appointments: readonly Appointment[]): Figure | null {
  const sizes = appointments
    .filter(({ categorie, van, tot }) => categorie === 'leraar' && van <= day && day <= (tot ?? day))
    .flatMap(({ betrekkingsomvang, place }) => {
      const size = fractionOf(betrekkingsomvang);
      return size === null ? [] : [given({ id: 'omvang', label: 'Omvang', unit: 'fte' }, size, place)];
    });
  const [only, ...others] = sizes;
  if (others.length === 0) return only ?? null;
  return total({ id: 'omvang', label: 'Omvang', unit: 'fte' }, sizes);
}

/** Whole months of the nth year of appointment that lie in a school year. */
function monthsOfYear(since: IsoDate, nth: number, from: IsoDate): number {
  const start = addYears(since, nth - 1);
  const end = addYears(since, nth);
  let months = 0;
  for (
    let year = Number(from.slice(0, 4)), month = Number(from.slice(5, 7)), count = 0;
    count < 12;
    count += 1
  ) {
    const day = `${year}-${String(month).padStart(2, '0')}-01`;
    if (day >= start && day < end) months += 1;
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  return months;
}
