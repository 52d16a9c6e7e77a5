import { run } from './program.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that stops early (`proplan lint | head`) is no mistake of ours.
  if (error.code !== 'EPIPE') throw error;
});
const { env, stdin, stdout, stderr } = process;
void run(process.argv.slice(2), { cwd: process.cwd(), env, stdin, stdout, stderr, today: today() }).then(
  (code) => {
    process.exitCode = code;
  },
);

/** Today by the machine's clock, in its own time zone, as `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}
