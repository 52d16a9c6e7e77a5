import { isTarball } from '../start.ts';

/** The line above a pipeline that says where it takes proplan from, and what somebody must do for that. */
export function sourceNote(pakket: string): string {
  return isTarball(pakket)
    ? `# Zet de tarball van de uitgave van proplan op de plaats ${pakket}, en bewaar hem mee in Git.\n`
    : `# Haalt proplan van ${pakket}: vertrouw die plaats.\n`;
}
