import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { RenderError } from '../error.ts';
import { type DocumentName, VIEW_SCHEMAS } from '../view/schemas.ts';
import { LIMITS } from './limits.ts';
import type { Template } from './template.ts';

const ENDING = '.md.hbs';

/** A template as it was read: what messages call it, and its text. */
export type Written = Pick<Template, 'name' | 'source'>;

/** What a school wrote in place of ours, by the name of a document or a part. */
export type OwnTemplates = Readonly<Record<string, Written>>;

/**
 * Reads the template of a document with the parts that it may use: the package's own, or the school's.
 * @throws RenderError `assets-missing` when a file of the package can't be read.
 */
export function loadTemplate(assets: string, document: DocumentName, own: OwnTemplates): Template {
  const whole = own[document] ?? read(join(assets, 'templates', `${document}${ENDING}`));
  const partials = partNames(assets).map((part) => {
    const { source } = own[part] ?? read(join(assets, 'templates/delen', `${part}${ENDING}`));
    return [part, source] as const;
  });
  return {
    ...whole,
    partials: new Map(partials),
    schema: VIEW_SCHEMAS[document],
    limits: LIMITS,
  };
}

/** The names of the parts that templates share. */
export function partNames(assets: string): string[] {
  return readdirSync(join(assets, 'templates/delen'))
    .filter((name) => name.endsWith(ENDING))
    .map((name) => name.slice(0, -ENDING.length))
    .sort();
}

function read(file: string): Written {
  try {
    return { name: basename(file), source: readFileSync(file, 'utf8') };
  } catch (error) {
    throw new RenderError('assets-missing', { file, detail: (error as Error).message });
  }
}
