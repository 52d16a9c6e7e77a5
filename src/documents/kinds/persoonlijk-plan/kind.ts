import { join } from 'node:path';
import type { IsoDate } from '../../../base/dates.ts';
import { type Land, schoolYearPeriod } from '../../../base/school-year.ts';
import type { PersoonlijkPlan } from '../../generated/types.ts';
import type { Kind } from '../kind.ts';

/** What one person and who leads agreed. */
export const persoonlijkPlan: Kind<'persoonlijk-plan'> = {
  idOf: ({ id }) => id,
  knownBy: 'id',
  holds: ['besluitbaar'],
  lawDay: (data, land, current) => firstGranted(data, land) ?? data.looptijd?.van ?? current,
  writtenOn: (data) => data['afgesproken-op'],
  begin: {
    needs: ['school', 'medewerker', 'schooljaar'],
    in: 'school',
    place: ({ medewerker, schooljaar }) => join('pop', `${medewerker}-${schooljaar}.yaml`),
    known: ({ medewerker, schooljaar }) => ({ id: `pop-${medewerker}-${schooljaar}`, medewerker }),
  },
};

/** The first day of the newest school year that rights were granted for. */
function firstGranted({ toegekend }: PersoonlijkPlan, land: Land): IsoDate | null {
  const last = (toegekend ?? [])
    .map(({ schooljaar }) => schooljaar)
    .sort()
    .at(-1);
  return last === undefined ? null : schoolYearPeriod(last, land).from;
}
