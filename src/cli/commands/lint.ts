import { UsageError } from '../../base/errors.ts';
import type { Severity } from '../../base/found.ts';
import { reaches } from '../../law/severity.ts';
import { type CheckOptions, check } from '../../lint/check.ts';
import type { CheckResult } from '../../lint/result.ts';
import { codeframeReport } from '../../report/codeframe.ts';
import { githubReport } from '../../report/github.ts';
import { gitlabReport } from '../../report/gitlab.ts';
import { jsonReport } from '../../report/json.ts';
import { junitReport } from '../../report/junit.ts';
import { markdownReport } from '../../report/markdown.ts';
import { sarifReport } from '../../report/sarif.ts';
import { textReport } from '../../report/text.ts';
import { textsIn } from '../../texts/texts.ts';
import { absolute } from '../../workspace/find-files.ts';
import { EXIT } from '../exit.ts';
import { type CommonOptions, checkOptions, choice } from '../options.ts';
import { version } from '../version.ts';
import { writeWhole } from '../write-file.ts';

interface LintOptions extends CommonOptions {
  readonly format: readonly string[];
  readonly failOn: string;
  readonly color: boolean;
  readonly stdinFilename?: string;
  readonly suppressed?: boolean;
}

/** Every format, and how it is written. */
const WRITERS = {
  text: (result, { cwd, color }) => textReport(result, { cwd, color, lang: result.lang }),
  codeframe: (result, { cwd, color }) => codeframeReport(result, { cwd, color, lang: result.lang }),
  json: (result, { cwd }) => jsonReport(result, cwd, version()),
  sarif: (result, { cwd, suppressed }) => sarifReport(result, cwd, version(), suppressed),
  junit: (result, { cwd }) => junitReport(result, cwd),
  github: (result, { cwd }) => githubReport(result, cwd),
  gitlab: (result, { cwd }) => gitlabReport(result, cwd),
  markdown: (result, { cwd }) => markdownReport(result, cwd, result.lang),
} as const satisfies Readonly<Record<string, Writer>>;

type Writer = (result: CheckResult, how: { cwd: string; color: boolean; suppressed: boolean }) => string;

const FORMATS = Object.keys(WRITERS) as (keyof typeof WRITERS)[];

/** `proplan lint`: judges and reports; 1 when a finding reaches --fail-on, 3 when a rule failed. */
export async function lint(paths: readonly string[], options: LintOptions): Promise<number> {
  const outputs = outputsOf(options.format);
  const threshold = thresholdOf(options.failOn);
  const result = await check(await withStandardInput(checkOptions(paths, options), options.stdinFilename));
  for (const output of outputs) {
    const report = WRITERS[output.format](result, {
      cwd: process.cwd(),
      color: output.file === null && useColor(options.color),
      suppressed: options.suppressed === true,
    });
    if (output.file === null) process.stdout.write(report);
    else writeWhole(output.file, report);
  }
  const texts = textsIn(result.lang);
  for (const error of result.internalErrors)
    process.stderr.write(`${error.file}: ${texts.internal(error.rule, error.message)}\n`);
  if (result.internalErrors.length > 0) return EXIT.failed;
  return result.findings.some((finding) => reaches(finding.severity, threshold)) ? EXIT.findings : EXIT.ok;
}

/** Takes the content of one file from standard input, as an editor sends it before saving; only that file is shown. */
async function withStandardInput(asked: CheckOptions, filename: string | undefined): Promise<CheckOptions> {
  if (filename === undefined) return asked;
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const overlay = { path: absolute(filename, asked.cwd), bytes: Buffer.concat(chunks) };
  return { ...asked, paths: [filename], overlay };
}

const SEVERITIES = {
  error: 'error',
  warning: 'warning',
  info: 'info',
  fout: 'error',
  waarschuwing: 'warning',
} as const;

/** A severity by its English name or by the Dutch word that the report shows. */
function thresholdOf(asked: string): Severity {
  return SEVERITIES[choice('--fail-on', asked, Object.keys(SEVERITIES) as (keyof typeof SEVERITIES)[])];
}

interface Output {
  readonly format: (typeof FORMATS)[number];
  readonly file: string | null;
}

function outputsOf(asked: readonly string[]): Output[] {
  const outputs = (asked.length > 0 ? asked : ['text']).map((one): Output => {
    const [name = '', ...file] = one.split('=');
    const path = file.join('=');
    if (file.length > 0 && path === '') throw new UsageError('no-format-file', { format: one });
    return { format: choice('--format', name, FORMATS), file: file.length > 0 ? path : null };
  });
  const onScreen = outputs.filter((output) => output.file === null);
  if (onScreen.length > 1) throw new UsageError('one-on-screen', { formats: asked.join(', ') });
  return outputs;
}

function useColor(flag: boolean): boolean {
  const refused = !flag || (process.env['NO_COLOR'] ?? '') !== '';
  return !refused && process.stdout.isTTY === true;
}
