import { fstatSync, writeSync } from 'node:fs';
import { Writable } from 'node:stream';
import type { Io } from './io.ts';

/** Standard output of a process; its file descriptor is 1. */
type Output = Io['stdout'] & { readonly fd: number };

/**
 * An output of which nothing is lost in silence. What Node writes to a file it writes once: on a disk that is nearly
 * full the rest is dropped without an error. So a file is written here until all is there; a terminal and a pipe are
 * left to Node.
 */
export function wholeOutput(output: Output): Io['stdout'] {
  if (output.isTTY === true || !isFile(output.fd)) return output;
  return new Writable({
    decodeStrings: true,
    write(chunk: Buffer, _, done) {
      try {
        for (let at = 0; at < chunk.length; ) at += writeSync(output.fd, chunk, at);
        done();
      } catch (error) {
        done(error as Error);
      }
    },
  });
}

function isFile(descriptor: number): boolean {
  const found = fstatSync(descriptor);
  return found.isFile() || found.isCharacterDevice();
}
