import { UsageError, WorkError } from '../../base/errors.ts';
import type { Lang } from '../../base/lang.ts';
import { packageRoot } from '../../base/package-root.ts';
import { check } from '../../lint/check.ts';
import { RenderError } from '../../render/error.ts';
import { renderMessage, templateMessage } from '../../render/messages.ts';
import { renderMarkdown, renderPdf } from '../../render/render.ts';
import { planView } from '../../render/view/plan.ts';
import { planTemplate } from '../../render/view/templates.ts';
import { textsIn } from '../../texts/texts.ts';
import { absolute } from '../../workspace/find-files.ts';
import { EXIT } from '../exit.ts';
import { askedLanguage, type CommonOptions, checkOptions, choice } from '../options.ts';
import { momentOf, planInput } from '../plan-input.ts';
import { shownPath } from '../shown-path.ts';
import { writeWhole } from '../write-file.ts';

interface RenderOptions extends CommonOptions {
  readonly format?: string;
  readonly template?: string;
  readonly audience: string;
  readonly output?: string;
}

const FORMATS = ['md', 'pdf'] as const;

/** `proplan render FILE`: prints a plan; 1 when the file is not a valid document, and then nothing is written. */
export async function render(file: string, options: RenderOptions): Promise<number> {
  const format = formatOf(options);
  const audience = choice('--audience', options.audience, ['comite', 'intern', 'publiek']);
  if (format === 'pdf' && options.output === undefined) throw new UsageError('pdf-to-terminal');
  // A printed document is always in Dutch, whatever the language of the messages.
  const result = await check({ ...checkOptions([file], options), lang: 'nl', everything: true });
  const lang = askedLanguage(options.lang) ?? result.workspaces[0]?.settings.taal ?? 'nl';
  const path = absolute(file, process.cwd());
  const workspace = result.workspaces[0];
  const doc = result.documents.find((one) => one.file === path);
  if (doc === undefined || workspace === undefined) {
    process.stderr.write(`${textsIn(lang).errors['invalid-document']?.({ path: file })}\n`);
    return EXIT.findings;
  }
  if (doc.soort !== 'plan') throw new UsageError('not-renderable', { path: file, soort: doc.soort });
  const own = options.template ?? ownTemplate(workspace.settings.sjablonen?.['plan'], workspace.root);
  const assets = packageRoot();
  try {
    const input = await planInput(result, workspace, path, audience);
    const view = planView(input);
    const template = await planTemplate(assets, own);
    const content =
      format === 'md'
        ? renderMarkdown(view, template)
        : await renderPdf(view, template, { assets, createdAt: momentOf(input) });
    return deliver(content, options.output, lang);
  } catch (error) {
    if (error instanceof RenderError) return explainError(error, lang);
    throw error;
  }
}

function formatOf(options: RenderOptions): (typeof FORMATS)[number] {
  if (options.format !== undefined) return choice('--format', options.format, FORMATS);
  return options.output?.endsWith('.pdf') ? 'pdf' : 'md';
}

function ownTemplate(setting: string | undefined, root: string): string | undefined {
  return setting === undefined ? undefined : absolute(setting, root);
}

function deliver(content: string | Uint8Array, output: string | undefined, lang: Lang): number {
  if (output === undefined) {
    process.stdout.write(content);
    return EXIT.ok;
  }
  const path = absolute(output, process.cwd());
  writeWhole(path, content);
  process.stderr.write(`${textsIn(lang).written(shownPath(path))}\n`);
  return EXIT.ok;
}

/** A template or text that can't be printed is a finding; a missing engine or asset is work that can't be done. */
function explainError(error: RenderError, lang: Lang): number {
  if (error.code === 'engine-missing') throw new WorkError('no-typst');
  for (const problem of error.problems) {
    const place = `${problem.template}:${problem.line}:${problem.column}`;
    process.stderr.write(`${place}: ${templateMessage(problem, lang)}\n`);
  }
  if (error.problems.length === 0) process.stderr.write(`${renderMessage(error, lang)}\n`);
  return error.code === 'engine-failed' || error.code === 'assets-missing' ? EXIT.failed : EXIT.findings;
}
