import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives all tests one temporary folder, and takes it away after the last: they make thousands of workspaces. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'proplan-tests-'));
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
