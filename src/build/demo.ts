import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FLEMISH = 'fixtures/be-vlg-basisschool';
const DUTCH = 'fixtures/nl-vo-bestuur';
const PLAN = `${FLEMISH}/scholen/de-linde/plan-2026-2027.yaml`;
const STAFF = `${DUTCH}/scholen/het-zuiderlicht/personeel.yaml`;

/** The main job on the shipped examples: judge both, explain one amount and one balance, print one plan. */
export async function run(): Promise<void> {
  const out = mkdtempSync(join(tmpdir(), 'proplan-demo-'));
  proplan('lint', FLEMISH);
  proplan('lint', DUTCH);
  proplan('explain', `${PLAN}#begroting/gepland/pm-2026`);
  proplan('explain', `${STAFF}#rechten/p-0102/basisrecht-uren/2026-2027`);
  proplan('render', PLAN, '-o', join(out, 'plan-2026-2027.md'));
  proplan('render', PLAN, '-o', join(out, 'plan-2026-2027.pdf'));
}

function proplan(...args: string[]): void {
  console.log(`\n$ proplan ${args.join(' ')}`);
  execFileSync(process.execPath, ['bin/proplan.js', ...args], { stdio: 'inherit' });
}
