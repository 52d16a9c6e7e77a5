import { basename, dirname } from 'node:path';
import { UsageError } from '../base/errors.ts';
import { nearest } from '../base/nearest.ts';
import { packageRoot } from '../base/package-root.ts';
import { pointerTo } from '../base/place.ts';
import type { Doc } from '../documents/kind.ts';
import type { CheckResult } from '../lint/result.ts';
import { settingPlace } from '../read/settings.ts';
import type { Workspace } from '../read/workspace.ts';
import { renderMarkdown, renderPdf } from '../render/render.ts';
import { loadTemplate, type OwnTemplates, partNames, type Written } from '../render/template/load.ts';
import type { Audience } from '../render/view/schema.ts';
import { DOCUMENT_NAMES, type DocumentName } from '../render/view/schemas.ts';
import { INSIDE_ONLY, PRINTABLE, PRINTED_AS, viewOf } from '../render/view/view.ts';
import { absolute, isInside, placeOf } from '../workspace/find-files.ts';
import { isThere, readInside } from '../workspace/read-file.ts';
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
  const path = placeOf(file, options.cwd);
  const workspace = result.workspaces.find(({ sources }) => sources.some((one) => one.path === path));
  const doc = result.documents.find((one) => one.file === path);
  if (workspace === undefined && !isThere(path)) throw new UsageError('no-such-path', { path: file });
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
  const known = [...DOCUMENT_NAMES, ...partNames(assets)];
  const set = workspace.settings.sjablonen ?? {};
  for (const key of Object.keys(set))
    if (!known.includes(key))
      throw new UsageError('unknown-template', {
        key,
        meant: nearest(key, known) ?? '',
        known: known.join(', '),
      });
  const own = Object.entries(set).map(([key, file]) => {
    const where = (): string => settingPlace(workspace.root, pointerTo('/sjablonen', key));
    return [key, written(absolute(file, workspace.root), workspace.root, file, where)] as const;
  });
  if (template === undefined) return Object.fromEntries(own);
  const path = absolute(template, cwd);
  if (!isThere(path)) throw new UsageError('no-such-path', { path: template });
  return {
    ...Object.fromEntries(own),
    [name]: written(
      path,
      isInside(path, workspace.root) ? workspace.root : dirname(path),
      template,
      () => '--template',
    ),
  };
}

/** A template of somebody else's, which must lie in a folder. Throws `template-refused` with where it was named. */
function written(path: string, folder: string, file: string, where: () => string): Written {
  const { bytes } = readInside(path, folder);
  if (bytes === null) throw new UsageError('template-refused', { path: where(), file });
  return { name: basename(path), source: Buffer.from(bytes).toString('utf8') };
}
