import { planPeriod } from '../../plan-period.ts';
import type { Kind } from '../kind.ts';

/** The plan of a school or board for a school year: what is decided. */
export const plan: Kind<'plan'> = {
  idOf: ({ id }) => id,
  knownBy: 'id',
  holds: ['plan', 'activiteit', 'doel', 'nood', 'besluitbaar'],
  lawDay: (data, land, current) => planPeriod(data, land)?.from ?? current,
  writtenOn: ({ opgesteld }) => opgesteld?.datum,
  begin: {
    needs: ['school', 'schooljaar'],
    in: 'school',
    place: ({ schooljaar }) => `plan-${schooljaar}.yaml`,
    known: ({ school, schooljaar }) => ({
      id: `plan-${school}-${schooljaar}`,
      scholen: [school],
      schooljaar,
    }),
  },
};
