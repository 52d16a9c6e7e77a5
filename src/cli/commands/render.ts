import { existsSync } from 'node:fs';
import { UsageError, WorkError } from '../../base/errors.ts';
import type { Lang } from '../../base/lang.ts';
import { nearest } from '../../base/nearest.ts';
import { packageRoot } from '../../base/package-root.ts';
import type { Doc } from '../../documents/kind.ts';
import { check } from '../../lint/check.ts';
import type { Workspace } from '../../read/workspace.ts';
import { RenderError } from '../../render/error.ts';
import { renderMessage, templateMessage } from '../../render/messages.ts';
import { renderMarkdown, renderPdf } from '../../render/render.ts';
import { loadTemplate, type OwnTemplates, partNames } from '../../render/template/load.ts';
import type { Audience } from '../../render/view/schema.ts';
import { DOCUMENT_NAMES, type DocumentName } from '../../render/view/schemas.ts';
import { INSIDE_ONLY, PRINTABLE, PRINTED_AS, viewOf } from '../../render/view/view.ts';
import { textsIn } from '../../texts/texts.ts';
import { absolute } from '../../workspace/find-files.ts';
import { documentInput, momentOf } from '../document-input.ts';
import { mustBeDocument } from '../document-path.ts';
import { EXIT } from '../exit.ts';
import { FORMATS, type Format } from '../formats.ts';
import type { Io } from '../io.ts';
import { askedLanguage, type CommonOptions, checkOptions, choice } from '../options.ts';
import { shownPath } from '../shown-path.ts';
import { writeWhole } from '../write-file.ts';

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
  // A printed document is always in Dutch, whatever the language of the messages.
  const result = await check({ ...checkOptions([file], options, io), lang: 'nl', everything: true });
  const lang = askedLanguage(options.lang, io) ?? result.workspaces[0]?.settings.taal ?? 'nl';
  const path = absolute(file, cwd);
  const workspace = result.workspaces[0];
  const doc = result.documents.find((one) => one.file === path);
  if (doc === undefined || workspace === undefined) {
    io.stderr.write(`${textsIn(lang).errors['invalid-document']({ path: file })}\n`);
    return EXIT.findings;
  }
  const name = PRINTED_AS[doc.soort];
  if (name === null)
    throw new UsageError('not-renderable', {
      path: file,
      soort: doc.soort,
      kinds: PRINTABLE.join(', '),
    });
  if (!result.regimes.has(path)) {
    io.stderr.write(`${textsIn(lang).errors['no-regime']({ path: file })}\n`);
    return EXIT.findings;
  }
  const audience = audienceOf(name, options.audience);
  const person = personOf(name, doc, options.medewerker);
  if (options.template !== undefined && !existsSync(absolute(options.template, cwd)))
    throw new UsageError('no-such-path', { path: options.template });
  const assets = packageRoot();
  const own = ownTemplates(
    assets,
    name,
    workspace,
    options.template === undefined ? undefined : absolute(options.template, cwd),
  );
  try {
    const input = await documentInput(result, workspace, doc, audience);
    const view = viewOf(name, input, person);
    const template = loadTemplate(assets, name, own);
    const content =
      format === 'md'
        ? renderMarkdown(view, template)
        : await renderPdf(view, template, { assets, createdAt: momentOf(input) });
    return deliver(content, output, lang, io);
  } catch (error) {
    if (error instanceof RenderError) return explainError(error, lang, io);
    throw error;
  }
}

/** What is about one person is for inside only; everything else is for the committee unless asked otherwise. */
function audienceOf(name: DocumentName, asked: string | undefined): Audience {
  const inside = INSIDE_ONLY.includes(name);
  const audience = choice('--audience', asked ?? (inside ? 'intern' : 'comite'), [
    'comite',
    'intern',
    'publiek',
  ]);
  if (inside && audience !== 'intern') throw new UsageError('inside-only', { audience });
  return audience;
}

/** Whom a letter is for; the register must know them. */
function personOf(name: DocumentName, doc: Doc, asked: string | undefined): string {
  if (name !== 'saldobrief' || doc.soort !== 'personeel') {
    if (asked !== undefined) throw new UsageError('no-person-here');
    return '';
  }
  const known = (doc.data.medewerkers ?? []).map(({ id }) => id);
  if (asked === undefined) throw new UsageError('person-needed', { example: known[0] ?? 'p-0012' });
  if (!known.includes(asked)) throw new UsageError('unknown-person', { value: asked });
  return asked;
}

/** The school's own templates and parts, as its settings or the command line name them. */
function ownTemplates(
  assets: string,
  name: DocumentName,
  workspace: Workspace,
  asked: string | undefined,
): OwnTemplates {
  const known = [...DOCUMENT_NAMES, ...partNames(assets)];
  const set = workspace.settings.sjablonen ?? {};
  for (const key of Object.keys(set))
    if (!known.includes(key))
      throw new UsageError('unknown-template', {
        key,
        meant: nearest(key, known) ?? '',
        known: known.join(', '),
      });
  const own = Object.fromEntries(
    Object.entries(set).map(([key, file]) => [key, absolute(file, workspace.root)]),
  );
  return asked === undefined ? own : { ...own, [name]: asked };
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
  writeWhole(path, content);
  stderr.write(`${textsIn(lang).written(shownPath(path, cwd))}\n`);
  return EXIT.ok;
}

/** A template or text that can't be printed is a finding; a missing engine or asset is work that can't be done. */
function explainError(error: RenderError, lang: Lang, { stderr }: Io): number {
  if (error.code === 'engine-missing') throw new WorkError('no-typst');
  for (const problem of error.problems) {
    const place = `${problem.template}:${problem.line}:${problem.column}`;
    stderr.write(`${place}: ${templateMessage(problem, lang)}\n`);
  }
  if (error.problems.length === 0) stderr.write(`${renderMessage(error, lang)}\n`);
  return error.code === 'engine-failed' || error.code === 'assets-missing' ? EXIT.failed : EXIT.findings;
}
