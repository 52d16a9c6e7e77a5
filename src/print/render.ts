import { existsSync } from 'node:fs';
import { UsageError } from '../base/errors.ts';
import { nearest } from '../base/nearest.ts';
import { packageRoot } from '../base/package-root.ts';
import type { Doc } from '../documents/kind.ts';
import type { CheckResult } from '../lint/result.ts';
import type { Workspace } from '../read/workspace.ts';
import { renderMarkdown, renderPdf } from '../render/render.ts';
import { loadTemplate, type OwnTemplates, partNames } from '../render/template/load.ts';
import type { Audience } from '../render/view/schema.ts';
import { DOCUMENT_NAMES, type DocumentName } from '../render/view/schemas.ts';
import { INSIDE_ONLY, PRINTABLE, PRINTED_AS, viewOf } from '../render/view/view.ts';
import { absolute } from '../workspace/find-files.ts';
import { documentInput, momentOf } from './document-input.ts';

export interface PrintOptions {
  /** Folder, absolute, that the paths of the file and the template are seen from. */
  readonly cwd: string;
  readonly format: 'md' | 'pdf';
  /** For whom; unasked the committee, or inside only for what is about one person. */
  readonly audience?: Audience | undefined;
  /** The pseudonym that a balance letter is for. */
  readonly medewerker?: string | undefined;
  /** A template in place of the school's own or proplan's. */
  readonly template?: string | undefined;
}

/**
 * Prints one document of a judged workspace, in Dutch: a text of Markdown, or the bytes of a PDF/UA-1. The result must be
 * one of `check` with `everything`, and in Dutch. Throws UsageError where the file can't be printed so, as
 * `no-such-path`, `invalid-document`, `no-regime` and `not-renderable`; RenderError where a template or character stands in the way, or
 * the engine that makes PDF lacks (`engine-missing`).
 */
export async function render(
  result: CheckResult,
  file: string,
  options: PrintOptions & { readonly format: 'md' },
): Promise<string>;
export async function render(
  result: CheckResult,
  file: string,
  options: PrintOptions,
): Promise<string | Uint8Array>;
export async function render(
  result: CheckResult,
  file: string,
  options: PrintOptions,
): Promise<string | Uint8Array> {
  const path = absolute(file, options.cwd);
  const workspace = result.workspaces.find(({ sources }) => sources.some((one) => one.path === path));
  const doc = result.documents.find((one) => one.file === path);
  if (workspace === undefined && !existsSync(path)) throw new UsageError('no-such-path', { path: file });
  if (doc === undefined || workspace === undefined) throw new UsageError('invalid-document', { path: file });
  const name = PRINTED_AS[doc.soort];
  if (name === null)
    throw new UsageError('not-renderable', { path: file, soort: doc.soort, kinds: PRINTABLE.join(', ') });
  if (!result.regimes.has(path)) throw new UsageError('no-regime', { path: file });
  const audience = audienceOf(name, options.audience);
  const person = personOf(name, doc, options.medewerker);
  const assets = packageRoot();
  const own = ownTemplates(assets, name, workspace, options);
  const input = await documentInput(result, workspace, doc, audience);
  const view = viewOf(name, input, person);
  const template = loadTemplate(assets, name, own);
  return options.format === 'md'
    ? renderMarkdown(view, template)
    : renderPdf(view, template, { assets, createdAt: momentOf(input) });
}

/** What is about one person is for inside only; everything else is for the committee unless asked otherwise. */
function audienceOf(name: DocumentName, asked: Audience | undefined): Audience {
  const inside = INSIDE_ONLY.includes(name);
  const audience = asked ?? (inside ? 'intern' : 'comite');
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

/** The school's own templates and parts, as its settings or the call name them. */
function ownTemplates(
  assets: string,
  name: DocumentName,
  workspace: Workspace,
  { template, cwd }: PrintOptions,
): OwnTemplates {
  if (template !== undefined && !existsSync(absolute(template, cwd)))
    throw new UsageError('no-such-path', { path: template });
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
  return template === undefined ? own : { ...own, [name]: absolute(template, cwd) };
}
