import { join } from 'node:path';
import type { Kind } from '../kind.ts';

/** The request of one person, and the decision on it. */
export const aanvraag: Kind<'aanvraag'> = {
  idOf: ({ id }) => id,
  knownBy: 'id',
  holds: [],
  lawDay: (data) => data['ingediend-op'],
  writtenOn: (data) => data['ingediend-op'],
  begin: {
    needs: ['school', 'medewerker', 'today'],
    in: 'school',
    place: ({ medewerker, today }) => join('aanvragen', `${medewerker}-${today}.yaml`),
    known: ({ medewerker, today }) => ({
      id: `aanvraag-${medewerker}-${today}`,
      medewerker,
      'ingediend-op': today,
    }),
  },
};
