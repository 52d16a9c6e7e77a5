import { Decimal, ZERO } from '../base/decimal.ts';
import { pointerTo } from '../base/place.ts';
import { schoolYearPeriod } from '../base/school-year.ts';
import type { Doc } from '../documents/kind.ts';
import { FACTS } from '../law/facts.ts';
import { parameterAt } from '../law/lookup.ts';
import type { Regime } from '../law/regime.ts';
import type { Figure } from './figure.ts';
import { apartAddress } from './ledger/address.ts';
import { derived, fromLaw, given } from './make.ts';

type Person = NonNullable<Doc<'personeel'>['data']['medewerkers']>[number];

/**
 * Development time that goes with the lessons a teacher really gives: `uren/<person>/ontwikkeltijd/<year>`.
 * Source: CAO VO art. 8.2 as told by VO-raad and AOb; 24 lessons give 50 hours, 18 give 37,5 (W13).
 */
export function developmentTime(
  person: Person,
  register: Doc<'personeel'>,
  index: number,
  schoolYear: string,
  regime: Regime,
): Figure[] {
  const task = person.jaartaak;
  const lessons = task?.schooljaar === schoolYear ? task['lessen-per-week'] : undefined;
  const { land, numbers } = FACTS[regime];
  const { from } = schoolYearPeriod(schoolYear, land);
  const full = numbers.developmentTime && parameterAt(numbers.developmentTime.hours, from);
  const at = numbers.developmentTime && parameterAt(numbers.developmentTime.lessons, from);
  if (lessons === undefined || full === null || at === null) return [];
  const place = {
    file: register.file,
    pointer: pointerTo('/medewerkers', index, 'jaartaak', 'lessen-per-week'),
    part: 'value' as const,
  };
  return [
    derived(
      {
        id: apartAddress(person.id, 'ontwikkeltijd', schoolYear),
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
