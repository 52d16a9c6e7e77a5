import { addYears, type IsoDate } from '../base/dates.ts';
import { Decimal, ZERO } from '../base/decimal.ts';
import { fractionOf } from '../base/fraction.ts';
import { pointerTo } from '../base/place.ts';
import { type Land, schoolYearPeriod } from '../base/school-year.ts';
import type { Doc } from '../documents/kind.ts';
import { parameterAt } from '../law/lookup.ts';
import { hoursOf } from './activity-hours.ts';
import type { Figure } from './figure.ts';
import { derived, fromLaw, given, total } from './make.ts';

type Person = NonNullable<Doc<'personeel'>['data']['medewerkers']>[number];

/**
 * Hours that stand apart from the rights, per person and school year, under `uren/<person>/…/<year>`:
 * `opgedragen` (assigned to the person by name; full hours whatever the size of the appointment, art. 17.7.3),
 * `instemming-nodig` and `instemming-gegeven` (assigned hours charged to the own right, art. 17.4.2) and
 * `taakbeleid` (part d of the task policy, art. 17.8).
 */
export function otherHours(
  person: Person,
  register: Doc<'personeel'>,
  index: number,
  schoolYear: string,
  plans: readonly Doc<'plan'>[],
): Figure[] {
  const lines = assignedLines(person.id, schoolYear, plans);
  const sum = (part: string, word: string, chosen: readonly Figure[]): Figure[] =>
    chosen.length === 0
      ? []
      : [
          total(
            {
              id: `uren/${person.id}/${part}/${schoolYear}`,
              label: `${word} ${person.id}, ${schoolYear}`,
              unit: 'uur',
            },
            chosen,
          ),
        ];
  const own = lines.filter(({ charged }) => charged);
  return [
    ...sum(
      'opgedragen',
      'Opgedragen',
      lines.map(({ hours }) => hours),
    ),
    ...sum(
      'instemming-nodig',
      'Instemming nodig',
      own.map(({ hours }) => hours),
    ),
    ...sum(
      'instemming-gegeven',
      'Instemming gegeven',
      own.flatMap(({ consent }) => consent ?? []),
    ),
    ...taskPolicy(person, register, index, schoolYear),
  ];
}

interface Line {
  readonly hours: Figure;
  /** True when the hours go off the person's basic right. */
  readonly charged: boolean;
  readonly consent: Figure | null;
}

function assignedLines(person: string, schoolYear: string, plans: readonly Doc<'plan'>[]): Line[] {
  return plans
    .filter((plan) => plan.data.schooljaar === schoolYear)
    .flatMap((plan) =>
      (plan.data.activiteiten ?? []).flatMap((activity, index) =>
        (activity.deelnemers ?? []).flatMap((participant, at): Line[] => {
          if (participant.medewerker !== person || activity.opgedragen !== true) return [];
          const place = (...steps: (string | number)[]) => ({
            file: plan.file,
            pointer: pointerTo('/activiteiten', index, ...steps),
            part: 'value' as const,
          });
          const named = {
            id: `opgedragen/${activity.id}`,
            label: `Uren ${activity.id}`,
            unit: 'uur' as const,
          };
          const lasts = { ...hoursOf(activity.uren, named.id, place('uren')), label: named.label };
          const hours =
            participant.uren === undefined
              ? lasts
              : given(named, new Decimal(participant.uren), place('deelnemers', at, 'uren'));
          const agreed = participant.instemming?.uren;
          return [
            {
              hours,
              charged: (participant['uren-uit'] ?? activity['uren-uit']) === 'basisrecht',
              consent:
                agreed === undefined
                  ? null
                  : given(
                      { ...named, label: `Instemming ${activity.id}` },
                      new Decimal(agreed),
                      place('deelnemers', at, 'instemming', 'uren'),
                    ),
            },
          ];
        }),
      ),
    );
}

function taskPolicy(person: Person, register: Doc<'personeel'>, index: number, schoolYear: string): Figure[] {
  const hours = person.jaartaak?.deskundigheidsbevordering;
  if (hours === undefined || person.jaartaak?.schooljaar !== schoolYear) return [];
  const place = {
    file: register.file,
    pointer: pointerTo('/medewerkers', index, 'jaartaak', 'deskundigheidsbevordering'),
    part: 'value' as const,
  };
  return [
    given(
      {
        id: `uren/${person.id}/taakbeleid/${schoolYear}`,
        label: `Onderdeel d van het taakbeleid ${person.id}, ${schoolYear}`,
        unit: 'uur',
      },
      new Decimal(hours),
      place,
    ),
  ];
}

/**
 * The most lesson hours a starter may be given in a school year: `uren/<person>/lestaak-hoogstens/<year>`. The
 * cut runs per year of appointment on the school's own norm, so a start on 1 February gives half of each cut
 * in the next school year. Source: CAO VO art. 8.3 as told by Onderwijsblad; W12.
 */
export function starterTeaching(person: Person, schoolYear: string, land: Land, norm: Figure): Figure[] {
  const since = person['starter-sinds'];
  const size = startSize(person);
  if (since === undefined || norm.value === null || size === null) return [];
  const year = schoolYearPeriod(schoolYear, land);
  const cuts = [1, 2].flatMap((nth) => {
    const months = monthsOfYear(since, nth, year.from, year.to);
    const share = parameterAt(
      nth === 1 ? 'nl-vo/startersreductie-jaar-1' : 'nl-vo/startersreductie-jaar-2',
      year.from,
    );
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
        id: `uren/${person.id}/lestaak-hoogstens/${schoolYear}`,
        label: `Lestaak hoogstens ${person.id}, ${schoolYear}`,
        unit: 'uur',
      },
      'norm × omvang × (1 − vermindering)',
      [norm, size, cut],
      ([hours = ZERO, fte = ZERO, less = ZERO]) => hours.times(fte).times(new Decimal(1).minus(less)),
    ),
  ];
}

function startSize(person: Person): Figure | null {
  const written = person.dienstverbanden?.at(-1)?.betrekkingsomvang;
  const value = written === undefined ? null : fractionOf(written);
  return value === null
    ? null
    : { id: 'omvang', label: 'Omvang', unit: 'fte', value, open: 0, exact: true, operands: [] };
}

/** Whole months of the nth year of appointment that lie in a school year. */
function monthsOfYear(since: IsoDate, nth: number, from: IsoDate, to: IsoDate): number {
  const start = addYears(since, nth - 1);
  const end = addYears(since, nth);
  let months = 0;
  for (
    let year = Number(from.slice(0, 4)), month = Number(from.slice(5, 7)), count = 0;
    count < 12;
    count += 1
  ) {
    const day = `${year}-${String(month).padStart(2, '0')}-01`;
    if (day >= start && day < end && day <= to) months += 1;
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  return months;
}

/**
 * Development time that goes with the lessons a teacher really gives: `uren/<person>/ontwikkeltijd/<year>`.
 * Source: CAO VO art. 8.2 as told by VO-raad and AOb; 24 lessons give 50 hours, 18 give 37,5 (W13).
 */
export function developmentTime(
  person: Person,
  register: Doc<'personeel'>,
  index: number,
  schoolYear: string,
  land: Land,
): Figure[] {
  const lessons = person.jaartaak?.['lessen-per-week'];
  const { from } = schoolYearPeriod(schoolYear, land);
  const full = parameterAt('nl-vo/ontwikkeltijd-uren', from);
  const at = parameterAt('nl-vo/ontwikkeltijd-lessen', from);
  if (lessons === undefined || person.jaartaak?.schooljaar !== schoolYear || full === null || at === null)
    return [];
  const place = {
    file: register.file,
    pointer: pointerTo('/medewerkers', index, 'jaartaak', 'lessen-per-week'),
    part: 'value' as const,
  };
  return [
    derived(
      {
        id: `uren/${person.id}/ontwikkeltijd/${schoolYear}`,
        label: `Ontwikkeltijd ${person.id}, ${schoolYear}`,
        unit: 'uur',
      },
      'uren × lessen / lessen bij volledige ontwikkeltijd',
      [
        fromLaw(full, 'uur'),
        given({ id: 'lessen', label: 'Lessen per week', unit: 'aantal' }, new Decimal(lessons), place),
        fromLaw(at, 'aantal'),
      ],
      ([hours = ZERO, given = ZERO, whole = new Decimal(1)]) => hours.times(given).div(whole),
    ),
  ];
}
