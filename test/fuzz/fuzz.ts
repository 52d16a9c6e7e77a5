import { type Outcome, type Program, runCase, type Stock } from './case.ts';

/** What many cases came to. */
export interface Counts {
  readonly cases: number;
  /** By exit code, how many. */
  readonly codes: Readonly<Record<string, number>>;
  readonly finds: readonly Outcome[];
  /** The case that took most, in CPU seconds. */
  readonly slowest: number;
}

/** Runs the cases from a number on, until `enough` says so; `seen` is told of each before the next begins. */
export async function fuzz(
  first: number,
  stock: Stock,
  program: Program,
  enough: (cases: number) => boolean,
  seen: (outcome: Outcome) => void = () => {},
): Promise<Counts> {
  const codes: Record<string, number> = {};
  const finds: Outcome[] = [];
  let [cases, slowest] = [0, 0];
  while (!enough(cases)) {
    const outcome = await runCase(first + cases, stock, program);
    cases += 1;
    codes[outcome.code] = (codes[outcome.code] ?? 0) + 1;
    slowest = Math.max(slowest, outcome.cpu);
    if (outcome.wrong.length > 0) finds.push(outcome);
    seen(outcome);
  }
  return { cases, codes, finds, slowest };
}
