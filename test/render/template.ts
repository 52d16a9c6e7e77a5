import { LIMITS, type Limits } from '../../src/render/template/limits.ts';
import type { Template } from '../../src/render/template/template.ts';
import type { ViewSchema } from '../../src/render/view/schema.ts';

/** The view model of the tests: a text, a nullable part and a list of parts. */
const SCHEMA: ViewSchema = {
  type: 'object',
  properties: {
    naam: { type: 'string' },
    soort: { type: 'string', enum: ['plan', 'kader'] },
    woorden: { type: 'array', items: { type: 'string' } },
    school: { anyOf: [{ $ref: '#/$defs/school' }, { type: 'null' }] },
    lijst: { type: 'array', items: { $ref: '#/$defs/regel' } },
  },
  $defs: {
    school: { type: 'object', properties: { naam: { type: 'string' }, plaats: { type: 'string' } } },
    regel: {
      type: 'object',
      properties: {
        titel: { type: 'string' },
        kost: { type: 'string' },
        delen: { type: 'array', items: { type: 'string' } },
      },
    },
  },
};

/** A template of the test view model. */
export function template(
  source: string,
  partials: Record<string, string> = {},
  limits: Limits = LIMITS,
): Template {
  return {
    name: 'proef.md.hbs',
    source,
    partials: new Map(Object.entries(partials)),
    schema: SCHEMA,
    limits,
  };
}

/** A view of the test view model, with some parts replaced. */
export function view(parts: Record<string, unknown> = {}) {
  return {
    document: { titel: 'Proef', kopregel: 'Proef', concept: null },
    naam: 'De Linde',
    soort: 'plan',
    woorden: [],
    school: null,
    lijst: [],
    ...parts,
  };
}
