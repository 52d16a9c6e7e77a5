import type { Basis } from './rule.ts';

/** Rules on requests hold a school's own agreements together; there is no article behind them. */
export function ownAgreement(article: string): Basis {
  return {
    document: 'proplan',
    article,
    url: 'https://www.onderwijs.vlaanderen.be/nl/professionaliseringsmiddelen',
  };
}
