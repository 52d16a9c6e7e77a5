import { schoolYearPeriod } from '../../../base/school-year.ts';
import { plansOf } from '../../plans-of.ts';
import type { Kind } from '../kind.ts';

/** Who followed what in a school year. */
export const deelname: Kind<'deelname'> = {
  idOf: ({ school, schooljaar }) => `deelname-${school}-${schooljaar}`,
  knownBy: 'schooljaar',
  holds: [],
  lawDay: ({ schooljaar }, land) => schoolYearPeriod(schooljaar, land).from,
  plansMeant: ({ school, schooljaar }, plans) =>
    plansOf(school, plans)
      .filter(({ data }) => data.schooljaar === undefined || data.schooljaar === schooljaar)
      .map(({ id }) => id),
  begin: {
    needs: ['school', 'schooljaar'],
    in: 'school',
    place: ({ schooljaar }) => `deelname-${schooljaar}.yaml`,
    known: ({ school, schooljaar }) => ({ school, schooljaar }),
  },
};
