import { join } from 'node:path';
import type { Kind } from '../kind.ts';

/** The written agreement with one starter. */
export const begeleidingsafspraak: Kind<'begeleidingsafspraak'> = {
  idOf: ({ id }) => id,
  knownBy: 'id',
  holds: [],
  lawDay: (data, _land, current) => data['schriftelijk-op'] ?? current,
  begin: {
    needs: ['school', 'medewerker', 'schooljaar'],
    in: 'school',
    place: ({ medewerker, schooljaar }) => join('starters', `${medewerker}-${schooljaar}.yaml`),
    known: ({ medewerker, schooljaar }) => ({ id: `afspraak-${medewerker}-${schooljaar}`, medewerker }),
  },
};
