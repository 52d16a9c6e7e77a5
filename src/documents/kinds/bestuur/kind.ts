import type { Kind } from '../kind.ts';

/** A school board. */
export const bestuur: Kind<'bestuur'> = {
  idOf: ({ id }) => id,
  knownBy: 'id',
  holds: ['bestuur', 'budget'],
  lawDay: (_data, _land, current) => current,
  begin: {
    needs: ['id', 'regelgeving'],
    in: 'workspace',
    place: () => 'bestuur.yaml',
    known: ({ id, regelgeving }) => ({ id, regelgeving }),
  },
};
