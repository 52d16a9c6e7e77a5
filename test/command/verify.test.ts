import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { copyOf, DUTCH, edit, FLEMISH, proplanIn, TODAY } from '../support/proplan.ts';

const PLAN = 'scholen/de-linde/plan-2026-2027.yaml';
const DECISION = 'scholen/de-linde/plan-2026-2027.goedkeuring-loc-2026-06-12.yaml';
let folder = '';

const verify = (file: string, ...args: string[]) => proplanIn(folder, 'verify', file, ...args);

/** The sixteen groups of the digest as a printed plan shows them, read off the page. */
async function groupsOnPaper(): Promise<string[]> {
  const { stdout } = await proplanIn(folder, 'render', PLAN, '--today', TODAY);
  const rows = stdout.match(/^(\| \d+ \| [0-9a-f]{4} ){4}\|$/gm) ?? [];
  return rows.flatMap((row) => row.match(/[0-9a-f]{4}/g) ?? []);
}

beforeEach(() => {
  folder = copyOf(FLEMISH);
});

describe('proplan verify', () => {
  it('says that a plan is approved as it stands, and by whom', async () => {
    const { code, stdout } = await verify(PLAN);
    expect(code).toBe(0);
    expect(stdout).toContain('plan-de-linde-2026-2027 is goedgekeurd zoals het er nu staat.');
    expect(stdout).toContain('Besluit van loc van 12 juni 2026');
  });

  it('says that it is not, after a change; the decision itself says so too', async () => {
    edit(join(folder, PLAN), 'Startdag samen leren', 'Startdag samen werken');
    const plan = await verify(PLAN);
    expect(plan.code).toBe(1);
    expect(plan.stdout).toContain('is niet goedgekeurd zoals het er nu staat.');
    const decision = await verify(DECISION);
    expect(decision.code).toBe(1);
    expect(decision.stdout).toContain('plan-de-linde-2026-2027: past niet bij deze tekst');
  });

  it('says by how much the costs go beyond a mandate, as lint does', async () => {
    rmSync(join(folder, DECISION));
    const decide = ['approve', PLAN, '--orgaan', 'loc', '--zitting', '2026-09-10', '--uitkomst', 'akkoord'];
    await proplanIn(
      folder,
      ...decide,
      '--mag-wijzigen',
      'kosten',
      '--tot-bedrag',
      '250.00',
      '--today',
      TODAY,
    );
    // Two trainers of 845 euros and 21 % more come to 300 euros and 21 % more each: 2 × 300 × 1,21 = 726.
    edit(join(folder, PLAN), 'bedrag: 845.00', 'bedrag: 1145.00');
    const words = 'kosten wijzigden € 726,00, en het mandaat gaat tot € 250,00';
    expect((await verify(PLAN)).stdout).toContain(words);
    expect((await proplanIn(folder, 'lint', '--today', TODAY)).stdout).toContain(words);
  });

  it('is not right about a plan that can not be read', async () => {
    edit(join(folder, PLAN), 'soort: plan\n', 'soort: plan\nonbekend: 1\n');
    const { code, stderr } = await verify(PLAN);
    expect([code, stderr]).toEqual([1, expect.stringContaining('heeft fouten en telt niet mee')]);
  });

  it('tells decisions in the order of their days', async () => {
    const { stdout } = await verify(PLAN);
    const days = [...stdout.matchAll(/Besluit van (\S+) van (\d+) juni/g)].map(([, body, day]) => [
      body,
      day,
    ]);
    expect(days).toEqual([
      ['schoolraad', '9'],
      ['loc', '12'],
      ['schoolbestuur', '24'],
    ]);
  });

  it('compares groups read from the printed plan', async () => {
    const groups = await groupsOnPaper();
    expect(groups).toHaveLength(16);
    const right = await verify(PLAN, '--groepen', `3=${groups[2]},11=${groups[10]?.toUpperCase()}`);
    expect([right.code, right.stdout.split('\n').at(-1)]).toEqual([0, 'De 2 groepen op papier kloppen.']);
    const wrong = await verify(PLAN, '--groepen', `3=${groups[2]},11=0000`);
    expect(wrong.code).toBe(1);
    expect(wrong.stdout).toContain('Groep 11 op papier is 0000');
    edit(join(folder, PLAN), 'Startdag samen leren', 'Startdag samen werken');
    expect((await verify(PLAN, '--groepen', `3=${groups[2]},11=${groups[10]}`)).stdout).toContain(
      'andere tekst',
    );
  });

  it.each([
    [[PLAN, '--groepen', '17=ab12'], '3=ab12,11=90ff'],
    [[PLAN, '--groepen', '3=xyz1'], '3=ab12,11=90ff'],
    [[PLAN, '--groepen', ''], '3=ab12,11=90ff'],
    [[DECISION, '--groepen', '3=ab12'], 'is een besluit'],
    [[PLAN, '--tag', 'v1'], '--ondertekenaars'],
    [[PLAN, '--tag', 'v1', '--ondertekenaars', 'nergens.txt'], 'nergens.txt'],
    [['scholen/de-linde/school.yaml'], 'geen besluit'],
    [['nergens.yaml'], 'bestaat niet'],
    [['.'], '. is een map'],
    [['scholen'], 'scholen is een map'],
    [['verwacht.txt'], 'verwacht.txt is geen YAML-bestand'],
  ])('refuses %j', async ([file = '', ...args], words) => {
    const { code, stdout, stderr } = await verify(file, ...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });
});

describe('why a plan is not approved', () => {
  const decide = (orgaan: string, uitkomst: string, ...more: string[]) =>
    proplanIn(
      folder,
      'approve',
      PLAN,
      '--orgaan',
      orgaan,
      '--zitting',
      '2026-09-10',
      '--uitkomst',
      uitkomst,
      ...more,
    );

  beforeEach(() => {
    for (const body of ['loc-2026-06-12', 'schoolbestuur-2026-06-24', 'schoolraad-2026-06-09'])
      rmSync(join(folder, `scholen/de-linde/plan-2026-2027.goedkeuring-${body}.yaml`));
  });

  it.each([
    ['or', 'akkoord', [], 'dit orgaan beslist hier niet'],
    [
      'loc',
      'akkoord-onder-voorwaarden',
      ['--voorwaarde', 'Eerst de opvang.'],
      'een voorwaarde is nog niet vervuld',
    ],
    ['loc', 'enkel-onderhandeld', [], 'de uitkomst is geen goedkeuring'],
    ['loc', 'akkoord', ['--rol', 'overlegt'], 'was enkel gehoord'],
  ])('%s, %s', async (orgaan, uitkomst, more, words) => {
    expect((await decide(orgaan, uitkomst, ...more)).code).toBe(0);
    const { code, stdout } = await verify(PLAN);
    expect([code, stdout]).toEqual([1, expect.stringContaining(words)]);
  });
});

describe('one decision on more documents', () => {
  const approve = (...args: string[]) =>
    proplanIn(
      folder,
      'approve',
      'scholen/het-zuiderlicht/plan-2026-2027.yaml',
      'scholen/de-kade/plan-2026-2027.yaml',
      '--orgaan',
      'pgmr',
      '--zitting',
      '2026-09-10',
      ...args,
    );

  it('stands in the folder that holds them, with what lay on the table and its conditions', async () => {
    folder = copyOf(DUTCH);
    const kader = 'kaders/kader-2024-2028.yaml';
    const { code, stdout } = await approve(
      ...['--uitkomst', 'akkoord-onder-voorwaarden', '--voorwaarde', 'Eerst "de opvang" #1: regelen'],
      ...['--gezien', kader, '--verslag', '2026-09-15'],
    );
    expect([code, stdout]).toEqual([0, 'Geschreven: scholen/goedkeuring-pgmr-2026-09-10.yaml']);
    const file = 'scholen/goedkeuring-pgmr-2026-09-10.yaml';
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toContain(`  - {tekst: "Eerst \\"de opvang\\" #1: regelen", voldaan-op: null}`);
    expect(text.match(/digest: "[0-9a-f]{64}"/g)).toHaveLength(3);
    const { stdout: report } = await proplanIn(folder, 'lint', file, '--format', 'json', '--today', TODAY);
    expect(JSON.parse(report).findings).toEqual([]);
    expect((await verify(file)).code).toBe(0);
    writeFileSync(
      join(folder, kader),
      readFileSync(join(folder, kader), 'utf8').replace('tot: 2028-07-31', 'tot: 2028-07-30'),
    );
    const later = await proplanIn(folder, 'lint', file, '--format', 'json', '--today', TODAY);
    expect(JSON.parse(later.stdout).findings.map((one: { rule: string }) => one.rule)).toEqual([
      'algemeen/gezien-gewijzigd',
    ]);
    expect((await verify(file)).code).toBe(0);
  });

  it('asks a condition where the outcome has one, and only there', async () => {
    folder = copyOf(DUTCH);
    expect((await approve('--uitkomst', 'akkoord-onder-voorwaarden')).stderr).toContain('--voorwaarde');
    expect((await approve('--uitkomst', 'akkoord', '--voorwaarde', 'x')).stderr).toContain(
      'akkoord-onder-voorwaarden',
    );
  });
});
