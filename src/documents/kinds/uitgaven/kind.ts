import { plansOf } from '../../plans-of.ts';
import type { Kind } from '../kind.ts';

/** What was paid in a year. */
export const uitgaven: Kind<'uitgaven'> = {
  idOf: ({ school, bestuur, begrotingsjaar }) => `uitgaven-${school ?? bestuur}-${begrotingsjaar}`,
  knownBy: 'begrotingsjaar',
  holds: ['boeking'],
  lawDay: ({ begrotingsjaar }) => `${begrotingsjaar}-01-01`,
  plansMeant: ({ school }, plans) =>
    (school === undefined ? plans : plansOf(school, plans)).map(({ id }) => id),
  begin: {
    needs: ['school', 'jaar'],
    in: 'school',
    place: ({ jaar }) => `uitgaven-${jaar}.yaml`,
    known: ({ school, jaar }) => ({ school, begrotingsjaar: jaar }),
  },
};
