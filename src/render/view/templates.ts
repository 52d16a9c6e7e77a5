import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import planSchema from '../../../schemas/view/plan.schema.json' with { type: 'json' };
import { RenderError } from '../error.ts';
import type { Template } from '../template/template.ts';
import type { ViewSchema } from './schema.ts';

/** The view model of a plan, as JSON Schema. */
export const PLAN_SCHEMA = planSchema as ViewSchema;

/**
 * Reads the template of a plan: the package's own, or the school's at `file`.
 * @throws RenderError `assets-missing` when the file can't be read.
 */
export async function planTemplate(assets: string, file?: string): Promise<Template> {
  const path = file ?? join(assets, 'templates/plan.md.hbs');
  try {
    const source = await readFile(path, 'utf8');
    return { name: basename(path), source, partials: new Map(), schema: PLAN_SCHEMA };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new RenderError('assets-missing', { file: path, detail });
  }
}
