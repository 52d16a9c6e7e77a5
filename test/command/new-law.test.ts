import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
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
