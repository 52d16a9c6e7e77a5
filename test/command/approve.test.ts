import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { copyOf, edit, FLEMISH, proplanIn, TODAY } from '../support/proplan.ts';

const PLAN = 'scholen/de-linde/plan-2026-2027.yaml';
const DECISION = 'scholen/de-linde/plan-2026-2027.goedkeuring-loc-2026-09-10.yaml';
const STALE = 'algemeen/vingerafdruk-klopt';
let folder = '';

async function rulesNow(): Promise<string[]> {
  const { stdout } = await proplanIn(folder, 'lint', '--format', 'json', '--today', TODAY);
  return JSON.parse(stdout).findings.map((finding: { rule: string }) => finding.rule);
}

const approve = (...more: string[]) =>
  proplanIn(
    folder,
    'approve',
    PLAN,
    '--orgaan',
    'loc',
    '--zitting',
    '2026-09-10',
    '--uitkomst',
    'akkoord',
    ...more,
  );

beforeEach(() => {
  folder = copyOf(FLEMISH);
});

describe('a decision that is none of approval is written down, and said to be', () => {
  const decide = (orgaan: string, uitkomst: string, rol: string) =>
    proplanIn(
      folder,
      ...[
        'approve',
        PLAN,
        '--orgaan',
        orgaan,
        '--zitting',
        '2026-09-10',
        '--uitkomst',
        uitkomst,
        '--rol',
        rol,
      ],
    );

  it.each([
    ['pmr', 'instemming-verleend', 'stemt-in', 'Over een plan beslist hier loc, niet pmr.'],
    [
      'personeelsvergadering',
      'akkoord',
      'beslist',
      'Over een plan beslist hier loc, niet personeelsvergadering.',
    ],
    ['loc', 'instemming-verleend', 'stemt-in', 'De rol stemt-in past hier niet bij dit orgaan, wel beslist.'],
    ['loc', 'positief-advies', 'beslist', 'De uitkomst positief-advies past niet bij de rol beslist.'],
  ])('%s, %s, %s', async (orgaan, uitkomst, rol, words) => {
    const { code, stdout, stderr } = await decide(orgaan, uitkomst, rol);
    expect([code, stdout, stderr]).toEqual([
      0,
      expect.stringContaining('Geschreven'),
      expect.stringContaining(words),
    ]);
  });

  it('says nothing of one that fits, or of a body that was heard', async () => {
    expect((await decide('loc', 'akkoord', 'beslist')).stderr).toBe('');
    expect((await decide('schoolraad', 'positief-advies', 'overlegt')).stderr).toBe('');
  });

  it('says of a condition when it counts, and of a document on which nobody decides that it does not', async () => {
    const condition = ['--uitkomst', 'akkoord-onder-voorwaarden', '--voorwaarde', 'Eerst de opvang'];
    const where = ['--orgaan', 'loc', '--zitting', '2026-09-10'];
    const waits = await proplanIn(folder, 'approve', PLAN, ...where, ...condition);
    expect([waits.code, waits.stderr]).toEqual([
      0,
      expect.stringContaining('telt pas als goedkeuring zodra'),
    ]);
    const kader = ['approve', 'kaders/kader-de-linde-2025-2028.yaml', ...where, '--uitkomst', 'akkoord'];
    const nobody = await proplanIn(folder, ...kader);
    expect([nobody.code, nobody.stderr]).toEqual([
      0,
      'Let op: dit telt niet als goedkeuring. Over een kader beslist hier geen orgaan.',
    ]);
  });
});

describe('a decision holds for what was decided', () => {
  it('a later change is found, a new decision or undoing it makes that go away', async () => {
    expect(await rulesNow()).not.toContain(STALE);
    edit(join(folder, PLAN), 'Startdag samen leren', 'Startdag samen werken');
    expect(await rulesNow()).toContain(STALE);
    expect((await approve()).code).toBe(0);
    expect(await rulesNow()).not.toContain(STALE);
    edit(join(folder, PLAN), 'Startdag samen werken', 'Startdag samen leren');
    expect(await rulesNow()).not.toContain(STALE);
  });

  it('comments, an exception and a rewritten number change nothing', async () => {
    edit(join(folder, PLAN), 'bedrag: 845.00', 'bedrag: 845.0');
    edit(join(folder, PLAN), 'visie: >-', '# een opmerking\nvisie: >-');
    expect(await rulesNow()).not.toContain(STALE);
  });

  it('writes what the body decided, never over another decision', async () => {
    const first = await approve('--rol', 'beslist');
    expect(first.stdout).toBe(`Geschreven: ${DECISION}`);
    const text = readFileSync(join(folder, DECISION), 'utf8');
    expect(text).toMatch(
      /^soort: goedkeuring\norgaan: loc\nrol: beslist\nzitting: 2026-09-10\nuitkomst: akkoord$/m,
    );
    expect(text).toMatch(/digest: "[0-9a-f]{64}"/);
    const second = await approve();
    expect(second.code).toBe(2);
    expect(second.stderr).toContain('overschrijft geen besluit');
    expect(readFileSync(join(folder, DECISION), 'utf8')).toBe(text);
  });

  it.each([
    [['--orgaan', 'lok'], 'kies uit loc'],
    [['--gezien', PLAN], 'staat er twee keer'],
    [['--uitkomst', 'akkoord-onder-voorwaarden', '--voorwaarde', ' '], 'hoort de tekst van de voorwaarde'],
    [['--uitkomst', 'goed'], 'kies uit akkoord'],
    [['--zitting', '2026-13-01'], 'bestaande datum'],
    [['--mag-wijzigen', 'alles'], 'kies uit datum, aanbieder, deelnemers, kosten'],
    [['--tot-bedrag', 'veel'], 'een bedrag zoals 500.00'],
    [['--tot-bedrag', '250.00'], '--mag-wijzigen kosten'],
  ])('refuses %j', async (wrong, words) => {
    const { code, stderr } = await approve(...wrong);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});

describe('a mandate', () => {
  beforeEach(async () => {
    // Every change below voids the committee's own decision of June; the works council's mandate is tried.
    edit(
      join(folder, 'scholen/de-linde/plan-2026-2027.goedkeuring-loc-2026-06-12.yaml'),
      'uitkomst: akkoord',
      'uitkomst: niet-akkoord',
    );
    await approve('--mag-wijzigen', 'datum,kosten', '--tot-bedrag', '100.00');
    expect(await rulesNow()).not.toContain(STALE);
  });

  it('leaves a date free', async () => {
    edit(join(folder, PLAN), 'wanneer: {datum: 2026-10-16}', 'wanneer: {datum: 2026-10-23}');
    expect(await rulesNow()).not.toContain(STALE);
  });

  it('leaves costs free up to its amount: € 250 → € 350 is 100 more, € 350,01 is too much', async () => {
    edit(join(folder, PLAN), 'bedrag: 8795.64', 'bedrag: 8895.64');
    edit(join(folder, PLAN), '{post: locatie, bedrag: 250.00', '{post: locatie, bedrag: 350.00');
    expect(await rulesNow()).not.toContain(STALE);
    edit(join(folder, PLAN), '{post: locatie, bedrag: 350.00', '{post: locatie, bedrag: 350.01');
    edit(join(folder, PLAN), 'bedrag: 8895.64', 'bedrag: 8895.65');
    expect(await rulesNow()).toContain(STALE);
  });

  it('does not leave the rest free', async () => {
    edit(join(folder, PLAN), 'Startdag samen leren', 'Startdag samen werken');
    expect(await rulesNow()).toContain(STALE);
  });
});

describe('two workspaces with the same ids in one run', () => {
  it('never cross: a change in one voids no decision in the other', async () => {
    const parent = mkdtempSync(join(tmpdir(), 'proplan-two-'));
    cpSync(FLEMISH, join(parent, 'een'), { recursive: true });
    cpSync(FLEMISH, join(parent, 'twee'), { recursive: true });
    edit(join(parent, 'een', PLAN), 'Startdag samen leren', 'Startdag samen werken');
    const { stdout } = await proplanIn(parent, 'lint', '--format', 'json', '--today', TODAY);
    const stale = JSON.parse(stdout).findings.filter((finding: { rule: string }) => finding.rule === STALE);
    expect(stale.map((finding: { file: string }) => finding.file.split('/')[0])).toEqual(['een']);
    const printed = await proplanIn(parent, 'render', join('twee', PLAN));
    expect(printed.stdout).not.toContain('Ontwerp: ');
  });
});
