import { mkdtempSync, readFileSync, statfsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk in memory, where Linux has one: thousands of small files cost there a fortieth of what they do on a disk. */
const MEMORY = '/dev/shm';
const ENOUGH = 2_000_000_000;

/** Gives all tests one temporary folder, and takes it away after the last: they make thousands of workspaces. */
export default function setup(): () => Promise<void> {
  const folder = mkdtempSync(join(hasMemory() ? MEMORY : tmpdir(), 'proplan-tests-'));
  process.env['TMPDIR'] = folder;
  // In turns with what else goes on: vitest still waits for its workers to say that they have ended.
  return () => rm(folder, { recursive: true, force: true });
}

/** Whether that disk is there, has room, and lets a test run the programs it puts there. */
function hasMemory(): boolean {
  try {
    const mounts = readFileSync('/proc/mounts', 'utf8');
    const { bavail, bsize } = statfsSync(MEMORY);
    return /^\S+ \/dev\/shm \S+ (?!\S*noexec)/m.test(mounts) && bavail * bsize > ENOUGH;
  } catch {
    return false;
  }
}
