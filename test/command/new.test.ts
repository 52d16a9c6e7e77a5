import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { SOORTEN } from '../../src/documents/kind.ts';
import { copyOf, DUTCH, edit, FLEMISH, folderWith, proplanIn, TODAY } from '../support/proplan.ts';

let folder = '';
const fresh = (...args: string[]) => proplanIn(folder, 'new', ...args, '--today', TODAY);

/** The rules about form that a new file breaks, `rule: message`. */
async function formOf(file: string): Promise<string[]> {
  const { stdout } = await proplanIn(folder, 'lint', file, '--format', 'json', '--today', TODAY);
  return JSON.parse(stdout)
    .findings.filter(({ rule }: { rule: string }) => /^(vorm|yaml)\/|verwijzing-bestaat/.test(rule))
    .map(({ rule }: { rule: string }) => rule);
}

const FILES: readonly (readonly [
  kind: string,
  args: readonly string[],
  file: string,
  form: readonly string[],
])[] = [
  ['bestuur', ['--id', 'b', '--regelgeving', 'be-vlg'], 'bestuur.yaml', []],
  ['school', ['--id', 'de-eik'], 'scholen/de-eik/school.yaml', []],
  ['kader', [], 'kaders/kader-2026-2030.yaml', []],
  ['personeel', ['--school', 'de-eik'], 'scholen/de-eik/personeel.yaml', []],
  ['plan', ['--school', 'de-eik'], 'scholen/de-eik/plan-2026-2027.yaml', []],
  ['plan', ['--school', 'de-eik'], 'scholen/de-eik/plan-2027-2028.yaml', []],
  ['teamplan', ['--id', 'wiskunde'], 'scholen/de-eik/teams/wiskunde-2026-2027.yaml', []],
  [
    'persoonlijk-plan',
    ['--medewerker', 'p-0012'],
    'scholen/de-eik/pop/p-0012-2026-2027.yaml',
    ['algemeen/verwijzing-bestaat'],
  ],
  [
    'begeleidingsafspraak',
    ['--medewerker', 'p-0012'],
    'scholen/de-eik/starters/p-0012-2026-2027.yaml',
    ['algemeen/verwijzing-bestaat'],
  ],
  [
    'aanvraag',
    ['--medewerker', 'p-0012'],
    'scholen/de-eik/aanvragen/p-0012-2026-11-21.yaml',
    ['vorm/een-van'],
  ],
  ['voortgang', [], 'scholen/de-eik/voortgang-2026-2027.yaml', []],
  ['deelname', ['--jaar', '2025-2026'], 'scholen/de-eik/deelname-2025-2026.yaml', []],
  ['uitgaven', ['--jaar', '2025'], 'scholen/de-eik/uitgaven-2025.yaml', []],
];

describe('proplan new', () => {
  it('begins every kind of file in an empty folder, well formed but for what only a school can say', async () => {
    folder = folderWith({ 'proplan.yaml': '' });
    for (const [kind, args, file, form] of FILES) {
      const { code, stdout, stderr } = await fresh(kind, ...args);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout.split('\n')[0]).toBe(`Geschreven: ${file}`);
      expect([file, await formOf(file)]).toEqual([file, form]);
      expect(readFileSync(join(folder, file), 'utf8')).toMatch(/^# [A-Z]/);
    }
    expect(new Set([...FILES.map(([kind]) => kind), 'goedkeuring'])).toEqual(new Set(SOORTEN));
  }, 60_000);

  it('never writes over a file, points an editor to the form, and asks which school', async () => {
    folder = copyOf(DUTCH);
    const which = await fresh('personeel');
    expect([which.code, which.stdout]).toEqual([2, '']);
    expect(which.stderr).toContain('de-kade, het-zuiderlicht');
    const taken = await fresh('personeel', '--school', 'de-kade');
    expect([taken.code, taken.stderr]).toEqual([2, expect.stringContaining('bestaat al')]);
    expect((await fresh('uitgaven', '--school', 'de-kade')).code).toBe(0);
    expect(readFileSync(join(folder, 'scholen/de-kade/uitgaven-2026.yaml'), 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/.*\/uitgaven\.schema\.json\n/,
    );
    const inside = await proplanIn(
      join(folder, 'scholen/de-kade'),
      'new',
      'teamplan',
      '--id',
      'havo',
      '--today',
      TODAY,
    );
    expect(inside.stdout).toContain('Geschreven: teams/havo-2026-2027.yaml');
  });

  it.each([
    [['goedkeuring'], 'proplan approve'],
    [['plannen'], 'kies uit'],
    [['bestuur', '--id', 'b'], '--regelgeving'],
    [['teamplan'], '--id'],
    [['teamplan', '--id', 'Sectie A'], 'kleine letters'],
    [['persoonlijk-plan'], '--medewerker'],
    [['aanvraag', '--medewerker', 'jan'], 'staat in geen bestand personeel'],
    [['plan', '--jaar', '2026'], '2026-2027'],
    [['uitgaven', '--jaar', '2026-2027'], 'kalenderjaar'],
    [['voortgang', '--jaar', '2030-2031'], 'geen plan voor 2030-2031'],
    [['personeel', '--school', 'nergens'], 'de-linde'],
    [['kader', '--from', 'x.yaml'], '--from'],
    [['plan', '--from', 'nergens.yaml'], 'bestaat niet'],
    [['plan', '--from', 'bestuur.yaml'], 'bestuur.yaml is van de soort bestuur, en geen plan'],
    [
      ['plan', '--from', 'scholen/de-linde/plan-2026-2027.yaml', '--school', 'de-brug'],
      'is een plan van de-linde, niet van de-brug',
    ],
    [['persoonlijk-plan', '--medewerker', 'Els'], 'nooit een naam'],
    [['voortgang', '--medewerker', 'p-0001'], '--medewerker zegt hier niets over een voortgang'],
    [['school', '--id', 'x', '--school', 'de-linde'], '--school zegt hier niets over een school'],
  ])('refuses %j', async (args, words) => {
    folder = copyOf(FLEMISH);
    const { code, stdout, stderr } = await fresh(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });
});

it('a framework of a school without a board is its own', async () => {
  folder = folderWith({
    'proplan.yaml': '',
    'scholen/s/school.yaml': 'soort: school\nid: s\nnaam: S\nregelgeving: nl-vo\n',
  });
  expect((await fresh('kader')).stdout).toContain('Geschreven: kaders/kader-2026-2030.yaml');
  const text = readFileSync(join(folder, 'kaders/kader-2026-2030.yaml'), 'utf8');
  expect(text).toMatch(/^school: s$/m);
  expect(text).not.toMatch(/^bestuur:/m);
});

describe('a document of one person', () => {
  beforeEach(() => {
    folder = copyOf(DUTCH);
  });

  it('goes to the school whose register has the person', async () => {
    const { stdout } = await fresh('persoonlijk-plan', '--medewerker', 'p-0104');
    const file = 'scholen/het-zuiderlicht/pop/p-0104-2026-2027.yaml';
    expect(stdout).toContain(`Geschreven: ${file}`);
    // Nothing is granted in it yet; what the agreement gives is there all the same.
    expect((await proplanIn(folder, 'explain', file, '--today', TODAY)).stdout).toContain(
      'rechten/p-0104/basisrecht-uren/2026-2027',
    );
  });

  it('and not to another', async () => {
    const { code, stderr } = await fresh('persoonlijk-plan', '--medewerker', 'p-0104', '--school', 'de-kade');
    expect([code, stderr]).toEqual([
      2,
      'p-0104 staat in het personeel van het-zuiderlicht, niet van de-kade.',
    ]);
  });
});

describe("next year's plan", () => {
  beforeEach(() => {
    folder = copyOf(FLEMISH);
  });

  it('tells a report on progress with mistakes, of which nothing is known', async () => {
    edit(
      join(folder, 'scholen/de-linde/voortgang-2026-2027.yaml'),
      'soort: voortgang\n',
      'soort: voortgang\nonbekend: 1\n',
    );
    const { code, stderr } = await fresh('plan', '--from', 'scholen/de-linde/plan-2026-2027.yaml');
    expect([code, stderr]).toEqual([
      0,
      expect.stringMatching(/^scholen\/de-linde\/voortgang-2026-2027\.yaml heeft fouten/),
    ]);
  });

  it('is written beside the old one, and lint has no errors about it', async () => {
    const { code, stdout } = await fresh('plan', '--from', 'scholen/de-linde/plan-2026-2027.yaml');
    expect(code).toBe(0);
    expect(stdout).toContain('Geschreven: scholen/de-linde/plan-2027-2028.yaml');
    expect(stdout).toContain('Gaat niet door: a-startdag (afgerond), a-studiedag-lezen (afgerond).');
    expect(stdout).toMatch(/Opnieuw te beslissen: .*de begroting.*; de goedkeuring\.$/m);
    const lint = await proplanIn(
      folder,
      'lint',
      'scholen/de-linde/plan-2027-2028.yaml',
      '--today',
      '2027-06-01',
    );
    expect(lint.stdout).toContain('0 fouten, 0 waarschuwingen');
    expect(lint.code).toBe(0);
  });
});
