import { WorkError } from '../base/errors.ts';
import { errorText } from '../texts/error-text.ts';
import { EXIT } from './exit.ts';
import { languageOf, run } from './program.ts';
import { wholeOutput } from './whole-output.ts';

const { argv, env, stdin, stderr } = process;
const io = { cwd: process.cwd(), env, stdin, stdout: wholeOutput(process.stdout), stderr, today: today() };
let lost = false;

io.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that stops early (`proplan lint | head`) is no mistake of ours.
  if (error.code === 'EPIPE' || lost) return;
  lost = true;
  process.exitCode = EXIT.failed;
  const why = new WorkError('output-lost', { why: error.code ?? error.message });
  stderr.write(`${errorText(why, languageOf(argv.slice(2), io))}\n`);
});
// Where nothing can be told any more, the exit code still tells it.
stderr.on('error', () => {
  lost = true;
  process.exitCode = EXIT.failed;
});
// Where a file may not grow, a write is to fail and be told; what runs Git would have the signal end the program.
process.on('SIGXFSZ', () => {});
void run(argv.slice(2), io).then((code) => {
  process.exitCode = lost ? EXIT.failed : code;
});

/** Today by the machine's clock, in its own time zone, as `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}
