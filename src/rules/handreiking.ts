import type { Basis } from './rule.ts';

/** The guide on professional development of the VO sector, whose advice several rules hold; no article of law. */
export function handreiking(part: string): Basis {
  return {
    document: 'Handreiking professionaliseren (Voion, 2014)',
    article: part,
    url: 'https://www.voion.nl/programmalijnen/loopbaan-en-professionalisering/financieringsmiddelen-voor-professionalisering/algemene-financieringsmiddelen/cao-voortgezet-onderwijs',
  };
}
