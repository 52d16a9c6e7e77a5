import type { Basis } from './rule.ts';

/** Where the network tells of the Flemish units for induction; the decree itself was not read. */
export const INDUCTION: Basis = {
  document: 'Katholiek Onderwijs Vlaanderen, inductiejaar (stand midden 2025)',
  article: 'decreet nog niet gelezen',
  url: 'https://pro.katholiekonderwijs.vlaanderen/aanvangsbegeleiding/inductiejaar',
};

/** Where the Dutch programme for starters, agreed for the CAO VO 2023-2024, is described. */
export const INDUCTION_PROGRAMME: Basis = {
  document: 'CAO VO 2023-2024 (Platform Samen Opleiden, september 2023)',
  article: 'artikelnummer niet gelezen',
  url: 'https://professionaliseren.platformsamenopleiden.nl/blog/2023/09/21/actueel-onderhandelaarsakkoord-over-cao-voortgezet-onderwijs/',
};
