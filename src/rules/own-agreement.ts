import type { Source } from '../law/source.ts';

/** What a rule holds that keeps a school's own words and numbers together; there is no article behind it. */
export function ownAgreement(article: string): Source {
  return {
    document: 'proplan',
    article,
    url: 'https://www.onderwijs.vlaanderen.be/nl/professionaliseringsmiddelen',
  };
}
