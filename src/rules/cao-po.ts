import type { Basis } from './rule.ts';

/** An article of the CAO PO as it was quoted: edition 2023-2024; the next one merged chapters 8A and 9. */
export function caoPo(article: string): Basis {
  return {
    document: 'CAO PO 2023-2024',
    article,
    url: 'https://wiki.vanjufmarjan.nl/professionalisering-cao-po/',
  };
}
