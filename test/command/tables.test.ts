import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { copyOf, DUTCH, edit, FLEMISH, GROUP, proplanIn, ROOT, TODAY } from '../support/proplan.ts';

const PLAN = 'scholen/de-linde/plan-2026-2027.yaml';
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(join(ROOT, 'schemas/report/tables.schema.json'), 'utf8')),
);

describe.each(['budget', 'hours', 'status'])('proplan %s', (command) => {
  it.each([FLEMISH, DUTCH])('%s fits a terminal of 80 columns', async (workspace) => {
    const { code, stdout } = await proplanIn(workspace, command, '--today', TODAY);
    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
  });

  it.each([FLEMISH, DUTCH])('%s gives json of the published form', async (workspace) => {
    const { stdout } = await proplanIn(workspace, command, '--format', 'json', '--today', TODAY);
    expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('says when a file could not be read, so that no total looks whole', async () => {
    const folder = copyOf(FLEMISH);
    edit(
      join(folder, 'scholen/de-linde/uitgaven-2026.yaml'),
      'begrotingsjaar: 2026',
      'begrotingsjaar: [2026',
    );
    const { code, stderr } = await proplanIn(folder, command);
    expect(code).toBe(1);
    expect(stderr).toContain('uitgaven-2026.yaml');
  });

  it('refuses an unknown form', async () => {
    const { code, stderr } = await proplanIn(FLEMISH, command, '--format', 'pdf');
    expect(code).toBe(2);
    expect(stderr).toContain('kies uit text, json, csv');
  });
});

describe('the money of the Flemish example, by hand', () => {
  // 1 200,00 + 3 937,50 = 5 137,50; booked 4 221,24 − 95,00 = 4 126,24; left 1 011,26.
  // Planned 3 325,04; booked outside the plan 605 + 285 − 95 + 65 = 860,00; 5 137,50 − 3 325,04 − 860,00 = 952,46.
  it('stands in the table', async () => {
    const { stdout } = await proplanIn(FLEMISH, 'budget', '--today', TODAY);
    expect(stdout).toMatch(/pm-2026\s+5\.137,50\s+3\.325,04\s+4\.126,24\s+1\.011,26\s+952,46/);
    expect(stdout).toMatch(/pm-2027\s+4\.000,00\s+≥ 1\.765,60\s+0,00\s+4\.000,00\s+≤ 2\.234,40/);
  });

  it('explains itself down to a line with --explain', async () => {
    const { stdout } = await proplanIn(FLEMISH, 'budget', '--explain', '--today', TODAY);
    expect(stdout).toContain('scholen/de-linde/school.yaml#budget/pm-2026/over');
    expect(stdout).toMatch(/scholen\/de-linde\/uitgaven-2026\.yaml:\d+/);
  });
});

describe('the hours of the Dutch example, by hand', () => {
  // p-0103: granted 45,2 + saved 6,5 − followed (8 with consent + 4) = 39,7. Of 12 + 8 planned 8 is to come, and a visit
  // without a day: at most 39,7 − 8 = 31,7 is free.
  it('stand in the table', async () => {
    const { stdout } = await proplanIn(DUTCH, 'hours', '--today', TODAY);
    expect(stdout).toMatch(/p-0103\s+45,2\s+45,2\s+6,5\s+≥ 8\s+12\s+39,7\s+≤ 31,7\s+39,7/);
    expect(stdout).toContain('vervalt op 31 juli 2027');
  });

  it('say that Flanders has no such right', async () => {
    const { stdout } = await proplanIn(FLEMISH, 'hours', '--today', TODAY);
    expect(stdout).toMatch(/^Vrije Basisschool De Linde, 2026-2027: rechten\n/);
    expect(stdout.match(/alle medewerkers\s+geen recht gevonden/g)).toHaveLength(1);
  });
});

describe('csv for a Dutch Excel', () => {
  it('has a byte order mark, semicolons, decimal commas and CRLF', async () => {
    const { stdout } = await proplanIn(FLEMISH, 'budget', '--format', 'csv', '--today', TODAY);
    expect(stdout.startsWith('\uFEFF')).toBe(true);
    expect(stdout).toContain('pm-2026;5137,5;;;;3325,04;;;;4126,24;');
    expect(stdout).toContain('pm-2027;4000;;;;1765,6;;;1;');
    expect(stdout.split('\r\n').length).toBeGreaterThan(10);
  });

  it('never lets a spreadsheet run what a file says', async () => {
    const folder = copyOf(FLEMISH);
    edit(
      join(folder, 'scholen/de-linde/school.yaml'),
      'naam: Vrije Basisschool De Linde',
      'naam: "=HYPERLINK(1;2)"',
    );
    const { stdout } = await proplanIn(folder, 'budget', '--format', 'csv');
    expect(stdout).toContain(`"'=HYPERLINK(1;2): budgetten"`);
    expect(stdout).not.toMatch(/(^|;)"?[=+@]/m);
  });
});

describe('proplan status', () => {
  it('shows what is approved and what comes first', async () => {
    const folder = copyOf(FLEMISH);
    expect((await proplanIn(folder, 'status', '--today', TODAY)).stdout).toMatch(
      /plan\s+goedgekeurd\s+plan-de-linde-2026-2027/,
    );
    edit(join(folder, PLAN), 'titel: Startdag samen leren', 'titel: Startdag samen werken');
    const { stdout } = await proplanIn(folder, 'status', '--today', TODAY);
    expect(stdout).toMatch(/plan\s+gewijzigd na besluit/);
    const dates = [...stdout.slice(stdout.indexOf('Wat nog moet')).matchAll(/^(\d{4}-\d{2}-\d{2})/gm)].map(
      ([date]) => date,
    );
    expect(dates.length).toBeGreaterThan(3);
    expect(dates).toEqual(dates.toSorted());
  });

  it('says whose activity it is where several plans are read, and a goal that goes on once', async () => {
    const dutch = (await proplanIn(DUTCH, 'status', '--today', TODAY)).stdout;
    for (const school of ['de-kade', 'het-zuiderlicht'])
      expect(dutch).toMatch(new RegExp(`activiteit evalueren\\s+a-burgerschap \\(${school}\\)`));
    const { stdout } = await proplanIn(GROUP, 'status', '--today', TODAY);
    expect(stdout.match(/d-feedback \(atheneum-de-brug\)/g)).toHaveLength(1);
  });

  it('says so when a plan has mistakes, and what can not be told for that', async () => {
    const folder = copyOf(GROUP);
    const path = 'scholen/atheneum-de-brug/plan-2026-2027.yaml';
    edit(join(folder, path), 'scholen: [atheneum-de-brug]', 'scholen: [atheneum-de-burg]');
    const { code, stdout, stderr } = await proplanIn(folder, 'status', '--today', TODAY);
    expect([code, stderr]).toEqual([1, expect.stringMatching(new RegExp(`^${path} heeft fouten`))]);
    const alone = await proplanIn(folder, 'budget', path, '--today', TODAY);
    expect([alone.code, alone.stdout, alone.stderr]).toEqual([1, '', stderr]);
    const [, atheneum = ''] = stdout.split('Atheneum De Brug, 2026-2027');
    expect(atheneum).toMatch(/^\s.*?plan\s+heeft fouten.*?voortgang\s+onbekend: plan met fouten/s);
    const [, clb = ''] = stdout.split('CLB Rivierenland, 2026-2027');
    expect(clb).toMatch(/^\s.*?plan\s+(stand\s+)?goedgekeurd/s);
  });

  it('says what the body decided that did not approve', async () => {
    const folder = copyOf(FLEMISH);
    const decision = join(folder, 'scholen/de-linde/plan-2026-2027.goedkeuring-loc-2026-06-12.yaml');
    edit(decision, 'voldaan-op: 2026-06-22', 'voldaan-op: null');
    const waits = await proplanIn(folder, 'status', '--today', TODAY);
    expect(waits.stdout).toMatch(/plan\s+beslist, maar een voorwaarde staat open/);
    edit(decision, /uitkomst: .*\nvoorwaarden:\n.*\n/, 'uitkomst: niet-akkoord\n');
    const refused = await proplanIn(folder, 'status', '--today', TODAY);
    expect(refused.stdout).toMatch(/plan\s+beslist, maar niet goedgekeurd/);
  });

  it('tells a register in which nobody stands yet from one with people', async () => {
    const folder = copyOf(FLEMISH);
    expect((await proplanIn(folder, 'status', '--today', TODAY)).stdout).toMatch(/personeel\s+aanwezig/);
    writeFileSync(join(folder, 'scholen/de-linde/personeel.yaml'), 'soort: personeel\nschool: de-linde\n');
    const { stdout } = await proplanIn(folder, 'status', '--today', TODAY);
    expect(stdout).toMatch(/personeel\s+nog zonder medewerkers/);
  });

  it('W27: a framework of 2021-08-01 is due on 2025-08-01, a personal plan of 2023-09-01 on 2026-09-01', async () => {
    const folder = copyOf(DUTCH);
    edit(join(folder, 'kaders/kader-2024-2028.yaml'), /vastgesteld-op: \S+/, 'vastgesteld-op: 2021-08-01');
    edit(
      join(folder, 'scholen/het-zuiderlicht/pop/p-0102.yaml'),
      /afgesproken-op: \S+/,
      'afgesproken-op: 2023-09-01',
    );
    const { stdout } = await proplanIn(folder, 'status', '--today', TODAY);
    expect(stdout).toMatch(/2025-08-01\s+kader opnieuw afspreken/);
    expect(stdout).toMatch(/2026-09-01\s+persoonlijk plan vernieuwen\s+p-0102/);
  });
});

describe('an editor', () => {
  it('gives the text of one file on standard input', async () => {
    const text = readFileSync(join(FLEMISH, PLAN), 'utf8').replace(
      'schooljaar: 2026-2027',
      'schooljaar: 2026-2028',
    );
    const { stdout, code } = await proplanIn(
      FLEMISH,
      { input: text },
      'lint',
      '--stdin-filename',
      PLAN,
      '--format',
      'codeframe',
    );
    expect(code).toBe(1);
    expect(stdout).toContain('vorm/notatie');
    expect(stdout).toMatch(/>\s+\d+ \| schooljaar: 2026-2028/);
    expect(stdout).toMatch(/\^{9}/);
  });
});
