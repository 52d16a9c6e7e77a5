import type { Kind } from './kinds.ts';
import { REASONS_FILE, type Reason, reasonFor } from './reasons.ts';

const WIDEST = 300;

/**
 * Prints the kinds of difference, first those without a reason, and gives how many those are. `whole` says that
 * everything was asked, so that a reason without a difference has had its day.
 */
export function report(
  asked: number,
  kinds: readonly Kind[],
  reasons: readonly Reason[],
  { whole }: { whole: boolean },
): number {
  const met = kinds.map((kind) => ({ ...kind, reason: reasonFor(kind.kind, reasons) }));
  const unexplained = met.filter(({ reason }) => reason === undefined);
  for (const kind of unexplained) print(kind);
  for (const reason of reasons) {
    const covered = met.filter((kind) => kind.reason === reason);
    const count = covered.reduce((sum, kind) => sum + kind.count, 0);
    if (count > 0)
      console.log(`\n${count} × ${reason.soort}, ${covered.length} kinds\n  ${reason.reden.trim()}`);
    else if (whole)
      console.log(`\nNothing differs like this any more, take it out of ${REASONS_FILE}: ${reason.soort}`);
  }
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  console.log(
    `\n${asked} questions, ${total} differences of ${kinds.length} kinds; ${unexplained.length} kinds without a reason.`,
  );
  return unexplained.length;
}

function print({ kind, count, samples }: Kind): void {
  console.log(`\n${count} × ${kind}`);
  for (const { asked, before, after } of samples)
    console.log(`    ${asked}\n      was ${shown(before)}\n      is  ${shown(after)}`);
}

function shown(value: unknown): string {
  const text = value === undefined ? 'not there' : JSON.stringify(value);
  return text.length > WIDEST ? `${text.slice(0, WIDEST)}…` : text;
}
