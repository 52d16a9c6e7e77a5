import type { Kind } from '../kind.ts';

/** How a plan goes, on a day. */
export const voortgang: Kind<'voortgang'> = {
  idOf: ({ plan, datum }) => `voortgang-${plan}-${datum}`,
  knownBy: 'datum',
  holds: [],
  lawDay: ({ datum }) => datum,
  plansMeant: ({ plan }, plans) =>
    plans.filter(({ id, soort }) => soort === 'plan' && id === plan).map(({ id }) => id),
  begin: {
    needs: ['school', 'plan', 'schooljaar', 'today'],
    in: 'school',
    place: ({ schooljaar }) => `voortgang-${schooljaar}.yaml`,
    known: ({ plan, today }) => ({ plan, datum: today }),
  },
};
