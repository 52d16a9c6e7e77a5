import type { Basis } from './rule.ts';

/** What an Erasmus Plan holds, as the European Commission explains it to schools. */
export const ERASMUS_PLAN: Basis = {
  document: 'Europese Commissie, Erasmus Plan in KA120-accreditaties',
  article: 'doelen, activiteiten, beheer en middelen; twee tot vijf jaar',
  url: 'https://wikis.ec.europa.eu/display/NAITDOC/Erasmus+Plan+in+KA120+Accreditations',
};

/** How long a stay abroad lasts, as a national agency lists it for schools. */
export const STAYS_ABROAD: Basis = {
  document: 'IKY (Grieks nationaal agentschap), Erasmus+ schoolonderwijs',
  article: 'duur van verblijven, 2021-2027',
  url: 'https://iky.gr/en/erasmus/vasiki-drasi-1-mathisiaki-kinitikotita-atomon/school-education/mobility-activities-school-education',
};
