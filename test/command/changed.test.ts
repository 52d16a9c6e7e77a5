import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { begin, commitAll, gitIn } from '../support/git-repo.ts';
import { edit, folderWith, proplanIn, TODAY } from '../support/proplan.ts';

const SCHOOL = 'scholen/de brug é/school.yaml';
const PLAN = 'scholen/de brug é/plan-2026-2027.yaml';
const OTHER = 'scholen/anders/plan.yaml';
let folder = '';

/** `file: rule` for each finding that is shown, and the code. */
async function changed(
  where: string,
  ...args: string[]
): Promise<{ shown: string[]; code: number | undefined; stderr: string }> {
  const { stdout, stderr, code } = await proplanIn(
    where,
    'lint',
    '--changed',
    ...args,
    '--format',
    'json',
    '--today',
    TODAY,
  );
  const findings = stdout === '' ? [] : JSON.parse(stdout).findings;
  return {
    shown: findings.map(({ file, rule }: Record<string, string>) => `${file}: ${rule}`),
    code,
    stderr,
  };
}

const files = (found: { shown: string[] }): string[] => [
  ...new Set(found.shown.map((one) => one.split(': ')[0] ?? '')),
];

beforeEach(async () => {
  folder = folderWith({
    'proplan.yaml': '',
    'bestuur.yaml': 'soort: bestuur\nid: b\nregelgeving: be-vlg\n',
    [SCHOOL]: 'soort: school\nid: brug\nbestuur: b\ninstellingstype: basisschool\n',
    [PLAN]:
      'soort: plan\nid: p\nscholen: [brug]\nschooljaar: 2026-2027\ndoelen: [{id: d, omschrijving: Lezen}]\n',
    [OTHER]:
      'soort: plan\nid: q\nscholen: [brug]\nschooljaar: 2025-2026\nactiviteiten: [{id: a, titel: A, doelen: [p/d]}]\n',
  });
  await begin(folder);
  await gitIn(folder, 'checkout', '-q', '-b', 'werk');
});

describe('lint --changed', () => {
  it('shows nothing of what nobody touched, and says what it compared with', async () => {
    const found = await changed(folder);
    expect(found).toMatchObject({ shown: [], code: 0 });
    expect(found.stderr).toMatch(/^0 gewijzigde bestanden sinds main \([0-9a-f]{7}\)\.$/);
  });

  it('shows a file saved as .yaml.txt, but not one that was saved so before', async () => {
    const name = 'scholen/anders/kader.yaml.txt';
    writeFileSync(join(folder, name), 'soort: kader\nid: k\nbestuur: b\n');
    const named = await proplanIn(folder, 'lint', name, '--today', TODAY);
    expect([named.code, named.stdout]).toEqual([1, expect.stringContaining('Hernoem het naar kader.yaml.')]);
    expect(await changed(folder)).toMatchObject({ shown: [`${name}: vorm/bestandsnaam`], code: 1 });
    await commitAll(folder, 'kader');
    expect(await changed(folder, 'HEAD')).toMatchObject({ shown: [], code: 0 });
  });

  it('shows a changed file whole, committed or not, in a folder with spaces and accents', async () => {
    edit(join(folder, PLAN), 'Lezen', 'Schrijven');
    expect(files(await changed(folder))).toEqual([PLAN]);
    await commitAll(folder, 'Ander doel');
    expect(files(await changed(folder))).toEqual([PLAN]);
  });

  it('shows what the change causes elsewhere, and nothing else there', async () => {
    edit(join(folder, PLAN), 'id: d,', 'id: e,');
    const found = await changed(folder);
    expect(found.shown.filter((one) => one.startsWith(OTHER))).toEqual([
      `${OTHER}: algemeen/verwijzing-bestaat`,
    ]);
    expect(found.code).toBe(1);
  });

  it('says which documents are no longer there, committed or not, and not of one that moved or has mistakes', async () => {
    await gitIn(folder, 'mv', OTHER, 'scholen/oud plan.yaml');
    edit(join(folder, SCHOOL), 'instellingstype', 'instelingstype');
    expect((await changed(folder)).stderr).not.toMatch(/niet meer/);
    await gitIn(folder, 'rm', '-q', PLAN);
    const one = /^1 document is er niet meer: scholen\/de brug é\/plan-2026-2027\.yaml\.$/m;
    expect((await changed(folder)).stderr).toMatch(one);
    await commitAll(folder, 'Plan weg');
    await gitIn(folder, 'mv', 'bestuur.yaml', 'bestuur.yaml.oud');
    const two =
      /^2 documenten zijn er niet meer: bestuur\.yaml, scholen\/de brug é\/plan-2026-2027\.yaml\.$/m;
    const found = await changed(folder);
    expect(found.stderr).toMatch(two);
    expect(found.shown).toContain('bestuur.yaml.oud: vorm/buiten-zicht');
  });

  it('shows a file that Git does not know yet, and not one that only moved', async () => {
    writeFileSync(join(folder, 'nieuw.yaml'), 'soort: plan\n');
    await gitIn(folder, 'mv', OTHER, 'scholen/oud plan.yaml');
    expect(files(await changed(folder))).toEqual(['nieuw.yaml']);
  });

  it('counts from where the branch began, not from what the main branch became', async () => {
    await gitIn(folder, 'checkout', '-q', 'main');
    edit(join(folder, OTHER), 'titel: A', 'titel: B');
    await commitAll(folder, 'Op de hoofdtak');
    await gitIn(folder, 'checkout', '-q', 'werk');
    edit(join(folder, PLAN), 'Lezen', 'Schrijven');
    expect(files(await changed(folder, 'main'))).toEqual([PLAN]);
  });

  it('works in a subfolder, in another work tree and from a bare remote', async () => {
    edit(join(folder, PLAN), 'Lezen', 'Schrijven');
    expect(files(await changed(join(folder, 'scholen')))).toEqual([PLAN.slice('scholen/'.length)]);
    const outside = mkdtempSync(join(tmpdir(), 'proplan werk é-'));
    await gitIn(folder, 'worktree', 'add', '-q', join(outside, 'boom'));
    edit(join(outside, 'boom', OTHER), 'titel: A', 'titel: B');
    expect(files(await changed(join(outside, 'boom')))).toEqual([OTHER]);
    await gitIn(outside, 'clone', '-q', '--bare', folder, 'kaal.git');
    await gitIn(outside, 'clone', '-q', 'kaal.git', 'kloon');
    edit(join(outside, 'kloon', PLAN), 'Lezen', 'Rekenen');
    expect((await changed(join(outside, 'kloon'))).stderr).toMatch(
      /^1 gewijzigd bestand sinds origin\/HEAD /,
    );
  });

  it('says what to do in a shallow clone, without Git history, and for an unknown branch', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'proplan-'));
    await commitAll(folder, 'Niets').catch(() => {});
    edit(join(folder, PLAN), 'Lezen', 'Schrijven');
    await commitAll(folder, 'Nog een');
    await gitIn(outside, 'clone', '-q', '--depth', '1', '--branch', 'werk', `file://${folder}`, 'ondiep');
    const shallow = await changed(join(outside, 'ondiep'), 'origin/main');
    expect(shallow.code).toBe(2);
    expect(shallow.stderr).toContain('fetch-depth: 0');
    const bare = join(outside, 'zonder');
    mkdirSync(bare);
    writeFileSync(join(bare, 'plan.yaml'), 'soort: plan\n');
    expect(await changed(bare)).toMatchObject({ code: 2, stderr: expect.stringContaining('git init') });
    await gitIn(bare, 'init', '-q');
    expect(await changed(bare)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('nog niets vastgelegd'),
    });
    expect(await changed(folder, 'nergens')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('nergens'),
    });
  });

  it('shows all when the settings of the main branch could not be read', async () => {
    await gitIn(folder, 'checkout', '-q', 'main');
    writeFileSync(join(folder, 'proplan.yaml'), 'taal: [\n');
    await commitAll(folder, 'Stuk');
    await gitIn(folder, 'checkout', '-q', '-B', 'werk');
    writeFileSync(join(folder, 'proplan.yaml'), '');
    expect(files(await changed(folder)).length).toBeGreaterThan(1);
  });
});
