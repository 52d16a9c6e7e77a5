/** What a change is once names and numbers are out of sight, so that changes of one kind look the same. */
export function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return typeof value === 'string' ? masked(value) : typeof value === 'number' ? '#' : String(value);
}

/** `p-0101 heeft 6,5 uur in plan.yaml` → `p-# heeft # uur in FILE`, on one line and of a length that is read. */
export function masked(text: string): string {
  const short = text
    .replaceAll(/\S*\.ya?ml\S*/g, 'FILE')
    .replaceAll(/\d+(?:[.,:-]\d+)*/g, '#')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return short.length > LONGEST ? `${short.slice(0, LONGEST)}…` : short;
}
const LONGEST = 100;

/** The words that differ between two texts, without those at either end that are the same: `83 uur → 77 uur`. */
export function changeOfWords(before: string, after: string): string {
  const [old, now] = [words(before), words(after)];
  if (old.join(' ') === now.join(' ')) return 'other spaces';
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const middle = (all: string[]): string => masked(all.slice(start, all.length - end).join(' '));
  return `${middle(old)} → ${middle(now)}`;
}

function words(text: string): string[] {
  return text.split(/\s+/);
}
