import { distance } from 'fastest-levenshtein';

/**
 * The candidate a writer most likely meant, for "did you mean": at most a third of the letters may differ (two
 * for short words, four for long ones) and one must be the same, so that no far-fetched name is offered. Null when none is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const limit = Math.min(4, Math.max(2, Math.floor(word.length / 3)));
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const found = distance(word.toLowerCase(), candidate.toLowerCase());
    if (found < bestDistance && shareALetter(word, candidate)) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
}

function shareALetter(a: string, b: string): boolean {
  return [...a.toLowerCase()].some((letter) => b.toLowerCase().includes(letter));
}
