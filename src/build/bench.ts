import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { boardFiles, writeBoard } from '../../bench/board.ts';
import { median, mustJudge, type Spent, spentBy } from '../../bench/measure.ts';
import { BOARDS, type Board, type Case, COMMANDS, TARGETS } from '../../bench/targets.ts';
import { buildOf } from './compare/build-of.ts';

/** The program that this one must be quicker than. */
const BEFORE = 'e158fd3';

/**
 * How much this program costs beside that of a commit, on generated boards: `bench [COMMIT] [--turns N]`. Prints
 * ratios and whether each target is met; it is no test, since a busy machine is no mistake.
 */
export async function run(args: string[]): Promise<void> {
  const options = { turns: { type: 'string', default: '3' } } as const;
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const trees = { old: buildOf(positionals[0] ?? BEFORE).tree, new: process.cwd() };
  const folder = mkdtempSync(join(tmpdir(), 'proplan-bench-'));
  const at = ({ program, board }: Case): [tree: string, cwd: string] => [trees[program], join(folder, board)];
  try {
    for (const board of Object.keys(BOARDS) as Board[]) writeBoard(join(folder, board), BOARDS[board]);
    // Settings are no document that is judged.
    for (const one of CASES) mustJudge(...at(one), boardFiles(BOARDS[one.board]).size - 1);
    for (const command of COMMANDS) {
      const spent = new Map(CASES.map((one) => [keyOf(one), [] as Spent[]]));
      // By turns, so that what else the machine does falls on each.
      for (let turn = 0; turn < Number(values.turns); turn += 1)
        for (const one of CASES) spent.get(keyOf(one))?.push(spentBy(...at(one), command));
      print(command, spent);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const keyOf = ({ program, board }: Case): string => `${program}, ${board}`;
const CASES = [
  ...new Map(TARGETS.flatMap(({ of, to }) => [to, of]).map((one) => [keyOf(one), one])).values(),
];

function print(command: string, spent: ReadonlyMap<string, readonly Spent[]>): void {
  const middle = (one: Case, what: keyof Spent): number =>
    median((spent.get(keyOf(one)) ?? []).map((each) => each[what]));
  console.log(`\n${command}`);
  for (const one of CASES)
    console.log(
      `  ${keyOf(one).padEnd(24)}${middle(one, 'seconds').toFixed(2).padStart(8)} s${middle(one, 'work').toFixed(2).padStart(8)} s of work${middle(one, 'megabytes').toFixed(0).padStart(7)} MB`,
    );
  for (const { of, to, what, atMost } of TARGETS) {
    const ratio = middle(of, what) / middle(to, what);
    const verdict = ratio <= atMost ? 'met' : 'NOT MET';
    const name = `${keyOf(of)} : ${keyOf(to)}, ${what === 'seconds' ? 'time' : 'memory'}`;
    const work =
      what === 'seconds' ? ` (work ${(middle(of, 'work') / middle(to, 'work')).toFixed(2)} ×)` : '';
    console.log(
      `  ${name.padEnd(48)}${ratio.toFixed(2).padStart(6)} ×, at most ${atMost} ×: ${verdict}${work}`,
    );
  }
}
