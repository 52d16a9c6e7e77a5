import { WorkError } from '../base/errors.ts';

/** The parts of an answer that Git ends with a NUL each. */
export function fields(output: string | null): string[] {
  return (output ?? '').split('\0').filter((field) => field !== '');
}

/** Variables and input for one run of Git. */
export interface How {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** What Git answers; null when it refuses, or is not installed. */
export async function git(folder: string, args: readonly string[], how: How = {}): Promise<string | null> {
  const { execa } = await import('execa');
  const { stdout, exitCode } = await execa('git', args, { cwd: folder, reject: false, ...how });
  return exitCode === 0 ? stdout : null;
}

/** Runs what must succeed; throws `git-failed`. */
export async function must(folder: string, args: readonly string[], how: How = {}): Promise<void> {
  if ((await git(folder, args, how)) === null) throw new WorkError('git-failed', { command: args.join(' ') });
}
