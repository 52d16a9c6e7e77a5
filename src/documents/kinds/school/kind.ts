import { join } from 'node:path';
import type { Kind } from '../kind.ts';

/** A school, its numbers, bodies and budgets. */
export const school: Kind<'school'> = {
  idOf: ({ id }) => id,
  knownBy: 'id',
  holds: ['school', 'budget'],
  lawDay: (_data, _land, current) => current,
  begin: {
    needs: ['id', 'bestuur'],
    in: 'workspace',
    place: ({ id }) => join('scholen', id, 'school.yaml'),
    known: ({ id, bestuur }) => ({ id, bestuur }),
  },
};
