import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { parse as junit } from 'junit2json';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/lint/result.ts';
import { FOLDER, hostileWorkspace, VALUES } from '../support/hostile.ts';
import { proplanIn, ROOT, TODAY } from '../support/proplan.ts';

const NAMES = ['json', 'sarif', 'junit', 'gitlab', 'markdown'];
let above = '';
let findings: Finding[] = [];
const report = (name: string) => readFileSync(join(above, `uit.${name}`), 'utf8');

beforeAll(async () => {
  const root = hostileWorkspace();
  above = dirname(root);
  const formats = NAMES.flatMap((name) => ['--format', `${name}=uit.${name}`]);
  const { code, stdout } = await proplanIn(above, 'lint', FOLDER, ...formats, '--today', TODAY);
  expect(code).toBe(1);
  expect(stdout).toBe('');
  findings = JSON.parse(report('json')).findings;
});

/** How many mistakes TypeScript sees in a report, as a list of Code Climate's issues. */
async function typeErrors(json: string): Promise<number> {
  const folder = join(ROOT, 'node_modules/.cache/proplan/gitlab');
  mkdirSync(folder, { recursive: true });
  const options = { strict: true, noEmit: true, module: 'nodenext', types: [] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options }));
  const text = `import type { Issue } from 'codeclimate-types';\nexport const report: Issue[] = ${json};\n`;
  writeFileSync(join(folder, 'report.ts'), text);
  const { stdout } = await execa('node', [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder], {
    reject: false,
  });
  return stdout.match(/error TS/g)?.length ?? 0;
}

/** The words of a value on one line, as a message has them. */
const onOneLine = (value: string): string => value.replace(/[\n\u2028]/g, ' ↵ ');

describe('reports of values that mean something elsewhere', () => {
  it('have every value in a message, on one line', () => {
    for (const value of VALUES)
      expect(findings.filter(({ message }) => message.includes(onOneLine(value)))).toHaveLength(1);
  });

  it('text and codeframe: no value begins a line', async () => {
    for (const format of ['text', 'codeframe']) {
      const { stdout } = await proplanIn(above, 'lint', FOLDER, '--format', format, '--today', TODAY);
      expect(stdout).not.toMatch(/^\s*::/m);
    }
  });

  it('junit: another reader finds each message and place', async () => {
    const suites = await junit(report('junit'));
    const cases = (suites as { testsuite: { testcase?: object[] }[] }).testsuite.flatMap(
      ({ testcase }) => testcase ?? [],
    ) as { file?: string; line?: number; failure?: { message: string }[] }[];
    const messages = (severity: string): string[] =>
      findings.filter((finding) => finding.severity === severity).map(({ message }) => message);
    const failed = cases.filter(({ failure }) => failure !== undefined);
    expect(failed.map(({ failure }) => failure?.[0]?.message)).toEqual(messages('error'));
    for (const { file } of failed) expect(file).toContain(`${FOLDER}/`);
  });

  it('junit: a test fails on what the run fails on, and a warning below that is skipped', async () => {
    // A condition met before the session is an error; that session, an open condition and an effect are three warnings.
    const folder = join(ROOT, 'fixtures/fout/voorwaarde-niet-vervuld');
    const tests = async (...more: string[]) => {
      const { code, stdout } = await proplanIn(
        folder,
        'lint',
        '--format',
        'junit',
        '--today',
        TODAY,
        ...more,
      );
      const { testsuite = [] } = (await junit(stdout)) as { testsuite?: Record<string, number>[] };
      const sum = (name: string): number => testsuite.reduce((all, one) => all + Number(one[name]), 0);
      return { code, failures: sum('failures'), skipped: sum('skipped') };
    };
    expect(await tests()).toEqual({ code: 1, failures: 1, skipped: 3 });
    expect(await tests('--fail-on', 'warning')).toEqual({ code: 1, failures: 4, skipped: 0 });
  });

  it('github: the same lines as the writer of GitHub itself', async () => {
    const { stdout } = await proplanIn(above, 'lint', FOLDER, '--format', 'github', '--today', TODAY);
    const written = stdout.split('\n');
    expect(written).toHaveLength(findings.length);
    expect(written).toEqual(await asGithubWrites());
  });

  it('gitlab: what its documentation asks of each issue, and no fingerprint twice', () => {
    const issues = JSON.parse(report('gitlab')) as Record<string, unknown>[];
    expect(issues).toHaveLength(findings.length);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    issues.forEach((issue, index) => {
      const { message, advice, rule, file, start, end } = findings[index] as Finding;
      expect(issue).toMatchObject({
        description: `${message} ${advice}`,
        check_name: rule,
        severity: expect.stringMatching(/^(info|minor|major|critical|blocker)$/),
        location: { path: file, lines: { begin: start.line, end: end.line } },
      });
    });
  });

  it("gitlab: has the form that Code Climate's types give; a report of another form has not", async () => {
    const issues = JSON.parse(report('gitlab'));
    expect(await typeErrors(report('gitlab'))).toBe(0);
    expect(await typeErrors(JSON.stringify([{ ...issues[0], severity: 'error' }, ...issues]))).toBe(1);
    expect(await typeErrors(JSON.stringify([...issues, { ...issues[0], location: { path: 'x' } }]))).toBe(1);
  });

  it('markdown: tables with the words as they are, and no picture, tag, code or link but a bare address to itself', () => {
    const tree = fromMarkdown(report('markdown'), {
      extensions: [gfm()],
      mdastExtensions: [gfmFromMarkdown()],
    });
    const kinds = new Set<string>();
    const visit = (node: { type: string; url?: string; children?: unknown[] }): void => {
      kinds.add(node.type);
      if (node.type === 'link') expect(node.url).toMatch(new RegExp(`^(http://)?${textOf(node)}$`));
      for (const child of node.children ?? []) visit(child as { type: string });
    };
    visit(tree);
    for (const kind of ['image', 'html', 'inlineCode', 'code', 'strong', 'emphasis', 'delete', 'list'])
      expect(kinds).not.toContain(kind);
    const rows = tree.children.flatMap((node) => (node.type === 'table' ? node.children.slice(1) : []));
    expect(rows.every(({ children }) => children.length === 4)).toBe(true);
    expect(rows.map((row) => textOf(row.children[1]))).toEqual(findings.map(({ message }) => message.trim()));
  });

  it('sarif: places as URIs that lead back to the file', () => {
    const [run] = JSON.parse(report('sarif')).runs;
    const base = run.originalUriBaseIds.MAP.uri as string;
    for (const { locations } of run.results) {
      const { uri } = locations[0].physicalLocation.artifactLocation;
      expect(decodeURIComponent(new URL(uri, base).pathname)).toContain(`/${FOLDER}/`);
    }
    expect(run.results.map(({ message }: { message: { text: string } }) => message.text)).toEqual(
      findings.map(({ message, advice }) => `${message} ${advice}`),
    );
  });
});

/** The annotations of these findings, written by GitHub's own package. */
async function asGithubWrites(): Promise<string[]> {
  const { error, warning, notice } = await import('@actions/core');
  const lines: string[] = [];
  const write = process.stdout.write;
  process.stdout.write = ((text: string) => lines.push(text.trimEnd()) > 0) as typeof write;
  try {
    for (const { severity, rule, message, advice, file, start, end } of findings)
      ({ error, warning, info: notice })[severity](`${message}\n${advice}`, {
        file,
        startLine: start.line,
        endLine: end.line,
        startColumn: start.column,
        endColumn: end.column,
        title: rule,
      });
  } finally {
    process.stdout.write = write;
  }
  return lines.filter((line) => line !== '');
}
