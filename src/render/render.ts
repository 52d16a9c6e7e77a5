import type { Root } from 'mdast';
import { describeCharacter, missingCharacters, printableText } from '../base/characters.ts';
import { visible } from '../base/one-line.ts';
import { RenderError } from './error.ts';
import { numberAnnexes } from './markdown/annexes.ts';
import { fillTree } from './markdown/fill.ts';
import { parseMarkdown } from './markdown/parse.ts';
import { toPlainMarkdown } from './markdown/plain.ts';
import { treeProblems } from './markdown/problems.ts';
import { checkTemplate } from './template/check.ts';
import { fillTemplate } from './template/compile.ts';
import type { Template } from './template/template.ts';
import { DAY, TOGETHER } from './typst/columns.ts';
import { typeset } from './typst/engine.ts';
import { slimDocument } from './typst/slim.ts';

/** What every view model tells about the document as a whole. */
export interface DocumentView {
  readonly document: {
    /** Title in the pdf's properties. */
    readonly titel: string;
    /** Printed at the head of each page but the first. */
    readonly kopregel: string;
    /** The word across each page (ONTWERP, CONCEPT), or null when the document is decided. */
    readonly concept: string | null;
  };
}

/** How a pdf is made. */
export interface PdfOptions {
  /** Absolute package directory, with templates/typst and dist/fonts. */
  readonly assets: string;
  /** Tagged for readers with a disability (default), or for the archive. */
  readonly standard?: 'ua-1' | 'a-2a';
  /** The document's own moment as an ISO instant, e.g. that of its last commit; never the clock. */
  readonly createdAt: string | null;
}

/**
 * Fills a template and writes plain Markdown, in which nothing is hidden.
 * @throws RenderError `template-invalid` with every fault, `value-missing`.
 */
export function renderMarkdown(view: DocumentView, template: Template): string {
  return visible(toPlainMarkdown(documentTree(view, template)));
}

/**
 * Fills a template and sets it as a pdf. The same view, template, options and program give the same bytes.
 * @throws RenderError `template-invalid`, `value-missing`, `characters-missing` with the characters the
 * fonts lack, `date-needed` for a-2a without a moment, `engine-missing`, `engine-failed`, `assets-missing`.
 */
export async function renderPdf(
  view: DocumentView,
  template: Template,
  options: PdfOptions,
): Promise<Uint8Array> {
  const standard = options.standard ?? 'ua-1';
  if (standard === 'a-2a' && options.createdAt === null) throw new RenderError('date-needed', { standard });
  const { titel, kopregel, concept } = view.document;
  const { blocks, missing } = slimDocument(documentTree(view, template));
  refuseMissing([...missing, ...missingCharacters(`${titel}${kopregel}`)]);
  return typeset({
    assets: options.assets,
    data: {
      title: printableText(titel),
      header: printableText(kopregel),
      mark: concept,
      date: dateParts(options.createdAt),
      together: TOGETHER,
      day: DAY,
      blocks,
    },
    pdf: { pdfStandard: standard, ...timestamp(options.createdAt) },
  });
}

function refuseMissing(missing: readonly string[]): void {
  if (missing.length === 0) return;
  const characters = [...new Set(missing)].map(describeCharacter).join(', ');
  throw new RenderError('characters-missing', { characters });
}

/**
 * Checks, fills and parses: the tree that both writers start from. The filled Markdown is checked as well,
 * because tags can put together what the template's text shows apart; those places are lines of the result.
 */
function documentTree(view: DocumentView, template: Template): Root {
  const problems = checkTemplate(template);
  if (problems.length > 0) throw new RenderError('template-invalid', { template: template.name }, problems);
  const { markdown, values } = fillTemplate(template, view);
  const tree = parseMarkdown(markdown);
  const composed = treeProblems(tree, markdown, template.limits.depth).map((problem) => ({
    ...problem,
    template: template.name,
  }));
  if (composed.length > 0) throw new RenderError('template-invalid', { template: template.name }, composed);
  return numberAnnexes(fillTree(tree, values));
}

/** Year to second in UTC for the layout, or null. */
function dateParts(instant: string | null): readonly number[] | null {
  if (instant === null) return null;
  const [date = '', time = ''] = new Date(instant).toISOString().split('T');
  return [...date.split('-'), ...time.slice(0, 8).split(':')].map(Number);
}

function timestamp(instant: string | null): { creationTimestamp?: number } {
  return instant === null ? {} : { creationTimestamp: Math.floor(Date.parse(instant) / 1000) };
}
