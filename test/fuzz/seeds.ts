/**
 * Numbers whose case once went wrong, with what it was; each runs again in the tests. A number means the same case only
 * while the fixtures and the mutations stay as they are, so that what was mended has a test of its own too.
 */
export const SEEDS: readonly (readonly [seed: number, was: string])[] = [
  [801_706, 'an asterisk alone was told as "undefined is een anker"'],
];
