import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { begin } from '../support/git-repo.ts';
import { asOrdinaryUser } from '../support/ordinary-user.ts';
import { copyOf, edit, FLEMISH, folderWith, proplanIn, type Run, TODAY } from '../support/proplan.ts';

const BOARD = 'soort: bestuur\nid: b\nnaam: B\nregelgeving: be-vlg\n';
const SECRET = 'geheime-sleutel: hunter2\n';
const SCHOOL = 'scholen/de-linde';

interface Told {
  readonly file: string;
  readonly rule: string;
  readonly severity: string;
}

/** What lint says of reading, beside its exit code. */
async function lintIn(
  folder: string,
  ...args: string[]
): Promise<{ code: number; told: string[]; run: Run }> {
  const run = await proplanIn(folder, 'lint', '--format', 'json', '--today', TODAY, ...args);
  const { findings } = JSON.parse(run.stdout) as { findings: Told[] };
  const told = findings.filter(({ rule }) => /^(bestand|yaml)\//.test(rule));
  return { code: run.code, told: told.map(({ file, rule, severity }) => `${file} ${rule} ${severity}`), run };
}

/** The exit codes of the commands that make tables. */
async function tablesIn(folder: string): Promise<Record<string, Run>> {
  const runs: Record<string, Run> = {};
  for (const command of ['budget', 'hours', 'status'])
    runs[command] = await proplanIn(folder, command, '--today', TODAY);
  return runs;
}

/** An example with one document in another place and a link in its own. */
function withLink(to: string): string {
  const folder = copyOf(FLEMISH);
  const path = join(folder, SCHOOL, 'plan-2026-2027.yaml');
  renameSync(path, to);
  symlinkSync(to, path);
  return folder;
}

describe('a document that is a link', () => {
  it('is told by every command with the exit code of lint, and nothing of it is read', async () => {
    const folder = withLink(join(folderWith({}), 'plan.txt'));
    const link = `${SCHOOL}/plan-2026-2027.yaml`;
    const { code, told } = await lintIn(folder);
    expect([code, told]).toEqual([1, [`${link} bestand/koppeling error`]]);
    for (const [command, run] of Object.entries(await tablesIn(folder)))
      expect([command, run.code, run.stderr]).toEqual([
        command,
        1,
        `${link}: Dit is een koppeling, en die volgt proplan niet.`,
      ]);
    const explained = await proplanIn(folder, 'explain', `${SCHOOL}/school.yaml`, '--today', TODAY);
    expect(explained.stderr).toContain(`${link}: Dit is een koppeling`);
  });

  it('to a file that is read in its own place is a warning: nothing of it lacks', async () => {
    const folder = copyOf(FLEMISH);
    symlinkSync(join(SCHOOL, 'plan-2026-2027.yaml'), join(folder, 'huidig.yaml'));
    const { code, told } = await lintIn(folder);
    expect([code, told]).toEqual([0, ['huidig.yaml bestand/koppeling warning']]);
    const { budget } = await tablesIn(folder);
    expect([budget?.code, budget?.stderr]).toEqual([
      0,
      expect.stringContaining('huidig.yaml: Dit is een koppeling'),
    ]);
  });

  it('is passed over where the settings or Git say so', async () => {
    const folder = withLink(join(folderWith({}), 'plan.txt'));
    writeFileSync(join(folder, 'proplan.yaml'), 'overslaan: ["**/plan-*.yaml"]\n');
    expect((await lintIn(folder)).told).toEqual([]);
    writeFileSync(join(folder, 'proplan.yaml'), '');
    writeFileSync(join(folder, '.gitignore'), `${SCHOOL}/plan-*.yaml\n`);
    expect((await lintIn(folder)).told).toEqual([]);
  });

  it('a folder that is a link is told where it leads outside, since documents may stand there', async () => {
    const folder = copyOf(FLEMISH);
    symlinkSync(SCHOOL, join(folder, 'linde'));
    expect((await lintIn(folder)).told).toEqual([]);
    mkdirSync(join(folder, '.verborgen'));
    symlinkSync('../.verborgen', join(folder, 'scholen/binnen'));
    expect((await lintIn(folder)).told).toEqual(['scholen/binnen bestand/koppeling error']);
    rmSync(join(folder, 'scholen/binnen'));
    symlinkSync(folderWith({ 'uitgaven.yaml': BOARD }), join(folder, 'scholen/elders'));
    expect(await lintIn(folder)).toMatchObject({ code: 1, told: ['scholen/elders bestand/koppeling error'] });
  });
});

describe('a link that somebody names', () => {
  it('leads to the document itself: a folder is judged, a decision stands beside the real file', async () => {
    const folder = copyOf(FLEMISH);
    symlinkSync(SCHOOL, join(folder, 'linde'));
    symlinkSync(join(SCHOOL, 'plan-2026-2027.yaml'), join(folder, 'huidig.yaml'));
    const there = await proplanIn(folder, 'lint', SCHOOL, '--today', TODAY);
    expect(await proplanIn(folder, 'lint', 'linde', '--today', TODAY)).toEqual(there);
    const session = ['--orgaan', 'loc', '--zitting', '2026-06-20', '--uitkomst', 'akkoord', '--today', TODAY];
    const made = await proplanIn(folder, 'approve', 'huidig.yaml', ...session);
    expect([made.code, made.stdout]).toEqual([
      0,
      `Geschreven: ${SCHOOL}/plan-2026-2027.goedkeuring-loc-2026-06-20.yaml`,
    ]);
    const again = await proplanIn(folder, 'approve', `linde/plan-2026-2027.yaml`, ...session);
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('bestaat al')]);
  });

  it('is refused where it takes a file from outside the workspace', async () => {
    const elsewhere = folderWith({ 'x.yaml': `${BOARD}${SECRET}`, 'map/x.yaml': SECRET });
    const folder = folderWith({ 'proplan.yaml': '', 'b.yaml': BOARD });
    symlinkSync(join(elsewhere, 'x.yaml'), join(folder, 'x.yaml'));
    symlinkSync(join(elsewhere, 'map'), join(folder, 'map'));
    for (const path of ['x.yaml', 'map/x.yaml'])
      for (const command of ['lint', 'explain', 'render', 'verify']) {
        const { code, stdout, stderr } = await proplanIn(folder, command, path);
        expect([command, code, stdout]).toEqual([command, 2, '']);
        expect(stderr).toContain('leidt over een koppeling naar buiten de werkmap');
      }
  });
});

describe('settings, ignore files and templates that are no plain file of the workspace', () => {
  it('settings that are a link to outside are wrong settings, and nothing of them is shown', async () => {
    const folder = folderWith({ 'b.yaml': BOARD });
    const outside = join(folderWith({ geheim: SECRET }), 'geheim');
    symlinkSync(outside, join(folder, 'proplan.yaml'));
    const { code, stdout, stderr } = await proplanIn(folder, 'lint');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('koppeling naar buiten de werkmap');
    symlinkSync(outside, join(folder, 'ci.yaml'));
    const named = await proplanIn(folder, 'lint', '--config', 'ci.yaml');
    expect([named.code, named.stdout]).toEqual([2, '']);
    expect(`${stderr}${named.stderr}`).not.toMatch(/geheime|hunter/);
    rmSync(join(folder, 'proplan.yaml'));
    symlinkSync(join(folder, 'nergens'), join(folder, 'proplan.yaml'));
    expect((await proplanIn(folder, 'lint')).code).toBe(2);
  });

  it('settings that are too large say so in words', async () => {
    const folder = folderWith({ 'proplan.yaml': '', 'b.yaml': BOARD });
    truncateSync(join(folder, 'proplan.yaml'), 1_000_001);
    const { code, stderr } = await proplanIn(folder, 'lint');
    expect([code, stderr]).toEqual([2, expect.stringContaining('telt meer dan een miljoen bytes')]);
  });

  it('an ignore file that is a folder or a link is told, and its neighbours are judged', async () => {
    const folder = folderWith({
      'proplan.yaml': '',
      'b.yaml': BOARD,
      'a/.gitignore/x': '',
      '.gitignore': 'weg/\n',
    });
    mkdirSync(join(folder, 'c'));
    symlinkSync(join(folderWith({ '.gitignore': 'b.yaml\n' }), '.gitignore'), join(folder, 'c/.gitignore'));
    expect(await lintIn(folder)).toMatchObject({
      code: 0,
      told: ['a/.gitignore bestand/geen-gewoon-bestand warning', 'c/.gitignore bestand/koppeling warning'],
    });
    rmSync(join(folder, '.gitignore'));
    mkdirSync(join(folder, '.gitignore'));
    expect((await lintIn(folder)).told).toContain('.gitignore bestand/geen-gewoon-bestand warning');
  });

  it.each([
    ['../geheim', 'a path that leads out'],
    ['koppeling.md.hbs', 'a link'],
    ['/dev/zero', 'a device'],
    ['.git/config', "Git's own"],
    ['map', 'a folder'],
    ['groot.md.hbs', 'a file of a million bytes'],
    ['nergens.md.hbs', 'nothing'],
  ])('a template %s (%s) is a wrong setting at its line', async (file) => {
    const top = folderWith({ geheim: SECRET });
    const folder = join(top, 'werkmap');
    mkdirSync(folder);
    for (const name of ['map', '.git']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, '.git/config'), SECRET);
    writeFileSync(join(folder, 'groot.md.hbs'), '');
    truncateSync(join(folder, 'groot.md.hbs'), 1_000_001);
    symlinkSync(join(top, 'geheim'), join(folder, 'koppeling.md.hbs'));
    for (const name of ['bestuur.yaml', `${SCHOOL}/school.yaml`, `${SCHOOL}/plan-2026-2027.yaml`]) {
      mkdirSync(join(folder, SCHOOL), { recursive: true });
      copyFileSync(join(FLEMISH, name), join(folder, name));
    }
    writeFileSync(join(folder, 'proplan.yaml'), `taal: nl\nsjablonen:\n  plan: ${file}\n`);
    const { code, stdout, stderr } = await proplanIn(folder, 'render', `${SCHOOL}/plan-2026-2027.yaml`);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`proplan.yaml:3:9: het sjabloon ${file}`);
    expect(stderr).not.toContain('hunter');
  });
});

describe('what is no plain file, or not to be had', () => {
  it('pipes and sockets are told and never opened', async () => {
    const folder = folderWith({ 'proplan.yaml': '', 'b.yaml': BOARD });
    execFileSync('mkfifo', [join(folder, 'pijp.yaml'), join(folder, 'pijp.txt')]);
    const server = createServer().listen(join(folder, 's.yml'));
    await new Promise((listening) => server.once('listening', listening));
    expect(await lintIn(folder)).toMatchObject({
      code: 1,
      told: ['pijp.yaml bestand/geen-gewoon-bestand error', 's.yml bestand/geen-gewoon-bestand error'],
    });
    server.close();
    for (const [command, ...args] of [
      ['lint', 'pijp.yaml'],
      ['explain', 'pijp.yaml'],
      ['verify', 'pijp.yaml'],
      ['lint', '--config', 'pijp.yaml'],
      ['lint', '--with', 'pijp.yaml'],
      ['lint', '--format', 'json=pijp.txt'],
    ] as const) {
      const { code, stdout } = await proplanIn(folder, command, ...args);
      expect([command, ...args, code, stdout]).toEqual([command, ...args, 2, '']);
    }
  });

  it('a file beyond a million bytes is told without being read', async () => {
    const folder = folderWith({ 'proplan.yaml': '', 'b.yaml': BOARD, 'groot.yaml': '' });
    truncateSync(join(folder, 'groot.yaml'), 5_000_000_000);
    const { code, told, run } = await lintIn(folder);
    expect([code, told]).toEqual([1, ['groot.yaml yaml/te-groot error']]);
    expect(run.stdout).toContain('telt meer dan een miljoen bytes');
    const given = await proplanIn(folder, 'lint', '--stdin-filename', 'b.yaml', {
      input: '#'.repeat(1_000_001),
    });
    expect([given.code, given.stdout]).toEqual([
      1,
      expect.stringContaining('telt meer dan een miljoen bytes'),
    ]);
  });

  it('a file and a folder without permission are told with exit 3, and their neighbours judged', async () => {
    const folder = folderWith({
      'proplan.yaml': '',
      'b.yaml': BOARD.replace('naam', 'naem'),
      'dicht.yaml': SECRET,
      'geheim/uitgaven.yaml': BOARD,
      'weg/x.yaml': BOARD,
      '.gitignore': 'weg/\n',
    });
    for (const name of ['.', 'b.yaml', 'proplan.yaml', '.gitignore']) chmodSync(join(folder, name), 0o755);
    for (const name of ['dicht.yaml', 'geheim', 'weg']) chmodSync(join(folder, name), 0);
    await asOrdinaryUser(async () => {
      const { code, told, run } = await lintIn(folder);
      expect(code).toBe(3);
      expect(told).toEqual(['dicht.yaml bestand/geen-toegang error', 'geheim bestand/geen-toegang error']);
      expect(run.stdout).toContain('naem');
      for (const [command, table] of Object.entries(await tablesIn(folder))) {
        expect([command, table.code]).toEqual([command, 3]);
        expect(table.stderr).toContain('geheim: Hier mag of kan proplan niet lezen (EACCES).');
      }
      const named = await proplanIn(folder, 'lint', 'geheim/uitgaven.yaml');
      expect([named.code, named.stderr]).toEqual([3, expect.stringContaining('geen toegang')]);
      expect((await lintIn(folder, 'b.yaml')).code).toBe(1);
    });
    for (const name of ['geheim', 'weg']) chmodSync(join(folder, name), 0o755);
  });

  it('a name that is no UTF-8 is told at its folder with exit 3, and its neighbours judged', async () => {
    const folder = folderWith({
      'proplan.yaml': '',
      'b.yaml': BOARD.replace('naam', 'naem'),
      'map/c.yaml': '',
    });
    const name = (text: string): Buffer => Buffer.from(join(folder, text), 'latin1');
    for (const one of ['map/café.yaml', 'map/café.jpg']) writeFileSync(name(one), BOARD);
    const { code, told, run } = await lintIn(folder);
    expect([code, told]).toEqual([3, ['map bestand/naam error', 'map/c.yaml yaml/leeg error']]);
    expect(run.stdout).toContain('vorm/onbekend-veld');
    const { budget } = await tablesIn(folder);
    expect([budget?.code, budget?.stderr]).toEqual([
      3,
      expect.stringContaining('een naam die geen UTF-8 is'),
    ]);
  });

  it('an unknown kind by a typo in the key is told by the tables too', async () => {
    const folder = copyOf(FLEMISH);
    edit(join(folder, SCHOOL, 'plan-2026-2027.yaml'), /^soort:/m, 'sort:');
    for (const [command, { code, stderr }] of Object.entries(await tablesIn(folder)))
      expect([command, code, stderr]).toEqual([
        command,
        1,
        expect.stringContaining('plan-2026-2027.yaml heeft fouten en telt niet mee'),
      ]);
  });

  it('what no kind or name makes a document is told by the tables in the words of lint, at 0', async () => {
    const folder = copyOf(FLEMISH);
    const bills = join(folder, SCHOOL, 'uitgaven-2026.yaml');
    renameSync(bills, `${bills}.bak`);
    writeFileSync(join(folder, 'compose.yaml'), 'services: {}\n');
    for (const [command, { code, stderr }] of Object.entries(await tablesIn(folder)))
      expect([command, code, stderr.split('\n')]).toEqual([
        command,
        0,
        [
          'compose.yaml: Dit bestand begint met services en zegt niet welke soort document het is.',
          `${SCHOOL}/uitgaven-2026.yaml.bak: uitgaven-2026.yaml.bak zegt uitgaven te zijn, maar proplan leest alleen namen die op .yaml of .yml eindigen.`,
        ],
      ]);
  });

  it('findings of rules alone leave tables at 0, and YAML of others too', async () => {
    const folder = copyOf(FLEMISH);
    edit(join(folder, SCHOOL, 'plan-2026-2027.yaml'), /^aanvangsbegeleiding:[\s\S]*?(?=^\S)/m, '');
    writeFileSync(join(folder, 'compose.yaml'), 'services: {}\n');
    expect((await proplanIn(folder, 'lint', '--today', TODAY)).code).toBe(1);
    for (const [command, { code }] of Object.entries(await tablesIn(folder)))
      expect([command, code]).toEqual([command, 0]);
  });

  it('a file that is no YAML never has its content in a message', async () => {
    const key = '-----BEGIN PRIVATE KEY-----\nhunter2hunter2\n-----END PRIVATE KEY-----\n';
    const folder = folderWith({
      'proplan.yaml': '',
      'a.yaml': key,
      'b.yaml': 'hunter2\n',
      'c.yaml': '\0hunter2',
    });
    const { stdout, stderr } = await proplanIn(folder, 'lint', '--format', 'json');
    expect(`${stdout}${stderr}`).not.toContain('hunter2');
    writeFileSync(join(folder, 'proplan.yaml'), key);
    expect((await proplanIn(folder, 'lint')).stderr).not.toContain('hunter2');
  });
});

describe('diff', () => {
  it('tells a link and ends with 0, and with 3 where proplan can not look', async () => {
    const folder = folderWith({ 'proplan.yaml': '', 'b.yaml': BOARD });
    await begin(folder);
    symlinkSync(join(folderWith({ 'x.yaml': SECRET }), 'x.yaml'), join(folder, 'x.yaml'));
    const linked = await proplanIn(folder, 'diff', 'main');
    expect([linked.code, linked.stderr]).toEqual([
      0,
      'x.yaml: Dit is een koppeling, en die volgt proplan niet.',
    ]);
    writeFileSync(Buffer.from(join(folder, 'café.yaml'), 'latin1'), BOARD);
    const odd = await proplanIn(folder, 'diff', 'main');
    expect([odd.code, odd.stderr]).toEqual([3, expect.stringContaining('een naam die geen UTF-8 is')]);
    expect((await proplanIn(folder, 'lint', '--changed', 'main')).code).toBe(3);
  });
});

describe('--stdin-filename', () => {
  it('judges what lies outside the folder, there or not, in its own workspace', async () => {
    const top = folderWith({ 'proplan.yaml': '', 'hier/x.yaml': BOARD, 'daar.yaml': BOARD });
    for (const name of ['../daar.yaml', '../nieuw.yaml']) {
      const input = BOARD.replace('naam', 'naem');
      const { code, stdout } = await proplanIn(join(top, 'hier'), 'lint', '--stdin-filename', name, {
        input,
      });
      expect([name, code, stdout]).toEqual([name, 1, expect.stringContaining('Het veld naem')]);
    }
    expect(readFileSync(join(top, 'daar.yaml'), 'utf8')).toBe(BOARD);
  });
});
