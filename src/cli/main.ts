import { run } from './program.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that stops early (`proplan lint | head`) is no mistake of ours.
  if (error.code !== 'EPIPE') throw error;
});
void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
