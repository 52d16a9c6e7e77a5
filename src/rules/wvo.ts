import type { Basis } from './rule.ts';

/** An article of the act on secondary education, read as it stood on 1 August 2024. */
export function wvo(article: string): Basis {
  return {
    document: 'Wet voortgezet onderwijs 2020',
    article,
    url: 'https://wetten.overheid.nl/BWBR0044212',
  };
}
