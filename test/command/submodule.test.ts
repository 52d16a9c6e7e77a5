import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { begin, commitAll, gitIn } from '../support/git-repo.ts';
import { edit, folderWith, proplanIn, TODAY } from '../support/proplan.ts';

const POP = `soort: persoonlijk-plan
id: pop-p-0101
medewerker: p-0101
activiteiten: [{id: a-cursus, titel: Cursus toetsen}]
`;
let folder = '';

const diff = async () => {
  const { stdout } = await proplanIn(folder, 'diff', 'main', '--format', 'json', '--today', TODAY);
  return JSON.parse(stdout).documents.map(({ id, happened }: Record<string, string>) => `${id} ${happened}`);
};
const lint = () => proplanIn(folder, 'lint', '--changed', 'main', '--format', 'json', '--today', TODAY);

beforeEach(async () => {
  const personal = folderWith({ 'p-0101.yaml': POP, 'p-0102.yaml': POP.replaceAll('0101', '0102') });
  await begin(personal);
  folder = folderWith({
    'school.yaml': 'soort: school\nid: s\nregelgeving: nl-vo\n',
    'personeel.yaml': `soort: personeel
school: s
medewerkers:
  - {id: p-0101, dienstverbanden: [{categorie: leraar, betrekkingsomvang: 1, van: 2020-08-01}]}
  - {id: p-0102, dienstverbanden: [{categorie: leraar, betrekkingsomvang: 1, van: 2020-08-01}]}
`,
  });
  await begin(folder);
  await gitIn(folder, '-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', personal, 'pop');
  await commitAll(folder, 'Persoonlijke plannen apart');
});

describe('a repository inside another', () => {
  it('is compared with what it held then, so that only what changed is shown', async () => {
    expect(await diff()).toEqual([]);
    expect((await lint()).stderr).toMatch(/^0 gewijzigde bestanden/);
    edit(join(folder, 'pop/p-0101.yaml'), 'Cursus toetsen', 'Cursus feedback');
    expect(await diff()).toEqual(['pop-p-0101 gewijzigd']);
    const { stdout, stderr } = await lint();
    expect(stderr).toMatch(/^1 gewijzigd bestand/);
    const shown = JSON.parse(stdout).findings.map(({ file }: { file: string }) => file);
    expect([...new Set(shown)]).toEqual(['pop/p-0101.yaml']);
  });

  it('is new as a whole where it was not there', async () => {
    await gitIn(folder, 'branch', '-f', 'eerder', 'main~1');
    const { stderr } = await proplanIn(folder, 'lint', '--changed', 'eerder', '--today', TODAY);
    expect(stderr).toMatch(/^3 gewijzigde bestanden/);
  });

  it('says so when what it held then was not fetched', async () => {
    const pop = join(folder, 'pop');
    edit(join(pop, 'p-0101.yaml'), 'Cursus toetsen', 'Cursus feedback');
    await commitAll(pop, 'Ander plan');
    await gitIn(folder, 'clone', '-q', '--depth', '1', `file://${pop}`, 'ondiep');
    rmSync(pop, { recursive: true });
    renameSync(join(folder, 'ondiep'), pop);
    const { code, stderr } = await proplanIn(folder, 'diff', 'main', '--today', TODAY);
    expect([code, stderr]).toEqual([2, expect.stringContaining('submodule pop')]);
  });
});
