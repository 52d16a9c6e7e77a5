import type { Basis } from './rule.ts';

/** An article of the CAO VO as it was read: edition 2014-2015; later editions moved it to chapter 16. */
export function caoVo(article: string): Basis {
  return {
    document: 'CAO VO 2014-2015',
    article,
    url: 'https://www.voion.nl/programmalijnen/loopbaan-en-professionalisering/financieringsmiddelen-voor-professionalisering/algemene-financieringsmiddelen/cao-voortgezet-onderwijs',
  };
}
