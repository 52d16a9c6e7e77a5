import type { Readable, Writable } from 'node:stream';
import type { IsoDate } from '../base/dates.ts';

/** All that one run takes from its surroundings and gives back to them; nothing else of the process is read or set. */
export interface Io {
  /** The folder, absolute, from which paths on the command line are seen. */
  readonly cwd: string;
  /** PROPLAN_LANG and NO_COLOR are read. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Questions are asked only where both this and `stdout` are a terminal. */
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable;
  /** The day of the clock; `--today` goes before it. */
  readonly today: IsoDate;
}

/** True where a person can be asked. */
export function canAsk({ stdin, stdout }: Io): boolean {
  return stdin.isTTY === true && stdout.isTTY === true;
}
