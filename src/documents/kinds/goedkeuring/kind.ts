import type { Kind } from '../kind.ts';

/** One decision of one body. */
export const goedkeuring: Kind<'goedkeuring'> = {
  idOf: ({ documenten: [first], orgaan, zitting }) => `${first?.document ?? 'besluit'}/${orgaan}-${zitting}`,
  knownBy: 'zitting',
  holds: [],
  lawDay: ({ zitting }) => zitting,
  begin: null,
};
