import { join } from 'node:path';
import { schoolYearPeriod } from '../../../base/school-year.ts';
import type { Kind } from '../kind.ts';

/** What a team plans within the plan of its school. */
export const teamplan: Kind<'teamplan'> = {
  idOf: ({ id }) => id,
  knownBy: 'id',
  holds: ['activiteit', 'besluitbaar'],
  lawDay: ({ schooljaar }, land) => schoolYearPeriod(schooljaar, land).from,
  plansMeant: ({ plan }) => (plan === undefined ? [] : [plan]),
  begin: {
    needs: ['id', 'school', 'schooljaar'],
    in: 'school',
    place: ({ id, schooljaar }) => join('teams', `${id}-${schooljaar}.yaml`),
    known: ({ id, school, schooljaar }) => ({
      id: `teamplan-${id}-${schooljaar}`,
      scholen: [school],
      team: id,
      schooljaar,
    }),
  },
};
