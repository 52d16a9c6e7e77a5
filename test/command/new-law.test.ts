import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const PARAMETERS = 'src/law/nl-vo/parameters.yaml';
const RULE = 'src/rules/nl-vo/plan-noemt-visie.ts';
const EXAMPLES = 'src/rules/nl-vo/plan-noemt-visie.voorbeelden.yaml';
const GENERATED = [
  'docs/recht/nl-vo.md',
  'docs/regels/nl-vo.md',
  'schemas/law/recht.json',
  'src/rules/generated/examples.ts',
  'src/rules/generated/registry.ts',
  'src/rules/generated/rule-id.ts',
];

let copy = '';

/** A made-up edition: the number is the test's own and stands nowhere in the product. */
const NEW_EDITION = `    - from: 2030-08-01
      value: 90
      source: {document: CAO VO 2030-2031, article: art. 99, url: "https://example.org/cao"}
      confidence: primary
      verified-on: 2030-08-01
`;

const NEW_RULE = `import { at, fileRule } from '../rule.ts';

export default fileRule<'plan', { plan: string }>({
  name: 'nl-vo/plan-noemt-visie',
  scope: 'bestand',
  kinds: ['plan'],
  regime: 'nl-vo',
  notes: [],
  force: 'cao',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2030-08-01' },
  basis: { document: 'CAO VO 2030-2031', article: 'art. 98', url: 'https://example.org/cao' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc }, report) => {
    if (!doc.data.visie) report({ at: at(doc, '', 'key'), args: { plan: doc.id } });
  },
  texts: {
    nl: { title: 'Het plan noemt een visie', message: (args) => \`\${args.plan} noemt geen visie.\`, advice: () => 'Vul visie in.' },
    en: { title: 'The plan names a vision', message: (args) => \`\${args.plan} names no vision.\`, advice: () => 'Fill in visie.' },
  },
});
`;

const NEW_EXAMPLES = `- at: 2030-08-01
  goed:
    plan: |
      visie: Samen leren.
  fout:
    plan: |
      schooljaar: 2030-2031
`;

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'proplan-new-law-'));
  const { stdout } = await execa('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
  });
  for (const path of stdout.split('\0').filter((one) => one !== ''))
    cpSync(join(ROOT, path), join(copy, path));
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  await git('init', '-q');
  await git('add', '-A');
  await git('-c', 'user.name=test', '-c', 'user.email=test@example.org', 'commit', '-qm', 'before');

  const yaml = readFileSync(join(copy, PARAMETERS), 'utf8');
  const mark = '- id: basisrecht-uren-oop';
  writeFileSync(join(copy, PARAMETERS), yaml.replace(mark, NEW_EDITION + mark));
  await execa('npm', ['run', 'new-rule', '--', 'nl-vo/plan-noemt-visie'], { cwd: copy });
  writeFileSync(join(copy, RULE), NEW_RULE);
  writeFileSync(join(copy, EXAMPLES), NEW_EXAMPLES);
  await execa('npm', ['run', 'generate'], { cwd: copy });
  await execa('npm', ['run', 'build'], { cwd: copy });
});

describe('next year: one new edition and one new rule', () => {
  it('by hand change one file of law, and a rule beside its examples; the rest is generated', async () => {
    const { stdout } = await git('status', '--porcelain', '-uall');
    const changed = stdout.split('\n').map((line) => line.slice(3));
    expect(changed.filter((path) => !GENERATED.includes(path)).sort()).toEqual([PARAMETERS, RULE, EXAMPLES]);
  });

  it('changes under 40 generated lines', async () => {
    const { stdout } = await git('diff', '--numstat', '--', ...GENERATED);
    const lines = stdout.split('\n').map((line) => line.split('\t', 2).map(Number));
    expect(lines).toHaveLength(GENERATED.length);
    expect(lines.flat().reduce((all, one) => all + one, 0)).toBeLessThan(40);
  });

  it('touches by hand what CONTRIBUTING names', () => {
    const tour = readFileSync(join(copy, 'CONTRIBUTING.md'), 'utf8');
    for (const path of [PARAMETERS, RULE, EXAMPLES]) {
      const named = path.replace('/nl-vo/', '/<regime>/').replace('plan-noemt-visie', '<name>');
      expect(tour).toContain(`\`${named}\``);
    }
    expect(tour).toContain('`npm run new-rule -- <regime>/<name>`');
    expect(tour).toContain('`npx vitest run --project unit test/unit/rule-examples.test.ts -t <name>`');
  });

  it('runs the examples of the rule', async () => {
    const args = ['--project', 'unit', 'test/unit/rule-examples.test.ts', '-t', 'plan-noemt-visie'];
    const { stdout } = await execa('npx', ['vitest', 'run', ...args], { cwd: copy, env: { NO_COLOR: '1' } });
    expect(stdout).toMatch(/Tests +3 passed/);
  });

  it('explain knows the rule, the docs name it and the new value', async () => {
    const explained = await proplan('explain', 'nl-vo/plan-noemt-visie');
    expect(explained.stdout).toContain('CAO VO 2030-2031, art. 98');
    expect(readFileSync(join(copy, 'docs/regels/nl-vo.md'), 'utf8')).toContain('nl-vo/plan-noemt-visie');
    expect(readFileSync(join(copy, 'docs/recht/nl-vo.md'), 'utf8')).toContain('CAO VO 2030-2031');
  });

  it('lint fires it from its first day on, and the right follows the new edition', async () => {
    const before = await lintAt('2030-07-31');
    const after = await lintAt('2030-08-01');
    expect(before).not.toContain('nl-vo/plan-noemt-visie');
    expect(after).toContain('nl-vo/plan-noemt-visie');
    const tree = await proplan('explain', 'werk/personeel.yaml#rechten/p-0102/basisrecht-uren/2030-2031');
    // 90 × 0,8 = 72
    expect(tree.stdout).toContain('72 uur');
    expect(tree.stdout).toContain('CAO VO 2030-2031, art. 99');
  });
});

describe('a regime, a kind and a format that are new', () => {
  it('are missing at every place that must know them, by name, for the compiler', async () => {
    const kinds = join(copy, 'src/documents/kinds');
    edit('src/documents/kinds/common.yaml', 'nl-po, nl-mbo] }', 'nl-po, nl-mbo, nl-so] }');
    mkdirSync(join(kinds, 'lesbezoek'));
    const progress = readFileSync(join(kinds, 'voortgang/schema.yaml'), 'utf8');
    writeFileSync(join(kinds, 'lesbezoek/schema.yaml'), progress.replaceAll('voortgang', 'lesbezoek'));
    edit('src/report/formats.ts', "'markdown',", "'markdown',\n  'tap',");
    await execa('npm', ['run', 'generate'], { cwd: copy });
    const { stdout } = await execa('npx', ['tsc', '--noEmit'], { cwd: copy, reject: false });
    expect(placesIn(stdout)).toEqual({
      'nl-so': [
        'cli/init-questions.ts',
        'figures/norms.ts',
        'figures/norms.ts',
        'law/facts.ts',
        'start/documents/board.ts',
        'start/documents/framework.ts',
        'start/documents/framework.ts',
        'start/documents/plan.ts',
        'start/documents/register.ts',
        'start/documents/school.ts',
        'start/readme.ts',
        'start/readme.ts',
        'start/start.ts',
      ],
      lesbezoek: ['documents/kinds/kinds.ts', 'render/view/view.ts'],
      tap: ['report/report.ts'],
      // What a print may call a regime stands in the schemas of prints.
      other: ['render/view/document.ts'],
    });
  });
});

/** The files of src that the compiler names, by the name that each lacks. */
function placesIn(errors: string): Record<string, string[]> {
  const places: Record<string, string[]> = {};
  for (const [, file = '', message = ''] of errors.matchAll(/^src\/(\S+)\(\d+,\d+\): error (.*)$/gm)) {
    const lacks = /Property '"?([a-z-]+)"?' is missing/.exec(message)?.[1] ?? 'other';
    places[lacks] = [...(places[lacks] ?? []), file];
  }
  return places;
}

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(join(copy, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(copy, path), text.replace(from, to));
}

async function lintAt(date: string): Promise<string> {
  const scenery = join(ROOT, 'test/scenery/nl-vo');
  const work = join(copy, 'werk');
  cpSync(scenery, work, { recursive: true });
  writeFileSync(join(work, 'proplan.yaml'), '');
  const plan = readFileSync(join(scenery, 'plan.yaml'), 'utf8');
  writeFileSync(join(work, 'plan.yaml'), plan.replace('schooljaar: 2026-2027', 'schooljaar: 2030-2031'));
  const { stdout } = await proplan('lint', 'werk', '--format', 'json', '--at', date);
  return stdout;
}

function proplan(...args: string[]) {
  return execa('node', [join(copy, 'bin/proplan.js'), ...args], { cwd: copy, reject: false });
}

function git(...args: string[]) {
  return execa('git', args, { cwd: copy });
}
