import { UsageError } from '../../base/errors.ts';
import type { Severity } from '../../base/found.ts';
import { oneLine, visible } from '../../base/one-line.ts';
import { reaches } from '../../law/severity.ts';
import { changeSince, goneSince, onlyChanged } from '../../lint/changed.ts';
import { type CheckOptions, check } from '../../lint/check.ts';
import { compareRuns } from '../../lint/comparison.ts';
import type { CheckResult } from '../../lint/result.ts';
import { isOutOfReach } from '../../read/workspace.ts';
import { report } from '../../report/report.ts';
import { textsIn } from '../../texts/texts.ts';
import { absolute, placeOf } from '../../workspace/find-files.ts';
import { isThere, MAX_BYTES } from '../../workspace/read-file.ts';
import { writeOver } from '../../workspace/write-file.ts';
import { EXIT } from '../exit.ts';
import { FORMATS, type Format } from '../formats.ts';
import type { Io } from '../io.ts';
import { type CommonOptions, checkOptions, choice, dateOption } from '../options.ts';
import { shownPath } from '../shown-path.ts';

interface LintOptions extends CommonOptions {
  readonly format: readonly string[];
  readonly failOn: string;
  readonly color: boolean;
  readonly stdinFilename?: string;
  readonly suppressed?: boolean;
  readonly vergelijk?: string;
  /** True without a branch, tag or commit of its own. */
  readonly changed?: string | true;
}

/** Forms that can show how two runs differ. */
const COMPARING = ['text', 'json'] as const;

/** `proplan lint`: judges and reports, compared with another day's law when asked; 1 when a finding reaches --fail-on, 3 when a rule failed or proplan may not look somewhere. */
export async function lint(paths: readonly string[], options: LintOptions, io: Io): Promise<number> {
  const { cwd } = io;
  const day = dateOption('--vergelijk', options.vergelijk);
  const outputs = outputsOf(options.format, day === undefined ? FORMATS.lint : COMPARING, cwd);
  const threshold = thresholdOf(options.failOn);
  const asked = await withStandardInput(checkOptions(paths, options, io), options.stdinFilename, io);
  const result = await narrowed(await check(asked), asked, options.changed, io);
  const other = day === undefined ? null : await check({ ...asked, at: day });
  const comparison = day === undefined || other === null ? null : compareRuns(result, other, day);
  for (const output of outputs) {
    const text = report(result, output.format, {
      cwd,
      color: output.file === null && useColor(options.color, io),
      suppressed: options.suppressed === true,
      threshold,
      comparison,
    });
    if (output.file === null) io.stdout.write(text);
    else writeOver({ path: absolute(output.file, cwd), content: text, cwd, named: output.file });
  }
  const texts = textsIn(result.lang);
  const internalErrors = [...result.internalErrors, ...(other?.internalErrors ?? [])];
  for (const { file, rule, message, stack } of internalErrors)
    io.stderr.write(
      `${oneLine(`${file}: ${texts.internal(rule, message)}`)}\n${options.debug === true ? `${visible(stack)}\n` : ''}`,
    );
  if (internalErrors.length > 0 || result.findings.some(isOutOfReach)) return EXIT.failed;
  return result.findings.some((finding) => reaches(finding.severity, threshold)) ? EXIT.findings : EXIT.ok;
}

/** With --changed: of the whole run, what the changes since the branch began concern. */
async function narrowed(
  result: CheckResult,
  asked: CheckOptions,
  ref: string | true | undefined,
  { cwd, stderr }: Io,
): Promise<CheckResult> {
  if (ref === undefined) return result;
  const change = await changeSince(ref === true ? null : ref, asked);
  const { ref: compared, base, files } = change;
  const texts = textsIn(result.lang);
  const gone = goneSince(result, change).map(({ file }) => shownPath(file, cwd));
  const words = [
    texts.changedSince(files.size, compared, base.slice(0, 7)),
    ...(gone.length === 0 ? [] : [texts.goneSince([...new Set(gone)].sort())]),
  ];
  stderr.write(words.map((line) => `${oneLine(line)}\n`).join(''));
  return onlyChanged(result, change);
}

/** Takes the content of one file from standard input, as an editor sends it before saving; only that file is shown. */
async function withStandardInput(
  asked: CheckOptions,
  filename: string | undefined,
  { stdin }: Io,
): Promise<CheckOptions> {
  if (filename === undefined) return asked;
  const chunks: Buffer[] = [];
  let length = 0;
  // What is larger than a file may be is told as such; the rest of it need not come in.
  for await (const chunk of stdin) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length > MAX_BYTES) break;
  }
  const overlay = { path: placeOf(filename, asked.cwd), bytes: Buffer.concat(chunks) };
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

/** What the endings of existing files say that they hold; a report of another form does not go over it. */
const ENDINGS: Readonly<Record<string, readonly Format<'lint'>[]>> = {
  md: ['markdown'],
  xml: ['junit'],
  json: ['json', 'sarif', 'gitlab'],
  sarif: ['sarif'],
  pdf: [],
};

interface Output {
  readonly format: Format<'lint'>;
  readonly file: string | null;
}

function outputsOf(asked: readonly string[], known: readonly Output['format'][], cwd: string): Output[] {
  const outputs = (asked.length > 0 ? asked : ['text']).map((one): Output => {
    const [name = '', ...file] = one.split('=');
    const path = file.join('=');
    if (file.length > 0 && path === '') throw new UsageError('no-format-file', { format: one });
    if (/\.ya?ml$/i.test(path)) throw new UsageError('report-over-yaml', { path });
    const format = choice('--format', name, known);
    const [, ending = ''] = /\.(\w+)$/.exec(path.toLowerCase()) ?? [];
    if (path !== '' && isThere(absolute(path, cwd)) && !(ENDINGS[ending]?.includes(format) ?? true))
      throw new UsageError('report-over-other', { path, format });
    return { format, file: file.length > 0 ? path : null };
  });
  const files = outputs.flatMap(({ file }) => (file === null ? [] : [absolute(file, cwd)]));
  const shared = files.find((file, index) => files.indexOf(file) < index);
  if (shared !== undefined) throw new UsageError('reports-together', { path: shownPath(shared, cwd) });
  const onScreen = outputs.filter((output) => output.file === null);
  if (onScreen.length > 1) throw new UsageError('one-on-screen', { formats: asked.join(', ') });
  return outputs;
}

function useColor(flag: boolean, { env, stdout }: Io): boolean {
  const refused = !flag || (env['NO_COLOR'] ?? '') !== '';
  return !refused && stdout.isTTY === true;
}
