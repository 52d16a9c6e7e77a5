import type { Basis } from './rule.ts';

/** An article of the CAO MBO as it was read; the page does not say of which edition. */
export function caoMbo(article: string): Basis {
  return {
    document: 'CAO MBO, hoofdstuk 4',
    article,
    url: 'https://www.mbo-cao.nl/cao/hoofdstuk-4-scholing-en-professionalisering/',
  };
}

/** The text was read, but nobody said of which years it is: that weighs less than an error. */
export const EDITION_UNKNOWN = {
  value: 'warning',
  why: 'De gelezen pagina zegt niet van welke uitgave van de cao de tekst is; of zij nu nog geldt, is niet nagegaan.',
} as const;
