import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Outcome, type Program, stockOf } from '../../test/fuzz/case.ts';
import { type Counts, fuzz } from '../../test/fuzz/fuzz.ts';

interface Asked {
  readonly seed: number;
  readonly seconds: number;
  readonly cases: number;
}

/** What a worker tells: a case that ended, or the sum of all. */
type Told = { readonly outcome: Outcome } | { readonly counts: Counts };

/** A command that takes this much CPU will not end. */
const HANGS = 60;

/**
 * Sends mutated examples through every command: `fuzz [--seconds N] [--seed N] [--cases N]`. Prints each find with its
 * seed, and at the end cases, seconds, peak memory and finds; exit code 1 when there are finds. The cases run in a thread
 * of their own, so that one which never ends is seen, told and left behind.
 */
export async function run(args: string[]): Promise<void> {
  const option = (byDefault: string) => ({ type: 'string', default: byDefault }) as const;
  const options = { seconds: option('60'), seed: option(String(Date.now() % 1e9)), cases: option('1e9') };
  const { values } = parseArgs({ args, options });
  const began = Date.now();
  const sum = { cases: 0, finds: 0, slowest: 0, codes: {} as Record<string, number> };
  const end = began + Number(values.seconds) * 1000;
  let seed = Number(values.seed);
  console.log(`seed ${seed}`);
  while (Date.now() < end && sum.cases < Number(values.cases)) {
    const asked = { seed, seconds: (end - Date.now()) / 1000, cases: Number(values.cases) - sum.cases };
    const hung = await inThread(asked, ({ seed: at, argv, code, cpu, wrong }) => {
      seed = at + 1;
      sum.cases += 1;
      sum.codes[code] = (sum.codes[code] ?? 0) + 1;
      sum.slowest = Math.max(sum.slowest, cpu);
      if (wrong.length > 0) sum.finds += 1;
      for (const words of wrong) console.log(`find: seed ${at}: proplan ${argv.join(' ')}: ${words}`);
    });
    if (!hung) continue;
    console.log(`find: seed ${seed}: does not end`);
    sum.finds += 1;
    seed += 1;
  }
  const codes = Object.entries(sum.codes).map(([code, times]) => `${times} × ${code}`);
  const memory = Math.round(process.resourceUsage().maxRSS / 1000);
  console.log(
    `${sum.cases} cases in ${Math.round((Date.now() - began) / 1000)} s, peak ${memory} MB, slowest ${sum.slowest.toFixed(1)} CPU s, exit codes ${codes.join(', ')}, finds ${sum.finds}`,
  );
  if (sum.finds > 0) process.exitCode = 1;
}

/** Runs cases in a thread; true when one did not end and the thread was stopped. */
function inThread(asked: Asked, seen: (outcome: Outcome) => void): Promise<boolean> {
  const worker = new Worker(new URL(import.meta.url), { workerData: asked });
  return new Promise((done, failed) => {
    let began = process.cpuUsage();
    const watch = setInterval(() => {
      const { user, system } = process.cpuUsage(began);
      if ((user + system) / 1e6 > HANGS) finish(true);
    }, 500);
    const finish = (hung: boolean): void => {
      clearInterval(watch);
      void worker.terminate().then(() => done(hung));
    };
    worker.on('message', (told: Told) => {
      began = process.cpuUsage();
      if ('outcome' in told) seen(told.outcome);
      else finish(false);
    });
    worker.on('error', failed);
  });
}

async function work({ seed, seconds, cases }: Asked): Promise<void> {
  const { run: program } = (await import(pathToFileURL(resolve('dist/index.js')).href)) as { run: Program };
  const end = Date.now() + seconds * 1000;
  const enough = (done: number): boolean => done >= cases || Date.now() >= end;
  const tell = (told: Told): void => parentPort?.postMessage(told);
  const counts = await fuzz(seed, stockOf('.'), program, enough, (outcome) => tell({ outcome }));
  tell({ counts });
}

if (!isMainThread) await work(workerData as Asked);
