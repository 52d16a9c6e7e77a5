import type { Basis } from './rule.ts';

/** Where the network tells of the Flemish units for induction; the decree itself was not read. */
export const INDUCTION: Basis = {
  document: 'Katholiek Onderwijs Vlaanderen, inductiejaar (stand midden 2025)',
  article: 'decreet nog niet gelezen',
  url: 'https://pro.katholiekonderwijs.vlaanderen/aanvangsbegeleiding/inductiejaar',
};
