import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { emptyFolder } from '../support/init.ts';
import { copyOf, FLEMISH, proplanIn, TODAY } from '../support/proplan.ts';
import { KEYS, onTerminal } from '../support/terminal.ts';

const { enter, down, cancel, erase } = KEYS;
const document = (folder: string, name: string) => parse(readFileSync(join(folder, name), 'utf8'));

describe('proplan init on a terminal', () => {
  it('asks what a Flemish school is, one question at a time, and says what is wrong with an answer', async () => {
    const folder = emptyFolder();
    const { code, screen } = await onTerminal(
      folder,
      ['init', '--today', TODAY, '--pakket', 'github:school/proplan#v1'],
      [
        ['Welke regels gelden er', enter],
        ['Voor wie is de map', enter],
        ['Hoe heet de school', `De Linde${enter}`],
        ['Welk kort kenmerk', `${erase}De Linde${enter}`],
        ['Bedoel je de-linde', `${erase}de-linde${enter}`],
        ['Wat voor instelling', enter],
        ['Tot welk net', down + down + enter],
        ['Voor welk schooljaar', down + enter],
        ['Wie kijkt elke wijziging na', enter],
        ['Wie kijkt mee', enter],
      ],
    );
    expect([code, screen]).toEqual([0, expect.stringContaining('Dat is alles.')]);
    expect(document(folder, 'scholen/de-linde/school.yaml')).toMatchObject({
      id: 'de-linde',
      naam: 'De Linde',
      regelgeving: 'be-vlg',
      instellingstype: 'basisschool',
      net: 'vrij-gesubsidieerd',
    });
    expect(existsSync(join(folder, 'scholen/de-linde/plan-2027-2028.yaml'))).toBe(true);
    expect(readFileSync(join(folder, '.github/workflows/proplan.yml'), 'utf8')).toContain(
      'npx --yes --omit=optional github:school/proplan#v1 lint',
    );
  });

  it('asks a Dutch board for its schools, until there are no more', async () => {
    const folder = emptyFolder();
    const { code } = await onTerminal(
      folder,
      ['init', '--today', TODAY, '--regelgeving', 'nl-vo', '--ci', 'geen', '--schooljaar', '2026-2027'],
      [
        ['Voor wie is de map', down + enter],
        ['Hoe heet het bestuur', `Stichting Zuid${enter}`],
        ['Welk kort kenmerk', enter],
        ['Hoe heet de school', `De Kade${enter}`],
        ['Welk kort kenmerk', enter],
        ['nog een school', `j${enter}`],
        ['Hoe heet de school', `Het Licht${enter}`],
        ['Welk kort kenmerk', enter],
        ['nog een school', enter],
        ['Wie kijkt mee', `@zuid/secretariaat${enter}`],
      ],
    );
    expect(code).toBe(0);
    expect(document(folder, 'bestuur.yaml')).toMatchObject({ id: 'stichting-zuid', naam: 'Stichting Zuid' });
    expect(readdirSync(join(folder, 'scholen')).sort()).toEqual(['de-kade', 'het-licht']);
  });

  it('writes nothing when it is cancelled', async () => {
    const folder = emptyFolder();
    const { code, screen } = await onTerminal(folder, ['init'], [['Welke regels gelden er', cancel]]);
    expect([code, screen]).toEqual([2, expect.stringContaining('Er is niets geschreven.')]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('proplan verify on a terminal', () => {
  const PLAN = 'scholen/de-linde/plan-2026-2027.yaml';

  it('gives its verdict first, and takes an end of the input for no answer', async () => {
    const { code, screen } = await onTerminal(
      copyOf(FLEMISH),
      ['verify', PLAN],
      [[/Groep \d+ van/, KEYS.end]],
    );
    expect([code, screen]).toEqual([0, expect.not.stringContaining('liep vast')]);
    expect(screen.indexOf('is goedgekeurd')).toBeLessThan(screen.indexOf('Groep'));
  });

  it('asks for two groups of the printed digest, again when one is none, and compares them', async () => {
    const folder = copyOf(FLEMISH);
    const { stdout } = await proplanIn(folder, 'render', PLAN, '--today', TODAY);
    const groups = (stdout.match(/^(\| \d+ \| [0-9a-f]{4} ){4}\|$/gm) ?? []).flatMap(
      (row) => row.match(/[0-9a-f]{4}/g) ?? [],
    );
    const { code, screen } = await onTerminal(
      folder,
      ['verify', PLAN],
      [
        [/Groep \d+ van/, `niets${enter}`],
        [/vier tekens[\s\S]*Groep \d+ van/, enter],
        [/Groep \d+ van/, `0000${enter}`],
      ],
    );
    const [, asked = ''] = [...screen.matchAll(/Groep (\d+) van/g)].at(-1) ?? [];
    expect(groups[Number(asked) - 1]).not.toBe('0000');
    expect([code, screen]).toEqual([1, expect.stringContaining(`Groep ${asked} op papier is 0000`)]);
  });
});
