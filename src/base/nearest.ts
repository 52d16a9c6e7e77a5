import { distance } from 'fastest-levenshtein';

/**
 * The candidate a writer most likely meant, for "did you mean": at most a third of the letters may differ (two
 * for short words, four for long ones) and one must be the same, so that no far-fetched name is offered. Of several as
 * near, the one with the same letters in another order. Null when none is near, or several are: a wrong guess misleads.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const limit = Math.min(4, Math.max(2, Math.floor(word.length / 3)));
  const near = [...new Set(candidates)]
    .map((candidate) => ({ candidate, differs: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, differs }) => differs <= limit && shareALetter(word, candidate));
  const least = Math.min(...near.map(({ differs }) => differs));
  const asNear = near.filter(({ differs }) => differs === least).map(({ candidate }) => candidate);
  const swapped = asNear.filter((candidate) => lettersOf(candidate) === lettersOf(word));
  const [best, ...rivals] = swapped.length > 0 ? swapped : asNear;
  return rivals.length > 0 ? null : (best ?? null);
}

/** The same for two words of which the one has letters of the other in another order. */
function lettersOf(word: string): string {
  return [...word.toLowerCase()].sort().join('');
}

function shareALetter(a: string, b: string): boolean {
  return [...a.toLowerCase()].some((letter) => b.toLowerCase().includes(letter));
}
