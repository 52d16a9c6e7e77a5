import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { globbySync } from 'globby';
import ignore from 'ignore';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { begin, gitIn } from '../support/git-repo.ts';
import { emptyFolder, enough, initIn, type Owner, REGIMES, type Regime, SYSTEMS } from '../support/init.ts';
import { proplanIn, ROOT, TODAY } from '../support/proplan.ts';

const FLEMISH = [
  'error be-vlg/aanvangsbegeleiding-aanpak',
  'error be-vlg/organisatieontwikkeling-opgenomen',
  'error be-vlg/vorming-opgenomen',
  'info be-vlg/betrokkenheid-beschreven',
  'info be-vlg/financieel-luik',
  'info be-vlg/goedkeuring-bevoegd-orgaan',
  'info be-vlg/visie-vermeld',
  'warning be-vlg/behoefteanalyse-aanwezig',
  'warning be-vlg/schoolraad-gehoord',
];

const EMPTY_PLAN = 'warning algemeen/plan-zonder-inhoud';

/** What a new repository is told to fill in, and nothing else. */
const TO_FILL: Readonly<Record<Regime, readonly string[]>> = {
  'be-vlg': FLEMISH,
  'nl-vo': [
    'error nl-vo/kader-eisen-en-visie',
    'error nl-vo/kader-faciliteiten',
    'error nl-vo/kader-ontwikkeldoelen',
    'info nl-vo/kader-overleg',
    'info nl-vo/professioneel-statuut',
    EMPTY_PLAN,
    'warning nl-vo/plan-overleg-pmr',
  ],
  'nl-po': ['info nl-po/beleid-overleg', EMPTY_PLAN, 'warning nl-po/beleid-onderdelen'],
  'nl-mbo': ['info nl-mbo/scholingsbudget-advies', EMPTY_PLAN, 'warning nl-mbo/scholingsplan-onderdelen'],
};

/** Severity and rule of each finding, once. */
async function told(folder: string, today = TODAY): Promise<string[]> {
  const { stdout } = await proplanIn(folder, 'lint', '--format', 'json', '--today', today);
  const { findings } = JSON.parse(stdout) as { findings: { severity: string; rule: string }[] };
  return [...new Set(findings.map(({ severity, rule }) => `${severity} ${rule}`))].sort();
}

const filesIn = (folder: string): string[] =>
  globbySync('**/*', { cwd: folder, dot: true, ignore: ['.git/**'] }).sort();
const documentsIn = (folder: string): string[] => globbySync('**/*.yaml', { cwd: folder });

/** Makes a repository, and says when that did not go well. */
async function made(...args: string[]): Promise<string> {
  const folder = emptyFolder();
  const { code, stderr } = await initIn(folder, ...args);
  expect([code, stderr]).toEqual([0, '']);
  return folder;
}

const CASES = REGIMES.flatMap((regime) =>
  (['school', 'bestuur'] as const).flatMap((owner) => SYSTEMS.map((ci) => [regime, owner, ci] as const)),
);

describe('a new repository', () => {
  it.each(CASES)(
    '%s, %s, %s: lint names what is to be filled in, and nothing else',
    async (regime, owner, ci) => {
      const folder = await made(...enough(regime, owner), '--ci', ci);
      await begin(folder);
      expect(await gitIn(folder, 'status', '--porcelain')).toBe('');
      expect(await told(folder)).toEqual(TO_FILL[regime]);
    },
  );

  it.each([
    ['github', '.github/workflows/proplan.yml'],
    ['gitlab', '.gitlab-ci.yml'],
    ['azure', 'azure-pipelines.yml'],
  ])('takes proplan from where it was told to: %s', async (ci, file) => {
    const folder = emptyFolder();
    const source = 'git+https://git.example.org/school/proplan.git#v0.1.0';
    const { stdout } = await initIn(folder, ...enough('nl-po', 'school'), '--ci', ci, '--pakket', source);
    expect(stdout).toContain(`CI haalt ${source} met npx.`);
    for (const name of [file, 'README.md'])
      expect(readFileSync(join(folder, name), 'utf8')).toContain(`${source}`);
    expect(parse(readFileSync(join(folder, file), 'utf8'))).toBeTruthy();
    expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(
      /npx --yes (?!(--omit=optional )?git\+https)/,
    );
  });

  it.each(CASES)('%s, %s, %s: no file runs a name of a registry', async (regime, owner, ci) => {
    const folder = await made(...enough(regime, owner), '--ci', ci);
    const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile() && !path.includes('/.proplan/schemas/'))
      .map((path) => readFileSync(path, 'utf8'));
    const run = texts.flatMap((text) =>
      [...text.matchAll(/\bnpx\b(?: --\S+)* (\S+)/g)].map(([, what]) => what),
    );
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(new Set(run)).toEqual(new Set([`./.proplan/proplan-${version}.tgz`]));
    expect(texts.join('\n')).not.toMatch(/\b(npm (i|install|exec)|pnpm|yarn|bunx)\b|proplan@/);
  });

  it('says where the tarball goes that it runs', async () => {
    const folder = emptyFolder();
    const { stdout } = await initIn(folder, ...enough('nl-po', 'school'), '--ci', 'github');
    expect(stdout).toMatch(
      /Zet de tarball van de uitgave van proplan op de plaats \.\/\.proplan\/proplan-.*\.tgz/,
    );
    const workflow = readFileSync(join(folder, '.github/workflows/proplan.yml'), 'utf8');
    expect(workflow).toMatch(/^# Zet de tarball van de uitgave van proplan op de plaats \.\/\.proplan\/\S+,/);
    await begin(folder);
    writeFileSync(join(folder, '.proplan/proplan-0.1.0.tgz'), Buffer.from([0x1f, 0x8b]));
    expect(await gitIn(folder, 'status', '--porcelain')).toContain('.proplan/proplan-0.1.0.tgz');
  });

  it('says how to write a decision down, with the roles and outcomes of that sector', async () => {
    const flemish = readFileSync(join(await made(...enough('be-vlg', 'school')), 'README.md'), 'utf8');
    expect(flemish).toContain('--rol beslist --uitkomst UITKOMST');
    expect(flemish).toContain(
      '| beslist | akkoord, akkoord-onder-voorwaarden, niet-akkoord, enkel-onderhandeld |',
    );
    expect(flemish).not.toContain('instemming');
    const dutch = readFileSync(join(await made(...enough('nl-po', 'school')), 'README.md'), 'utf8');
    expect(dutch).toContain('--orgaan pmr --zitting JJJJ-MM-DD --rol ROL --uitkomst UITKOMST');
    expect(dutch).toContain(
      '| stemt-in | instemming-verleend, instemming-onthouden, akkoord-onder-voorwaarden |',
    );
  });

  it('leaves printed plans out of Git', async () => {
    const folder = await made(...enough('nl-po', 'school'));
    await begin(folder);
    writeFileSync(join(folder, 'plan.pdf'), '');
    expect(await gitIn(folder, 'status', '--porcelain')).toBe('');
  });

  it('has the schemas of a new version written again, and nothing else', async () => {
    const folder = await made(...enough('nl-po', 'school'));
    await begin(folder);
    const schema = join(folder, '.proplan/schemas/plan.schema.json');
    writeFileSync(schema, '{}');
    const { code, stdout } = await initIn(join(folder, 'scholen'), '--schemas');
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^Geschreven in .*\.proplan\/schemas: 14 bestanden$/),
    ]);
    expect(await gitIn(folder, 'status', '--porcelain')).toBe('');
    const nowhere = await initIn(emptyFolder(), '--schemas');
    expect([nowhere.code, nowhere.stderr]).toEqual([2, expect.stringContaining('proplan init')]);
  });

  it('leaves a README that is there, and puts its page beside it', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'README.md'), 'Van de server\n');
    const { code, stdout } = await initIn(folder, ...enough('nl-po', 'school'));
    expect([code, stdout]).toEqual([0, expect.stringContaining('Lees EERSTE-STAPPEN.md')]);
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('Van de server\n');
    expect(readFileSync(join(folder, 'EERSTE-STAPPEN.md'), 'utf8')).toContain('## Eerste stappen');
  });

  it('says that CI looks higher, in a folder of a repository that begins there', async () => {
    const top = emptyFolder();
    await gitIn(top, 'init', '-q');
    const below = await initIn(top, 'plannen', ...enough('nl-vo', 'school'), '--ci', 'github');
    expect([below.code, below.stderr]).toEqual([0, expect.stringContaining('de repository begint hoger')]);
    expect(below.stdout).toContain('Bewaar alles in Git: git add -A');
    const workflow = readFileSync(join(top, 'plannen/.github/workflows/proplan.yml'), 'utf8');
    expect(workflow).toMatch(
      /npx --yes --omit=optional \.\/plannen\/\.proplan\/proplan-[\d.]+\.tgz lint plannen --format github/,
    );
    expect(workflow).toMatch(
      /run: cd plannen && npx --yes --omit=optional \.\/\.proplan\/proplan-[\d.]+\.tgz diff /,
    );
    const odd = await initIn(top, 'de plannen', ...enough('nl-vo', 'school'), '--ci', 'gitlab');
    expect(odd.code).toBe(0);
    expect(readFileSync(join(top, 'de plannen/.gitlab-ci.yml'), 'utf8')).toContain('.tgz lint --format');
    const at = emptyFolder();
    await gitIn(at, 'init', '-q');
    expect((await initIn(at, ...enough('nl-vo', 'school'), '--ci', 'github')).stderr).toBe('');
  });

  it('says of a board whose schools differ that each school has its own type and network', async () => {
    const folder = await made(
      ...['--regelgeving', 'be-vlg', '--voor', 'bestuur', '--naam', 'B', '--school', 's=S'],
    );
    const more = ['info be-vlg/instellingstype-onder-decreet'];
    const unknown = ['warning be-vlg/schoolraad-gehoord', 'info be-vlg/goedkeuring-bevoegd-orgaan'];
    expect(await told(folder)).toEqual([...FLEMISH.filter((one) => !unknown.includes(one)), ...more].sort());
  });

  it('made in spring for the year that comes, is told that this year has no plan', async () => {
    const folder = await made(...enough('be-vlg', 'school'), '--schooljaar', '2027-2028');
    expect(await told(folder, '2027-05-10')).toContain('error be-vlg/plan-dekt-schooljaar');
    expect(await told(folder, '2027-09-10')).toEqual(FLEMISH);
  });

  it.each(REGIMES.flatMap((regime) => [[regime, 'school'] as const, [regime, 'bestuur'] as const]))(
    '%s, %s: what stands after a hash has the right form, and is empty where the school must write',
    async (regime, owner) => {
      const folder = await made(...enough(regime, owner));
      for (const name of documentsIn(folder)) {
        const path = join(folder, name);
        writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/^#(?! \S)/gm, ''));
      }
      const rules = new Set((await told(folder)).map((one) => one.split(' ')[1] ?? ''));
      const form = [...rules].filter((rule) => /^(vorm|yaml)\//.test(rule));
      expect(form.filter((rule) => !EMPTY.includes(rule))).toEqual([]);
      expect(form).toContain('vorm/ander-soort-waarde');
      const rest = [...rules].filter(
        (rule) => !form.includes(rule) && !TO_FILL[regime].some((one) => one.endsWith(rule)),
      );
      expect(rest).toEqual([]);
    },
  );

  it('gives editors the form of every document, beside it', async () => {
    const folder = await made(...enough('nl-vo', 'bestuur'));
    for (const name of documentsIn(folder)) {
      const text = readFileSync(join(folder, name), 'utf8');
      const schema = /^# yaml-language-server: \$schema=(.+)$/m.exec(text)?.[1] ?? '';
      const kind = (parse(text) as { soort?: string }).soort ?? 'proplan';
      const path = resolve(dirname(join(folder, name)), schema);
      expect(path).toBe(join(folder, `.proplan/schemas/${kind}.schema.json`));
      expect(readFileSync(path, 'utf8')).toBe(
        readFileSync(join(ROOT, `schemas/${kind}.schema.json`), 'utf8'),
      );
    }
    const extensions = JSON.parse(readFileSync(join(folder, '.vscode/extensions.json'), 'utf8'));
    expect(extensions).toEqual({ recommendations: ['redhat.vscode-yaml'] });
    expect(JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8'))).toMatchObject({
      'files.eol': '\n',
    });
  });

  it('gives later files the same help, and takes the page at its word', async () => {
    const folder = await made(...enough('be-vlg', 'school'));
    const plan = 'scholen/de-linde/plan-2026-2027.yaml';
    expect((await proplanIn(folder, 'new', 'persoonlijk-plan', '--medewerker', 'p-0001')).code).toBe(0);
    const said = ['--orgaan', 'loc', '--zitting', '2026-06-12', '--uitkomst', 'akkoord'];
    expect((await proplanIn(folder, 'approve', plan, ...said)).code).toBe(0);
    const [pop = ''] = globbySync('scholen/de-linde/pop/*.yaml', { cwd: folder });
    for (const name of [pop, plan.replace('.yaml', '.goedkeuring-loc-2026-06-12.yaml')]) {
      const schema = /^# yaml-language-server: \$schema=(.+)$/m.exec(
        readFileSync(join(folder, name), 'utf8'),
      )?.[1];
      expect(existsSync(resolve(dirname(join(folder, name)), schema ?? 'nergens'))).toBe(true);
    }
    const settings = readFileSync(join(folder, 'scholen/de-linde/pop/README.md'), 'utf8').match(
      /elders: .+?\]/,
    )?.[0];
    writeFileSync(join(folder, 'proplan.yaml'), `${settings}\n`);
    expect((await proplanIn(folder, 'lint')).stderr).toBe('');
  });

  it('is checked out alike everywhere: no line ends with more than a line feed', async () => {
    const folder = await made(...enough('be-vlg', 'bestuur'), '--ci', 'github');
    for (const name of filesIn(folder)) {
      const text = readFileSync(join(folder, name), 'utf8');
      expect([name, text.includes('\r'), text.endsWith('\n'), / $/m.test(text)]).toEqual([
        name,
        false,
        true,
        false,
      ]);
    }
  });

  it('says what it wrote and which three steps are left, in both languages', async () => {
    const { stdout } = await initIn(emptyFolder(), ...enough('be-vlg', 'school'), '--ci', 'github');
    expect(stdout).toContain(
      'Geschreven in .:\n  README.md\n  proplan.yaml\n  scholen/de-linde/school.yaml\n',
    );
    expect(stdout).toContain('  .proplan/schemas/ (14 bestanden)\n\nNu nog:\n  1. Lees README.md');
    expect(stdout).toContain('  2. Bewaar alles in Git: git init -b main, git add -A');
    expect(stdout).toContain('  3. Leg scholen/de-linde/plan-2026-2027.yaml voor');
    const english = await initIn(emptyFolder(), 'map', ...enough('nl-vo', 'bestuur'), '--lang', 'en');
    expect(english.stdout).toContain(
      'Written in map:\n  README.md\n  proplan.yaml\n  bestuur.yaml\n  kaders/kader.yaml\n',
    );
    expect(english.stdout).toContain('(14 files)\n\nWhat is left:\n  1. Read map/README.md');
  });

  it('does not ask to begin a repository where there is one', async () => {
    const folder = emptyFolder();
    await gitIn(folder, 'init', '-q');
    const { stdout } = await initIn(folder, ...enough('be-vlg', 'school'));
    expect(stdout).toContain('  2. Bewaar alles in Git: git add -A');
  });
});

/** What lint says of a field that nobody filled in. */
const EMPTY = ['vorm/ander-soort-waarde', 'vorm/een-van', 'vorm/ontbrekend-veld', 'vorm/notatie'];

describe('owners', () => {
  it.each([
    ['github', '.github/CODEOWNERS'],
    ['gitlab', 'CODEOWNERS'],
    ['geen', 'CODEOWNERS'],
  ])(
    'on %s: the secretary guards personal documents and decisions, and the list itself',
    async (ci, place) => {
      const folder = await made(
        ...enough('be-vlg', 'school'),
        '--ci',
        ci,
        '--secretaris',
        '@linde/kantoor  x@y.be',
      );
      const lines = readFileSync(join(folder, place), 'utf8')
        .split('\n')
        .filter((line) => /^[^#]/.test(line));
      expect(lines.every((line) => line.endsWith(' @linde/kantoor x@y.be'))).toBe(true);
      const guarded = ignore().add(lines.map((line) => line.split(' ')[0] ?? ''));
      const school = 'scholen/de-linde';
      for (const path of [
        `${school}/pop/pop-1.yaml`,
        `${school}/plan-2026-2027.goedkeuring-loc-2026-06-12.yaml`,
        'goedkeuring-pgmr-2026-06-12.yaml',
        place,
      ])
        expect([path, guarded.ignores(path)]).toEqual([path, true]);
      for (const path of [`${school}/plan-2026-2027.yaml`, `${school}/school.yaml`, 'README.md'])
        expect([path, guarded.ignores(path)]).toEqual([path, false]);
    },
  );

  it('on Azure there is no such file, and the page says what to do', async () => {
    const folder = await made(...enough('be-vlg', 'school'), '--ci', 'azure', '--secretaris', '@kantoor');
    expect(filesIn(folder).filter((name) => name.includes('CODEOWNERS'))).toEqual([]);
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain(
      'Azure DevOps kent geen bestand CODEOWNERS',
    );
  });

  it('the place for personal documents says that Git keeps what is deleted', async () => {
    const folder = await made(...enough('nl-po', 'bestuur'));
    for (const school of ['de-linde', 'de-eik'])
      expect(readFileSync(join(folder, `scholen/${school}/pop/README.md`), 'utf8')).toContain(
        'Git bewaart ook wat je wist',
      );
  });
});

describe('nothing is written over', () => {
  it.each(['scholen/de-linde/school.yaml', '.vscode/settings.json', '.proplan/schemas/plan.schema.json'])(
    '%s is there: it stays as it is, and nothing else is written',
    async (name) => {
      const folder = emptyFolder();
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), 'van de school\n');
      const { code, stdout, stderr } = await initIn(folder, ...enough('be-vlg', 'school'));
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toBe(
        `${name} bestaat al, en proplan init overschrijft niets. Er is niets geschreven; ga hier verder met proplan new, of kies een lege map.`,
      );
      expect(filesIn(folder)).toEqual([name]);
      expect(readFileSync(join(folder, name), 'utf8')).toBe('van de school\n');
    },
  );

  it('a second run changes nothing', async () => {
    const folder = await made(...enough('nl-vo', 'bestuur'));
    const before = filesIn(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    expect((await initIn(folder, ...enough('be-vlg', 'school'))).code).toBe(2);
    expect(filesIn(folder).map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(before);
  });

  it('a link or a file where a folder should be stops it too', async () => {
    const elsewhere = emptyFolder();
    const linked = emptyFolder();
    symlinkSync(elsewhere, join(linked, 'scholen'));
    const broken = emptyFolder();
    symlinkSync(join(elsewhere, 'nergens'), join(broken, 'README.md'));
    const file = emptyFolder();
    writeFileSync(join(file, 'scholen'), '');
    for (const [folder, name] of [
      [linked, 'scholen'],
      [broken, 'README.md'],
      [file, 'scholen'],
    ] as const) {
      const { code, stderr } = await initIn(folder, ...enough('be-vlg', 'school'));
      expect([code, stderr.split(' ')[0]]).toEqual([2, name]);
      expect(readdirSync(folder)).toEqual([name]);
    }
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it('when the folder can not be made, nothing is left', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'bestand'), '');
    const { code, stderr } = await initIn(folder, 'bestand/map', ...enough('be-vlg', 'school'));
    expect([code, stderr]).toEqual([3, expect.stringContaining('is niet te schrijven')]);
    expect(readdirSync(folder)).toEqual(['bestand']);
  });
});

describe('without a terminal', () => {
  it.each([
    [[], '--regelgeving, --voor, --naam.'],
    [['--regelgeving', 'be-vlg', '--voor', 'school'], '--naam, --instellingstype, --net.'],
    [
      ['--regelgeving', 'be-vlg', '--voor', 'school', '--naam', 'X', '--instellingstype', 'basisschool'],
      '--net.',
    ],
    [['--regelgeving', 'nl-vo', '--voor', 'bestuur', '--naam', 'X'], '--school.'],
    [['--regelgeving', 'nl-vo', '--voor', 'school', '--naam', '🙂'], '--id.'],
  ])('%j: names the options that are missing', async (args, missing) => {
    const folder = emptyFolder();
    const { code, stdout, stderr } = await initIn(folder, ...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`Dit is nog nodig: ${missing}`);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('a centre for basic education has no network', async () => {
    await made('--regelgeving', 'be-vlg', '--voor', 'school', '--naam', 'X', '--instellingstype', 'cbe');
  });

  it.each([
    [['--regelgeving', 'be-wal'], 'kies uit be-vlg, nl-vo, nl-po, nl-mbo.'],
    [['--voor', 'klas'], 'kies uit school, bestuur.'],
    [['--instellingstype', 'school'], 'kies uit basisschool, secundaire-school'],
    [['--net', 'katholiek'], 'kies uit go, officieel-gesubsidieerd, vrij-gesubsidieerd.'],
    [['--ci', 'jenkins'], 'kies uit github, gitlab, azure, geen.'],
    [['--schooljaar', '2026-2028'], 'zoals 2026-2027, tussen 2000 en 2100, niet 2026-2028.'],
    [['--schooljaar', '2026'], 'zoals 2026-2027, tussen 2000 en 2100, niet 2026.'],
    [['--id', 'De Linde'], 'Bedoel je de-linde?'],
    [['--id', "École d'été"], 'Bedoel je ecole-d-ete?'],
    [['--id', '🙂'], 'niet 🙂.'],
    [['--id', 'a'.repeat(41)], `Bedoel je ${'a'.repeat(40)}?`],
    [['--id', '../weg'], 'Bedoel je weg?'],
    [['--naam', 'De\nLinde'], '--naam vraagt een naam op één regel.'],
    [['--naam', '  '], '--naam vraagt een naam op één regel.'],
    [['--school', 'de-eik=De Eik'], 'laat --school weg'],
    [['--secretaris', 'het secretariaat'], 'zoals @school/secretariaat'],
    [['--secretaris', '@a\n* @b'], '@a ↵ * @b'],
    [['--secretaris', '@a\n@b'], '@a ↵ @b'],
    [['--pakket', 'proplan; rm -rf .'], 'zoals ./.proplan/proplan-0.1.0.tgz of github:school/proplan#v0.1.0'],
    [['--pakket', '--help'], '--pakket vraagt'],
    [['--pakket', '$(id)'], '--pakket vraagt'],
  ])('%j is refused', async (args, words) => {
    const folder = emptyFolder();
    const { code, stdout, stderr } = await initIn(folder, ...enough('be-vlg', 'school'), ...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    [['--school', 'De Eik=De Eik'], 'Bedoel je de-eik?'],
    [['--school', 'De Eik'], 'zoals de-linde="De Linde", niet De Eik.'],
    [['--school', 'de-eik='], '--school vraagt een naam op één regel.'],
    [['--school', 'de-linde=Nog eens'], 'Het kenmerk de-linde staat er twee keer'],
    [['--id', 'de-eik'], 'Het kenmerk de-eik staat er twee keer'],
    [['--net', 'go'], '--net hoort bij --regelgeving be-vlg'],
    [['--instellingstype', 'basisschool'], 'kies uit school.'],
  ])('%j is refused for a Dutch board', async (args, words) => {
    const folder = emptyFolder();
    const { code, stderr } = await initIn(folder, ...enough('nl-vo', 'bestuur'), ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('every mistake has its words in English', async () => {
    const say = async (...args: string[]) => (await initIn(emptyFolder(), ...args, '--lang', 'en')).stderr;
    expect(await say()).toContain('This is still needed: --regelgeving, --voor, --naam.');
    expect(await say(...enough('be-vlg', 'school'), '--id', 'De Linde')).toContain('Did you mean de-linde?');
  });
});

const NAMES = [
  'Sint-"Jan" & \'t Hof',
  'School: de beste # echt',
  'ja',
  '0123',
  '1e3',
  'null',
  '@linde',
  '- [x](javascript:alert(1)) | <b>{{naam}} $',
  '%YAML `a` *b* !c ~ \\n',
  "'",
  '2026-09-01',
];

describe('names that mean something to YAML or Markdown', () => {
  it.each(NAMES)('%j stays what it is', async (name) => {
    for (const owner of ['school', 'bestuur'] as const) {
      const school = owner === 'bestuur' ? ['--school', `s=${name}`] : [];
      const folder = await made(
        ...['--regelgeving', 'nl-po', '--voor', owner, '--naam', name, '--id', 'x'],
        ...school,
      );
      expect(await told(folder)).toEqual(TO_FILL['nl-po']);
      const file = owner === 'school' ? 'scholen/x/school.yaml' : 'bestuur.yaml';
      expect(parse(readFileSync(join(folder, file), 'utf8'))).toMatchObject({ id: 'x', naam: name });
      if (owner === 'bestuur')
        expect(parse(readFileSync(join(folder, 'scholen/s/school.yaml'), 'utf8'))).toMatchObject({
          naam: name,
        });
      const page = readFileSync(join(folder, 'README.md'), 'utf8');
      expect(page.split('\n').filter((line) => /^#+ /.test(line))).toHaveLength(5);
      expect(page).not.toMatch(/[^\\][<{]/);
    }
  });

  it('an emoji is kept, and lint says that it can not be printed', async () => {
    const folder = await made(...enough('nl-po', 'school'), '--naam', 'De 🙂 Linde');
    expect(parse(readFileSync(join(folder, 'scholen/de-linde/school.yaml'), 'utf8'))).toMatchObject({
      naam: 'De 🙂 Linde',
    });
    expect((await told(folder)).filter((one) => !TO_FILL['nl-po'].includes(one))).toEqual([
      'warning algemeen/teken-niet-afdrukbaar',
    ]);
  });

  it.each(['0123', '1e3', 'true', 'null', 'no', 'y', '007-x'])('the id %s is text too', async (id) => {
    for (const owner of ['school', 'bestuur'] as Owner[]) {
      const folder = await made(...enough('nl-po', owner), '--id', id);
      expect(await told(folder)).toEqual(TO_FILL['nl-po']);
      for (const name of documentsIn(folder))
        for (const version of ['1.1', '1.2'] as const)
          expect(
            parseAllDocuments(readFileSync(join(folder, name), 'utf8'), { version }).map(
              ({ errors }) => errors,
            ),
          ).toEqual([[]]);
      const file = owner === 'school' ? `scholen/${id}/school.yaml` : 'bestuur.yaml';
      expect(parse(readFileSync(join(folder, file), 'utf8'), { version: '1.1' })).toMatchObject({ id });
      expect(existsSync(join(folder, file))).toBe(true);
    }
  });
});
