import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { begin, commitAll, gitIn } from '../support/git-repo.ts';
import { edit, proplanIn } from '../support/proplan.ts';

/** One repository that lives for a year: each step goes on where the one before stopped. */
const PLAN = 'scholen/de-eik/plan-2026-2027.yaml';
const DECISION = 'scholen/de-eik/plan-2026-2027.goedkeuring-loc-2026-09-10.yaml';
const STALE = 'algemeen/vingerafdruk-klopt';
const outside = mkdtempSync(join(tmpdir(), 'proplan-jaar-'));
const home = join(outside, 'plannen');
const colleague = join(outside, 'collega');

const run = (folder: string, ...args: string[]) => proplanIn(folder, ...args);

/** What CI says: its exit code, and `severity rule` of each finding on a file of that name. */
async function ci(folder: string, today: string): Promise<{ code: number; rules: string[] }> {
  const { code, stdout } = await run(folder, 'lint', '--format', 'json', '--today', today);
  const { findings } = JSON.parse(stdout) as { findings: { severity: string; rule: string }[] };
  return { code, rules: findings.map(({ severity, rule }) => `${severity} ${rule}`) };
}

const content = (start: string): string => `${start}
opgesteld: {door: [directie], datum: 2026-05-29, betrokkenheid: Het team koos in mei de prioriteiten.}
visie: Wij leren het meest met en van elkaar.
behoefteanalyse:
  datum: 2026-04-20
  noden:
    - {id: n-school, niveau: school, omschrijving: De aanpak verschilt van klas tot klas., bron: {soort: schoolteam}}
    - {id: n-team, niveau: persoon, omschrijving: Leraren willen samen lessen voorbereiden., bron: {soort: bevraging}}
doelen:
  - {id: d-lezen, omschrijving: Leerlingen lezen beter., termijn: lang, prioritair: true, noden: [n-team], eigenaar: directie,
     indicator: {maat: score, nulmeting: {waarde: 62}, streefwaarde: {waarde: 75}, moment: 2027-06-01}}
activiteiten:
  - {id: a-lezen, titel: Samen lezen voorbereiden, aard: vorming, vorm: intervisie, sturing: intern, doelen: [d-lezen],
     noden: [n-team], wanneer: {datum: 2026-10-14}, deelnemers: [{groep: hele-team, aantal: 10}], uren: {totaal: 3},
     evaluatie: {wat: De lessen op het lesbezoek., wanneer: 2027-05-20}}
  - {id: a-beleid, titel: Begeleiding van het beleidsteam, aard: begeleiding-organisatieontwikkeling, vorm: coaching,
     sturing: vraaggestuurd, doelen: [d-lezen], noden: [n-school], wanneer: {datum: 2026-11-18},
     aanbieder: {naam: Begeleidingsdienst, intern: false}, deelnemers: [{groep: beleidsteam, aantal: 4}], uren: {totaal: 6},
     evaluatie: {wat: Afspraken per team., wanneer: 2027-05-20}}
begroting: {uren: 54}
aanvangsbegeleiding:
  aanpak: Elke starter heeft een mentor uit het eigen team.
  uitwerking: De mentor voert elke week een gesprek en komt drie keer kijken.
`;

const approve = (folder: string, date: string, ...more: string[]) =>
  run(
    folder,
    'approve',
    PLAN,
    '--orgaan',
    'loc',
    '--rol',
    'beslist',
    '--zitting',
    date,
    '--uitkomst',
    'akkoord',
    '--protocol',
    date,
    '--today',
    date,
    ...more,
  );

beforeAll(async () => {
  const init = await run(
    outside,
    ...['init', 'plannen', '--regelgeving', 'be-vlg', '--voor', 'school', '--naam', 'Basisschool De Eik'],
    ...['--id', 'de-eik', '--instellingstype', 'basisschool', '--net', 'vrij-gesubsidieerd'],
    ...['--schooljaar', '2026-2027', '--ci', 'github', '--secretaris', '@de-eik/secretariaat'],
  );
  expect([init.code, init.stderr]).toEqual([0, '']);
  await begin(home);
  await gitIn(outside, 'clone', '-q', '--bare', home, 'kaal.git');
  await gitIn(home, 'remote', 'add', 'origin', join(outside, 'kaal.git'));
  await gitIn(outside, 'clone', '-q', 'kaal.git', 'collega');
});

describe('the life of a plan', () => {
  it('1. CI blocks the empty plan, and says what to write', async () => {
    const found = await ci(home, '2026-09-02');
    expect(found.code).toBe(1);
    expect(found.rules).toContain('error be-vlg/aanvangsbegeleiding-aanpak');
  });

  it('2. a branch fills it in; CI passes, and the pull request tells what it brings', async () => {
    await gitIn(colleague, 'checkout', '-q', '-b', 'plan-2026');
    const text = readFileSync(join(colleague, PLAN), 'utf8');
    writeFileSync(join(colleague, PLAN), content(text.split('\n').slice(0, 5).join('\n')));
    await commitAll(colleague, 'Het plan voor 2026-2027');
    await gitIn(colleague, 'push', '-q', 'origin', 'plan-2026');
    expect(await ci(colleague, '2026-09-02')).toEqual({
      code: 0,
      rules: [
        'info be-vlg/financieel-luik',
        'info be-vlg/goedkeuring-bevoegd-orgaan',
        'warning be-vlg/schoolraad-gehoord',
      ],
    });
    const changed = await run(colleague, 'lint', '--changed', 'origin/main', '--today', '2026-09-02');
    expect([changed.code, changed.stderr]).toEqual([
      0,
      expect.stringMatching(/^1 gewijzigd bestand sinds origin\/main/),
    ]);
    const { stdout } = await run(
      colleague,
      'diff',
      'origin/main',
      'HEAD',
      '--format',
      'markdown',
      '--today',
      '2026-09-02',
    );
    expect(stdout).toContain('nieuw: Samen lezen voorbereiden (a-lezen)');
    // 10 × 3 + 4 × 6 = 54 hours
    expect(stdout).toMatch(/\| samen \| 0 uur \| 54 uur \| \+ 54 uur \|/);
    expect(stdout).not.toContain('€');
    expect(stdout).toContain('Bevindingen die weg zijn');
  });

  it('3. it is merged, decided on and noted; the plan is no draft any more', async () => {
    await gitIn(home, 'pull', '-q', '--no-rebase', 'origin', 'plan-2026');
    expect((await run(home, 'verify', PLAN)).code).toBe(1);
    expect((await run(home, 'render', PLAN, '--today', '2026-09-02')).stdout).toContain('Ontwerp');
    expect((await approve(home, '2026-09-10', '--mag-wijzigen', 'datum')).stdout).toBe(
      `Geschreven: ${DECISION}`,
    );
    await commitAll(home, 'Akkoord van het lokaal comité');
    expect((await run(home, 'verify', PLAN)).code).toBe(0);
    expect((await ci(home, '2026-09-15')).rules.filter((one) => one.startsWith('error'))).toEqual([]);
    expect((await run(home, 'render', PLAN, '--today', '2026-09-15')).stdout).not.toContain('Ontwerp: ');
  });

  it('4. a later edit is caught on that plan, and is gone after a revert', async () => {
    edit(join(home, PLAN), 'Samen lezen voorbereiden', 'Samen rekenen voorbereiden');
    await commitAll(home, 'Toch iets anders');
    const caught = await ci(home, '2026-10-01');
    expect([caught.code, caught.rules]).toEqual([1, expect.arrayContaining([`error ${STALE}`])]);
    expect((await run(home, 'diff', 'HEAD~1', '--today', '2026-10-01')).stdout).toContain(
      'plan-de-eik-2026-2027 is niet meer goedgekeurd',
    );
    await gitIn(home, 'revert', '--no-edit', 'HEAD');
    const after = await ci(home, '2026-10-01');
    expect([after.code, after.rules.includes(`error ${STALE}`)]).toEqual([0, false]);
  });

  it('5. an edit within the mandate passes, and the diff says so', async () => {
    edit(join(home, PLAN), 'wanneer: {datum: 2026-10-14}', 'wanneer: {datum: 2026-10-21}');
    expect((await ci(home, '2026-10-01')).code).toBe(0);
    expect((await run(home, 'diff', 'HEAD', '--today', '2026-10-01')).stdout).toContain(
      'geldt nog: de wijziging valt binnen het mandaat',
    );
    expect((await run(home, 'verify', PLAN)).stdout).toContain('binnen het mandaat');
    await commitAll(home, 'Een week later');
  });

  it('6. what happens during the year voids nothing', async () => {
    const made = await run(home, 'new', 'voortgang', '--today', '2026-11-20');
    expect(made.stdout).toContain('scholen/de-eik/voortgang-2026-2027.yaml');
    appendFileSync(
      join(home, 'scholen/de-eik/voortgang-2026-2027.yaml'),
      'regels:\n  - {activiteit: a-beleid, status: afgerond, datum: 2026-11-18}\n  - {doel: d-lezen, status: in-uitvoering}\n',
    );
    expect((await ci(home, '2026-11-25')).code).toBe(0);
    expect((await run(home, 'verify', PLAN)).code).toBe(0);
    await commitAll(home, 'Stand van november');
  });

  it('7. a change outside the mandate needs a new decision, and then holds again', async () => {
    edit(join(home, PLAN), 'Samen lezen voorbereiden', 'Samen rekenen voorbereiden');
    expect((await ci(home, '2027-01-12')).code).toBe(1);
    expect((await approve(home, '2027-01-10')).code).toBe(0);
    expect((await ci(home, '2027-01-12')).code).toBe(0);
    expect((await run(home, 'verify', PLAN)).code).toBe(0);
    await commitAll(home, 'Nieuw besluit');
  });

  it('8. next year begins from last year: what is done stops, the rest is decided again', async () => {
    const next = await run(home, 'new', 'plan', '--from', PLAN, '--today', '2027-05-20');
    expect(next.stdout).toContain('Geschreven: scholen/de-eik/plan-2027-2028.yaml');
    expect(next.stdout).toContain('Gaat door: 1 doel, 1 activiteit.');
    expect(next.stdout).toContain('Gaat niet door: a-beleid (afgerond).');
    const found = await run(
      home,
      'lint',
      'scholen/de-eik/plan-2027-2028.yaml',
      '--format',
      'json',
      '--today',
      '2027-05-20',
    );
    const rules = JSON.parse(found.stdout).findings.map(
      (one: { severity: string; rule: string }) => `${one.severity} ${one.rule}`,
    );
    expect(rules.filter((one: string) => one.startsWith('error'))).toEqual([
      'error be-vlg/organisatieontwikkeling-opgenomen',
    ]);
    expect((await run(home, 'verify', PLAN)).code).toBe(0);
  });
});
