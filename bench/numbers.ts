/** Gives whole numbers from 0 up to, not including, the one that is asked. */
export type Next = (below: number) => number;

/** A row of numbers that looks like chance and is the same for a seed, on every machine (mulberry32). */
export function numbersFrom(seed: number): Next {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
