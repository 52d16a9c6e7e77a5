import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { beforeAll, describe, expect, it } from 'vitest';
import { FLEMISH, proplanIn, ROOT, TODAY } from '../support/proplan.ts';

let project = '';
const bin = (): string => join(project, 'node_modules/.bin/proplan');

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'proplan-installed-'));
  await execa('npm', ['pack', '--ignore-scripts', '--pack-destination', project], { cwd: ROOT });
  const [tarball = ''] = readdirSync(project).filter((name) => name.endsWith('.tgz'));
  await execa('npm', ['init', '-y'], { cwd: project });
  await execa('npm', ['install', '--prefer-offline', `./${tarball}`], { cwd: project });
  cpSync(FLEMISH, join(project, 'plannen'), { recursive: true });
});

describe('the packed and installed tarball', () => {
  it('judges as the checkout does', async () => {
    const installed = await execa(bin(), ['lint', 'plannen', '--today', TODAY], { cwd: project });
    const here = await proplanIn(FLEMISH, 'lint', '--today', TODAY);
    expect(installed.stdout.replaceAll('plannen/', '')).toBe(here.stdout);
  });

  it('brings the law as one file', () => {
    const brought = readFileSync(join(project, 'node_modules/proplan/schemas/law/recht.json'), 'utf8');
    expect(brought).toBe(readFileSync(join(ROOT, 'schemas/law/recht.json'), 'utf8'));
  });

  it('makes a repository with the forms it brought', async () => {
    const args = ['--regelgeving', 'nl-po', '--voor', 'school', '--naam', 'De Linde'];
    await execa(bin(), ['init', 'nieuw', ...args], { cwd: project });
    const schema = readFileSync(join(project, 'nieuw/.proplan/schemas/plan.schema.json'), 'utf8');
    expect(schema).toBe(readFileSync(join(ROOT, 'schemas/plan.schema.json'), 'utf8'));
  });

  it('explains a rule in English', async () => {
    const { stdout } = await execa(bin(), ['explain', 'be-vlg/aanvangsbegeleiding-aanpak', '--lang', 'en'], {
      cwd: project,
    });
    expect(stdout).toContain('The plan describes the induction of starters');
  });

  it('prints the same pdf, byte for byte', async () => {
    const plan = 'scholen/de-linde/plan-2026-2027.yaml';
    const there = join(project, 'plan.pdf');
    const here = join(project, 'hier.pdf');
    await execa(bin(), ['render', `plannen/${plan}`, '-o', there], { cwd: project });
    cpSync(FLEMISH, join(project, 'elders/plannen'), { recursive: true });
    await proplanIn(project, 'render', `elders/plannen/${plan}`, '-o', here);
    expect(readFileSync(there).equals(readFileSync(here))).toBe(true);
    expect(readFileSync(there).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
