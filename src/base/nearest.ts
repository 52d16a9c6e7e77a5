import { distance } from 'fastest-levenshtein';

/**
 * The candidate a writer most likely meant, for "did you mean": at most a third of the letters may differ
 * (two for short words), so that no far-fetched name is offered. Null when none is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const limit = Math.max(2, Math.floor(word.length / 3));
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const found = distance(word.toLowerCase(), candidate.toLowerCase());
    if (found < bestDistance) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
}
