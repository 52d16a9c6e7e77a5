import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { execa } from 'execa';
import { beforeAll, describe, expect, it } from 'vitest';
import { FLEMISH, proplanIn, ROOT, TODAY } from '../support/proplan.ts';

const { version: VERSION } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  version: string;
};

let project = '';
const bin = (): string => join(project, 'node_modules/.bin/proplan');

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'proplan-installed-'));
  await execa('node', ['src/build/run.mjs', 'release', project], { cwd: ROOT });
  const [tarball = ''] = readdirSync(project).filter((name) => name.endsWith('.tgz'));
  await execa('npm', ['init', '-y'], { cwd: project });
  await execa('npm', ['install', '--prefer-offline', `./${tarball}`], { cwd: project });
  cpSync(FLEMISH, join(project, 'plannen'), { recursive: true });
});

describe('the packed and installed tarball', () => {
  it('judges as the checkout does', async () => {
    const installed = await execa(bin(), ['lint', 'plannen', '--today', TODAY], { cwd: project });
    const here = await proplanIn(FLEMISH, 'lint', '--today', TODAY);
    expect(installed.stdout.replaceAll('plannen/', '')).toBe(here.stdout);
  });

  it('brings the law as one file', () => {
    const brought = readFileSync(join(project, 'node_modules/proplan/schemas/law/recht.json'), 'utf8');
    expect(brought).toBe(readFileSync(join(ROOT, 'schemas/law/recht.json'), 'utf8'));
  });

  it('makes a repository with the forms it brought', async () => {
    const args = ['--regelgeving', 'nl-po', '--voor', 'school', '--naam', 'De Linde'];
    await execa(bin(), ['init', 'nieuw', ...args], { cwd: project });
    const schema = readFileSync(join(project, 'nieuw/.proplan/schemas/plan.schema.json'), 'utf8');
    expect(schema).toBe(readFileSync(join(ROOT, 'schemas/plan.schema.json'), 'utf8'));
  });

  it('explains a rule in English', async () => {
    const { stdout } = await execa(bin(), ['explain', 'be-vlg/aanvangsbegeleiding-aanpak', '--lang', 'en'], {
      cwd: project,
    });
    expect(stdout).toContain('The plan describes the induction of starters');
  });

  it('prints the same pdf, byte for byte', async () => {
    const plan = 'scholen/de-linde/plan-2026-2027.yaml';
    const there = join(project, 'plan.pdf');
    const here = join(project, 'hier.pdf');
    await execa(bin(), ['render', `plannen/${plan}`, '-o', there], { cwd: project });
    cpSync(FLEMISH, join(project, 'elders/plannen'), { recursive: true });
    await proplanIn(project, 'render', `elders/plannen/${plan}`, '-o', here);
    expect(readFileSync(there).equals(readFileSync(here))).toBe(true);
    expect(readFileSync(there).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe('the package without the engine that makes PDF', () => {
  let lean = '';
  const proplan = (...args: string[]) =>
    execa(join(lean, 'node_modules/.bin/proplan'), args, { cwd: project, reject: false });

  beforeAll(async () => {
    lean = mkdtempSync(join(tmpdir(), 'proplan-lean-'));
    await execa('npm', ['init', '-y'], { cwd: lean });
    const [tarball = ''] = readdirSync(project).filter((name) => name.endsWith('.tgz'));
    await execa('npm', ['install', '--omit=optional', join(project, tarball)], { cwd: lean });
  });

  it('is at most 10 MB, and all there is', () => {
    const installed = join(lean, 'node_modules');
    expect(readdirSync(installed).filter((name) => !name.startsWith('.'))).toEqual(['proplan']);
    const sizes = readdirSync(installed, { recursive: true, encoding: 'utf8' }).map(
      (name) => statSync(join(installed, name)).size,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(10_000_000);
  });

  it('judges and prints Markdown, and says what to install for a PDF', async () => {
    expect((await proplan('lint', 'plannen', '--today', TODAY)).exitCode).toBe(0);
    const plan = 'plannen/scholen/de-linde/plan-2026-2027.yaml';
    expect((await proplan('render', plan, '-o', 'plat.md')).exitCode).toBe(0);
    const { devDependencies, optionalDependencies } = JSON.parse(
      readFileSync(join(ROOT, 'package.json'), 'utf8'),
    );
    const [[engine, version]] = Object.entries(optionalDependencies) as [[string, string]];
    expect(devDependencies[engine]).toBeUndefined();
    for (const lang of ['nl', 'en']) {
      const { exitCode, stderr } = await proplan('render', plan, '-o', 'plat.pdf', '--lang', lang);
      expect([exitCode, stderr]).toEqual([3, expect.stringContaining(`npm install ${engine}@${version}`)]);
    }
  });
});

describe('the notices of others in the package', () => {
  it('hold a licence of each package and font that it brings', () => {
    const text = readFileSync(join(project, 'node_modules/proplan/dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    const heads = [...text.matchAll(/^-{80}\n(\S+) (\S+) \((.*)\)\n\n(.*)/gm)];
    const names = heads.map(([, name]) => name);
    for (const name of ['decimal.js', 'commander', 'handlebars', 'ajv', 'dejavu-fonts-ttf'])
      expect(names).toContain(name);
    expect(heads.filter(([, , , licence]) => licence === '')).toEqual([]);
    expect(text).toContain('SIL OPEN FONT LICENSE');
    expect(text).toContain('Bitstream Vera Fonts Copyright');
    // The shortest licence text among them, that of ISC, has some seven hundred signs.
    const notices = text.split(/^-{80}\n/m).slice(1);
    expect(notices).toHaveLength(heads.length);
    expect(notices.filter((notice) => notice.length < 700)).toEqual([]);
  });

  it('stand beside the fonts too, one for each family', () => {
    const fonts = readdirSync(join(project, 'node_modules/proplan/dist/fonts'));
    const families = new Set(fonts.map((file) => file.replace(/[_.-].*/, '')));
    expect([...families].sort()).toEqual(['DejaVuSans', 'SourceSans3']);
    for (const family of families) expect(fonts).toContain(`${family}-LICENSE.txt`);
  });
});

describe('a release', () => {
  const file = (name: string) => readFileSync(join(project, name));
  interface Sbom {
    readonly components: readonly {
      readonly name: string;
      readonly group?: string;
      readonly version: string;
      readonly scope: string;
      readonly hashes: readonly { readonly alg: string; readonly content: string }[];
      readonly licenses: readonly unknown[];
    }[];
    readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
  }
  const sbom = (): Sbom => JSON.parse(file(`proplan-${VERSION}.cdx.json`).toString());

  it('has a bill of materials that is CycloneDX by its schema', async () => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    const text = file(`proplan-${VERSION}.cdx.json`).toString();
    expect(await validator.validate(text)).toBeNull();
    expect(await validator.validate(text.replace('"type": "library"', '"type": "boek"'))).not.toBeNull();
    expect(readFileSync(join(project, 'node_modules/proplan/dist/sbom.cdx.json'), 'utf8')).toBe(text);
  });

  it('names there what the notices name, and the engine for PDF, each with version, licence and digest', () => {
    const text = readFileSync(join(project, 'node_modules/proplan/dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    const noticed = [...text.matchAll(/^-{80}\n(\S+) (\S+) \(/gm)].map(
      ([, name, version]) => `${name}@${version}`,
    );
    const { components, dependencies } = sbom();
    const named = (scope: string): string[] =>
      components
        .filter((one) => one.scope === scope)
        .map(({ group, name, version }) => `${group === undefined ? '' : `${group}/`}${name}@${version}`);
    expect(named('required').sort()).toEqual(noticed.sort());
    const engines = named('optional');
    expect(engines).toContain('@myriaddreamin/typst-ts-node-compiler@0.7.0');
    expect(engines).toContain('@myriaddreamin/typst-ts-node-compiler-win32-x64-msvc@0.7.0');
    for (const { licenses, hashes } of components)
      expect([licenses.length, hashes]).toEqual([
        1,
        [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
      ]);
    expect(dependencies.find(({ ref }) => ref === 'proplan')?.dependsOn).toHaveLength(components.length);
  });

  it('gives the digests of its files', () => {
    const names = [`proplan-${VERSION}.tgz`, `proplan-${VERSION}.cdx.json`];
    const sums = names.map((name) => `${createHash('sha256').update(file(name)).digest('hex')}  ${name}\n`);
    expect(file('SHA256SUMS').toString()).toBe(sums.join(''));
  });

  it('has in its tarball what is used, and no source, test or map', async () => {
    const { stdout } = await execa('tar', ['-tzf', join(project, `proplan-${VERSION}.tgz`)]);
    const files = stdout.split('\n').map((path) => path.replace(/^package\//, ''));
    const FIXTURE = '(be-vlg-basisschool|be-vlg-scholengroep|nl-vo-bestuur)';
    const kinds = [
      /^(package\.json|LICENSE|README\.md|CHANGELOG\.md|SECURITY\.md|bin\/proplan\.js)$/,
      /^dist\/(main\.js|index\.(js|cjs)|THIRD-PARTY-NOTICES\.txt|sbom\.cdx\.json)$/,
      /^dist\/delen\/[\w-]+-[A-Z0-9]{8}\.js$/,
      /^dist\/fonts\/[\w-]+\.(ttf|txt)$/,
      /^dist\/types\/([\w-]+\/)*[\w-]+\.d\.c?ts$/,
      /^dist\/validators\/[\w-]+\.cjs$/,
      /^docs\/((recht|regels)\/)?[\w-]+\.md$/,
      new RegExp(`^fixtures/${FIXTURE}/([\\w-]+/)*[\\w.-]+\\.yaml$`),
      new RegExp(`^fixtures/${FIXTURE}/verwacht\\.txt$`),
      /^schemas\/((report|view)\/)?[\w-]+\.schema\.json$/,
      /^schemas\/law\/recht(\.schema)?\.json$/,
      /^templates\/(delen\/)?[\w-]+\.md\.hbs$/,
      /^templates\/typst\/[\w-]+\.typ$/,
    ];
    expect(files.filter((path) => !kinds.some((kind) => kind.test(path)))).toEqual([]);
    expect(kinds.filter((kind) => !files.some((path) => kind.test(path)))).toEqual([]);
    expect(files.filter((path) => /\.map$|\.test\.|(^|\/)(src|test|node_modules)\//.test(path))).toEqual([]);
    for (const path of files.filter((one) => one.endsWith('.js')))
      expect(readFileSync(join(project, 'node_modules/proplan', path), 'utf8')).not.toContain(
        'sourceMappingURL=',
      );
  });
});

/** A project of a kind beside the installed package, with this program, judged by the compiler and built. */
async function projectWith(
  kind: 'module' | 'commonjs',
  program: string,
  name: string = kind,
): Promise<string> {
  const folder = join(project, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: kind }));
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    target: 'es2023',
    module: 'node20',
    types: ['node'],
    typeRoots: [join(ROOT, 'node_modules/@types')],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  writeFileSync(join(folder, 'program.ts'), program);
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const { stdout } = await execa('node', [tsc, '-p', folder], { reject: false });
  expect(stdout).toBe('');
  return join(folder, 'program.js');
}

describe('the package, imported', () => {
  const plans = (): string => join(project, 'plannen');
  /** The programs of the page, of which the second stands alone. */
  const examples = [
    ...readFileSync(join(ROOT, 'docs/api.md'), 'utf8').matchAll(/^```ts\n([\s\S]*?)^```$/gm),
  ].map(([, program = '']) => program);

  it('from an ES module: the example of docs/api.md judges, reports and prints', async () => {
    const [first = ''] = examples;
    expect(examples).toHaveLength(2);
    const program = await projectWith('module', first.replace('/srv/plannen', plans()));
    const { stdout, stderr } = await execa('node', [program]);
    expect(stderr).toBe('');
    const whole = await proplanIn(FLEMISH, 'lint', '--today', TODAY);
    expect(stdout.replaceAll(`${plans()}/`, '')).toContain(whole.stdout);
    const plan = await proplanIn(FLEMISH, 'render', 'scholen/de-linde/plan-2026-2027.yaml', '--today', TODAY);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(plan.stdout.split('\n')[0]);
  });

  it('from an ES module: the second example judges with the rules that it chose', async () => {
    const other = `${examples[1]?.replace('/srv/plannen', plans())}\nconsole.log(result.counts.rules, rules.length);`;
    const { stdout } = await execa('node', [await projectWith('module', other, 'gekozen')]);
    const [ran = 0, asked = 0] = stdout.split(' ').map(Number);
    const all = JSON.parse((await proplanIn(FLEMISH, 'lint', '--format', 'json', '--today', TODAY)).stdout);
    expect(asked).toBeGreaterThan(20);
    expect(ran).toBeLessThan(all.rules);
  });

  it('from CommonJS: with require, and the errors that it names', async () => {
    const program = await projectWith(
      'commonjs',
      `import proplan = require('proplan');
const { check, UsageError, errorText } = proplan;
const options: proplan.CheckOptions = { cwd: ${JSON.stringify(project)}, today: '2026-11-21', paths: ['plannen'] };
async function main(): Promise<void> {
  const result: proplan.CheckResult = await check(options);
  const severities: proplan.Severity[] = result.findings.map(({ severity }) => severity);
  console.log(severities.join(), result.counts.files);
  try {
    await check({ ...options, paths: ['nergens'] });
  } catch (error) {
    if (error instanceof UsageError) console.log(error.code, errorText(error, 'en'));
  }
}
void main();
`,
    );
    const { stdout, stderr } = await execa('node', [program]);
    const here = JSON.parse((await proplanIn(FLEMISH, 'lint', '--format', 'json', '--today', TODAY)).stdout);
    const severities = here.findings.map(({ severity }: { severity: string }) => severity).join();
    expect(stdout.split('\n')).toEqual([
      `${severities} ${here.files}`,
      'no-such-path The path nergens does not exist.',
    ]);
    expect(stderr).toBe('');
  });
});
