import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, vi } from 'vitest';
import { ruleNamed } from '../../src/lint/rule-index.ts';
import {
  copyOf,
  DUTCH,
  edit,
  FLEMISH,
  folderWith,
  GROUP,
  proplanIn,
  ROOT,
  TODAY,
} from '../support/proplan.ts';

const BOARD = 'soort: bestuur\nid: scholen-aan-de-vaart\nnaam: Scholen aan de Vaart\nregelgeving: be-vlg\n';

describe('the example workspaces', () => {
  it.each([FLEMISH, DUTCH, GROUP])(
    '%s has no errors or warnings, and only the infos it lists',
    async (workspace) => {
      const { code, stdout } = await proplanIn(workspace, 'lint', '--format', 'json', '--today', TODAY);
      const report = JSON.parse(stdout);
      const listed = readFileSync(join(workspace, 'verwacht.txt'), 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'));
      const shown = report.findings.map(
        (finding: { file: string; start: { line: number }; rule: string }) =>
          `${finding.file}:${finding.start.line} ${finding.rule}`,
      );
      expect(code).toBe(0);
      expect(report.summary).toMatchObject({ error: 0, warning: 0 });
      expect(shown).toEqual(listed);
    },
  );
});

describe('wrong use is exit 2 and says what to do', () => {
  it.each([
    [['lint', '--nietbestaand'], 'De optie --nietbestaand bestaat hier niet.'],
    [['lint', '--formt', 'json'], 'Bedoel je --format?'],
    [['lnt'], 'Het commando lnt bestaat niet. Bedoel je lint?'],
    [['lint', '--format', 'json=uit', '--format', 'junit=./uit'], 'Twee rapporten kunnen niet samen in uit'],
    [['lint', '--format', `json=${join(ROOT, 'docs/ict.md')}`], 'is geen bestand voor --format json'],
    [['law', 'vo'], 'Achter proplan law hoort geen naam.'],
    [['render', 'mijn', 'plan.yaml'], 'Achter proplan render past 1 naam; hier staan er 2.'],
    [['diff', 'a', 'b', 'c'], 'Achter proplan diff passen 2 namen; hier staan er 3.'],
    [['lint', ''], 'Het pad "" bestaat niet.'],
    [['lint', 'nergens'], 'Het pad nergens bestaat niet.'],
    [['lint', 'scholen/*.yaml'], 'Noem elk bestand of hun map: deze shell vult * niet in.'],
    [['lint', '--format', 'xml'], 'kies uit text, codeframe, json'],
    [['lint', '--at', '2026-02-30'], '--at vraagt een bestaande datum'],
    [['lint', '--fail-on', 'alles'], 'kies uit error, warning, info, fout, waarschuwing'],
    [['lint', '--lang', 'fr'], 'kies uit nl, en'],
    [['lint', '--config', 'nergens.yaml'], 'nergens.yaml bestaat niet'],
    [['explain', 'be-vlg/aanvangsbegeleiding-aanpk'], 'Bedoel je be-vlg/aanvangsbegeleiding-aanpak?'],
    [['explain', 'be-vlg/geen-idee-van'], 'proplan law --regime be-vlg noemt de regels'],
    [['lint', '--with', 'bestuur.yaml'], '--with vraagt een map'],
    [['lint', '--changed', ''], 'wat er staat, is leeg'],
    [['render', 'bestuur.yaml', '-o', 'x.pdf', '--format', 'md'], 'spreken elkaar tegen'],
    [['new', 'kader', '-o', 'kader.pdf'], 'moet eindigen op .yaml'],
    [[], 'Zeg welk bestaand commando'],
  ])('%j', async (args, words) => {
    const { code, stdout, stderr } = await proplanIn(FLEMISH, ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(stdout).toBe('');
  });

  it('a folder without YAML is no success', async () => {
    const { code, stderr } = await proplanIn(mkdtempSync(join(tmpdir(), 'proplan-empty-')), 'lint');
    expect(code).toBe(2);
    expect(stderr).toContain('geen enkel YAML-bestand');
    expect(stderr).toContain('proplan init');
  });

  it('a folder whose every file is passed over says so, and can begin anew', async () => {
    const folder = folderWith({ 'plan.yaml': '', 'school.yaml': '', 'proplan.yaml': 'overslaan: ["**"]\n' });
    const { code, stderr } = await proplanIn(folder, 'lint');
    expect(code).toBe(2);
    expect(stderr).toContain('alle 2 worden overgeslagen');
    expect(stderr).toContain('overslaan in proplan.yaml');
    rmSync(join(folder, 'plan.yaml'));
    expect((await proplanIn(folder, 'lint', '--lang', 'en')).stderr).toContain('the only one is passed over');
    const made = await proplanIn(folder, 'new', 'bestuur', '--id', 'b', '--regelgeving', 'be-vlg');
    expect([made.code, made.stderr]).toEqual([0, '']);
  });

  it('explain takes a number of the law too, and offers the nearest', async () => {
    const { code, stdout } = await proplanIn(FLEMISH, 'explain', 'nl-vo/basisrecht-uren-leraar');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^nl-vo\/basisrecht-uren-leraar\n/);
    expect(stdout).toContain('83 vanaf 2014-08-01');
    expect(stdout).toContain('17.4 lid 1');
    const wrong = await proplanIn(FLEMISH, 'explain', 'nl-vo/basisrecht-uren-lerar');
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('Bedoel je nl-vo/basisrecht-uren-leraar?');
  });

  it.each([
    ['tal: nl\n', 'Het veld tal bestaat hier niet. Bedoel je taal?'],
    ['regels:\n  be-vlg/bestaat-niet: info\n', 'onbekende regel be-vlg/bestaat-niet'],
    ['regels:\n  be-vlg/aanvangsbegeleiding-aanpak: info\n', 'alleen met een uitzondering'],
    ['taal: [nl\n', 'kloppen niet'],
  ])('settings %j', async (settings, words) => {
    const folder = folderWith({ 'proplan.yaml': settings, 'bestuur.yaml': BOARD });
    const { code, stderr } = await proplanIn(folder, 'lint');
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});

describe('findings are exit 1, at their place', () => {
  it('a broken YAML names its line and column, and other files are judged', async () => {
    const folder = folderWith({
      'proplan.yaml': '',
      'a.yaml': 'soort: school\nid: [de-linde\n',
      'b.yaml': `${BOARD}naem: x\n`,
    });
    const { code, stdout } = await proplanIn(folder, 'lint', '--format', 'json', '--today', TODAY);
    expect(code).toBe(1);
    const { findings } = JSON.parse(stdout);
    expect(
      findings.map((one: { file: string; rule: string; start: object }) => [one.file, one.rule, one.start]),
    ).toEqual([
      ['a.yaml', 'yaml/niet-afgesloten', { line: 2, column: 5 }],
      ['b.yaml', 'vorm/onbekend-veld', { line: 5, column: 1 }],
    ]);
  });

  it('a file without a kind is a warning when walked and an error when named', async () => {
    const folder = folderWith({ 'proplan.yaml': '', 'b.yaml': BOARD, 'anders.yaml': 'version: 3\n' });
    expect((await proplanIn(folder, 'lint')).code).toBe(0);
    expect((await proplanIn(folder, 'lint', '--fail-on', 'warning')).code).toBe(1);
    expect((await proplanIn(folder, 'lint', 'anders.yaml')).code).toBe(1);
  });

  it('settings may raise a severity', async () => {
    const folder = copyOf(FLEMISH);
    edit(join(folder, 'scholen/de-linde/plan-2026-2027.yaml'), 'visie: >-', 'visie: >-\n  Nummer 123456782.');
    expect((await proplanIn(folder, 'lint', 'scholen/de-linde/plan-2026-2027.yaml')).stdout).toContain(
      '1 waarschuwing',
    );
    writeFileSync(join(folder, 'proplan.yaml'), 'regels:\n  algemeen/mogelijk-nationaal-nummer: error\n');
    const raised = await proplanIn(folder, 'lint', 'scholen/de-linde/plan-2026-2027.yaml');
    expect(raised.stdout).toContain('1 fout');
    expect(raised.code).toBe(1);
  });
});

describe('the json report', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  const validate = ajv.compile(
    JSON.parse(readFileSync(join(ROOT, 'schemas/report/lint.schema.json'), 'utf8')),
  );

  it.each(readdirSync(join(ROOT, 'fixtures/fout')))(
    'of fixtures/fout/%s fits its published schema',
    async (name) => {
      const { stdout } = await proplanIn(
        join(ROOT, 'fixtures/fout', name),
        'lint',
        '--format',
        'json',
        '--today',
        TODAY,
      );
      expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
    },
  );

  it('goes to a file, whole, beside text on the screen', async () => {
    const folder = copyOf(FLEMISH);
    const { stdout } = await proplanIn(folder, 'lint', '--format', 'json=uit.json', '--format', 'text');
    expect(stdout).toContain('0 fouten');
    expect(validate(JSON.parse(readFileSync(join(folder, 'uit.json'), 'utf8')))).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('the same everywhere', () => {
  it('from another folder only the paths differ', async () => {
    const here = await proplanIn(FLEMISH, 'lint', '--today', TODAY);
    const there = await proplanIn(tmpdir(), 'lint', FLEMISH, '--today', TODAY);
    expect(there.stdout.replaceAll(`${relative(tmpdir(), FLEMISH)}/`, '')).toBe(here.stdout);
    expect(there.code).toBe(here.code);
  });

  it('in English by --lang and by proplan.yaml', async () => {
    const folder = folderWith({ 'proplan.yaml': 'taal: en\n', 'b.yaml': BOARD.replace('naam:', 'naem:') });
    expect((await proplanIn(folder, 'lint')).stdout).toContain('The field naem does not exist here.');
    expect((await proplanIn(folder, 'lint', '--lang', 'nl')).stdout).toContain(
      'Het veld naem bestaat hier niet.',
    );
    const { stderr } = await proplanIn(FLEMISH, 'lint', 'nergens', '--lang', 'en');
    expect(stderr).toBe('The path nergens does not exist.');
  });
});

describe('a rule that fails itself', () => {
  it('is named, the others run on, the exit code is 3, and --debug alone shows where', async () => {
    const name = 'be-vlg/aanvangsbegeleiding-aanpak';
    const rule = ruleNamed(name) as unknown as { check: () => void };
    const broken = vi.spyOn(rule, 'check').mockImplementation(() => {
      throw new Error('met opzet');
    });
    const folder = copyOf(FLEMISH);
    edit(join(folder, 'bestuur.yaml'), 'naam:', 'naem:');
    try {
      const run = await proplanIn(folder, 'lint');
      expect(run.code).toBe(3);
      expect(run.stderr).toContain(`${name} liep vast (met opzet)`);
      expect(run.stdout).toContain('Het veld naem bestaat hier niet.');
      expect(run.stderr).not.toContain(' at ');
      const debug = await proplanIn(folder, 'lint', '--debug');
      expect(debug.stderr).toMatch(/met opzet[^\n]*\n[^\n]*met opzet\n\s+at /);
      expect([debug.code, debug.stdout]).toEqual([3, run.stdout]);
    } finally {
      broken.mockRestore();
    }
    expect((await proplanIn(folder, 'lint')).code).toBe(1);
  });
});
