import { UsageError, WorkError } from '../../base/errors.ts';
import type { Lang } from '../../base/lang.ts';
import { oneLine } from '../../base/one-line.ts';
import { pdfEngine } from '../../base/version.ts';
import { check } from '../../lint/check.ts';
import { render as print } from '../../print/render.ts';
import { RenderError } from '../../render/error.ts';
import { renderMessage, templateMessage } from '../../render/messages.ts';
import { AUDIENCES } from '../../render/view/schema.ts';
import { errorText } from '../../texts/error-text.ts';
import { textsIn } from '../../texts/texts.ts';
import { absolute } from '../../workspace/find-files.ts';
import { writeOver } from '../../workspace/write-file.ts';
import { mustBeDocument } from '../document-path.ts';
import { EXIT } from '../exit.ts';
import { FORMATS, type Format } from '../formats.ts';
import type { Io } from '../io.ts';
import { askedLanguage, type CommonOptions, checkOptions, choice } from '../options.ts';
import { shownPath } from '../shown-path.ts';
import { tellUnread } from '../tell-unread.ts';

interface RenderOptions extends CommonOptions {
  readonly format?: string;
  readonly template?: string;
  readonly audience?: string;
  readonly medewerker?: string;
  readonly output?: string;
}

/** `proplan render FILE`: prints a document; 1 when the file is not a valid document, and then nothing is written. */
export async function render(file: string, options: RenderOptions, io: Io): Promise<number> {
  const { cwd } = io;
  mustBeDocument(file, cwd);
  const format = formatOf(options);
  // A dash stands for the screen, as it does for other programs.
  const output = options.output === '-' ? undefined : options.output;
  if (output !== undefined && !/\.(md|pdf)$/i.test(output))
    throw new UsageError('render-extension', { path: output });
  if (output !== undefined && !output.toLowerCase().endsWith(`.${format}`))
    throw new UsageError('render-contradiction', { format, path: output });
  if (format === 'pdf' && output === undefined) throw new UsageError('pdf-to-terminal');
  const audience =
    options.audience === undefined ? undefined : choice('--audience', options.audience, AUDIENCES);
  const { medewerker, template } = options;
  // A printed document is always in Dutch, whatever the language of the messages.
  const result = await check({ ...checkOptions([file], options, io), lang: 'nl', everything: true });
  tellUnread(result, io);
  const lang = askedLanguage(options.lang, io) ?? result.workspaces[0]?.settings.taal ?? 'nl';
  try {
    return deliver(
      await print(result, file, { cwd, format, audience, medewerker, template }),
      output,
      lang,
      io,
    );
  } catch (error) {
    if (error instanceof RenderError) return explainError(error, lang, io);
    // A file with mistakes, or with nothing that says which rules hold, is for its writer to mend.
    if (!(error instanceof UsageError && ['invalid-document', 'no-regime'].includes(error.code))) throw error;
    io.stderr.write(`${errorText(error, lang)}\n`);
    return EXIT.findings;
  }
}

function formatOf(options: RenderOptions): Format<'render'> {
  if (options.format !== undefined) return choice('--format', options.format, FORMATS.render);
  return options.output?.toLowerCase().endsWith('.pdf') ? 'pdf' : 'md';
}

function deliver(
  content: string | Uint8Array,
  output: string | undefined,
  lang: Lang,
  { cwd, stdout, stderr }: Io,
): number {
  if (output === undefined) {
    stdout.write(content);
    return EXIT.ok;
  }
  const path = absolute(output, cwd);
  writeOver({ path, content, cwd });
  stderr.write(`${textsIn(lang).written(shownPath(path, cwd))}\n`);
  return EXIT.ok;
}

/** A template or text that can't be printed is a finding; a missing engine or asset is work that can't be done. */
function explainError(error: RenderError, lang: Lang, { stderr }: Io): number {
  if (error.code === 'engine-missing') throw new WorkError('no-typst', { engine: pdfEngine() });
  for (const problem of error.problems) {
    const place = `${problem.template}:${problem.line}:${problem.column}`;
    stderr.write(`${oneLine(`${place}: ${templateMessage(problem, lang)}`)}\n`);
  }
  if (error.problems.length === 0) stderr.write(`${oneLine(renderMessage(error, lang))}\n`);
  return error.code === 'engine-failed' || error.code === 'assets-missing' ? EXIT.failed : EXIT.findings;
}
