import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { begin, commitAll, gitIn } from '../support/git-repo.ts';
import { folderWith, proplanIn } from '../support/proplan.ts';

const REGISTER = 'soort: personeel\nschool: de-linde\nmedewerkers:\n  - id: p-0012\n';
const PLAN = 'soort: plan\nid: plan-1\nvisie: Schrijf naar info@aanbieder.example.\n';

/** A repository in which a register once held a number, an address and a name. */
async function withPast(): Promise<string> {
  const folder = folderWith({
    'plan.yaml': PLAN,
    'personeel.yaml': `${REGISTER}# 111222333, thuis@school.example\n`,
  });
  await begin(folder);
  writeFileSync(join(folder, 'personeel.yaml'), `${REGISTER}  # 111222333, vervangt mevrouw Voorbeeld\n`);
  await commitAll(folder, 'Herschik');
  writeFileSync(join(folder, 'personeel.yaml'), REGISTER);
  await commitAll(folder, 'Verwijder');
  return folder;
}

describe('proplan geschiedenis-nakijken', () => {
  it('says commit, path, line and kind of what was once there, each once, and never the words', async () => {
    const folder = await withPast();
    const [first = '', second = ''] = (await gitIn(folder, 'log', '--reverse', '--format=%H')).split('\n');
    const { code, stdout } = await proplanIn(folder, 'geschiedenis-nakijken');
    expect(code).toBe(1);
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      `${first.slice(0, 10)}  personeel.yaml, regel 5  burgerservicenummer`,
      `${first.slice(0, 10)}  personeel.yaml, regel 5  e-mailadres`,
      `${second.slice(0, 10)}  personeel.yaml, regel 5  naam`,
    ]);
    expect(stdout).toContain('4 versies van bestanden en 3 berichten nagekeken');
    expect(stdout).toContain('functionaris voor gegevensbescherming');
    expect(stdout).toContain('git filter-repo');
    expect(stdout).not.toMatch(/111222333|thuis@|Voorbeeld/);
  });

  it('finds what is on a branch that was never merged, from a folder inside, in English', async () => {
    const folder = folderWith({ 'scholen/plan.yaml': PLAN });
    await begin(folder);
    await gitIn(folder, 'switch', '-q', '-c', 'proef');
    writeFileSync(join(folder, 'scholen/plan.yaml'), `${PLAN}# bsn 123456782\n`);
    await commitAll(folder, 'Proef');
    await gitIn(folder, 'switch', '-q', 'main');
    const { code, stdout } = await proplanIn(join(folder, 'scholen'), 'check-history', '--lang', 'en');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^[0-9a-f]{10} {2}scholen\/plan\.yaml, line 4 {2}citizen service number\n/);
  });

  it('is 0 in a clean history', async () => {
    const folder = folderWith({ 'plan.yaml': PLAN });
    await begin(folder);
    expect(await proplanIn(folder, 'geschiedenis-nakijken')).toMatchObject({
      code: 0,
      stdout:
        '1 versie van bestanden en 1 bericht nagekeken, in alle takken en tags.\nGeen persoonsgegevens gevonden in de geschiedenis.',
    });
  });

  it('searches other texts, dot folders and what commits say, and names what it can not search', async () => {
    const folder = folderWith({ 'lees-mij.md': 'bsn 123456782\n', '.oud/a.csv': 'x;111222333\n' });
    writeFileSync(join(folder, 'foto.png'), Buffer.from([0x89, 0x50, 0, 1]));
    writeFileSync(join(folder, 'groot.txt'), 'a'.repeat(1_000_001));
    await begin(folder);
    const [first = ''] = (await gitIn(folder, 'log', '--format=%H')).split('\n');
    await gitIn(folder, 'update-index', '--add', '--cacheinfo', `160000,${first},sub`);
    await gitIn(folder, 'commit', '-q', '-m', 'Voeg toe\n\nVoor bsn 123456782.');
    const [last = ''] = (await gitIn(folder, 'log', '--format=%H')).split('\n');
    const { code, stdout } = await proplanIn(folder, 'geschiedenis-nakijken');
    expect(code).toBe(1);
    expect(stdout.split('\n').slice(0, 6)).toEqual([
      `${first.slice(0, 10)}  .oud/a.csv, regel 1  burgerservicenummer`,
      `${first.slice(0, 10)}  lees-mij.md, regel 1  burgerservicenummer`,
      `${last.slice(0, 10)}  bericht van het commit, regel 3  burgerservicenummer`,
      '2 versies van bestanden en 2 berichten nagekeken, in alle takken en tags.',
      'Niet nagekeken: 2 versies die geen tekst zijn of te groot, zoals pdf, Word, Excel en beeld. Kijk die zelf na.',
      'Niet nagekeken: de submodules, elk met een eigen geschiedenis: sub.',
    ]);
  });

  it('is 3 where Git has not the whole history or can not tell it, 2 outside a repository', async () => {
    const whole = await withPast();
    const part = mkdtempSync(join(tmpdir(), 'proplan-part-'));
    await gitIn(part, 'clone', '-q', '--depth', '1', `file://${whole}`, '.');
    const shallow = await proplanIn(part, 'geschiedenis-nakijken');
    expect(shallow.code).toBe(3);
    expect(shallow.stderr).toContain('git fetch --unshallow');
    const blob = await gitIn(whole, 'rev-parse', 'HEAD~1:personeel.yaml');
    rmSync(join(whole, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    expect((await proplanIn(whole, 'geschiedenis-nakijken')).code).toBe(3);
    expect((await proplanIn(folderWith({ 'plan.yaml': PLAN }), 'geschiedenis-nakijken')).code).toBe(2);
  });
});
