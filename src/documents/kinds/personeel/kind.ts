import type { Kind } from '../kind.ts';

/** The register of a school: pseudonyms and appointments. */
export const personeel: Kind<'personeel'> = {
  idOf: ({ school }) => `personeel-${school}`,
  knownBy: 'school',
  holds: ['medewerker'],
  lawDay: ({ peildatum }, _land, current) => peildatum ?? current,
  begin: {
    needs: ['school'],
    in: 'school',
    place: () => 'personeel.yaml',
    known: ({ school }) => ({ school }),
  },
};
