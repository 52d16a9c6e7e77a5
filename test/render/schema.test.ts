import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { PARTS } from '../../src/render/docs.ts';
import { checkTemplate } from '../../src/render/template/check.ts';
import { loadTemplate, partNames } from '../../src/render/template/load.ts';
import type { ViewSchema } from '../../src/render/view/schema.ts';
import { resolveSchema } from '../../src/render/view/schema.ts';
import { DOCUMENT_NAMES, VIEW_SCHEMAS } from '../../src/render/view/schemas.ts';
import { INSIDE_ONLY } from '../../src/render/view/view.ts';
import { SAMPLE } from './sample-view.ts';

/** Every object of every view model with a name to find it by. */
const objects: [string, ViewSchema][] = DOCUMENT_NAMES.flatMap((name): [string, ViewSchema][] => [
  [name, VIEW_SCHEMAS[name]],
  ...Object.entries(VIEW_SCHEMAS[name].$defs ?? {}).map(([part, schema]): [string, ViewSchema] => [
    `${name}: ${part}`,
    schema,
  ]),
]);

describe('every view model', () => {
  it.each(objects)('is closed, complete and described: %s', (_name, schema) => {
    const names = Object.keys(schema.properties ?? {});
    expect(schema.additionalProperties).toBe(false);
    expect(schema.required).toEqual(names);
    for (const property of Object.values(schema.properties ?? {})) {
      expect(property.title).toMatch(/\S/);
      expect(property.description).toMatch(/\.$/);
    }
  });

  it.each(DOCUMENT_NAMES)('says for each part of the top of a %s who may read it', (name) => {
    for (const property of Object.values(VIEW_SCHEMAS[name].properties ?? {}))
      expect(property['x-publiek']?.length).toBeGreaterThan(0);
  });

  it.each(INSIDE_ONLY)('lets nobody from outside read any part of a %s', (name) => {
    for (const property of Object.values(VIEW_SCHEMAS[name].properties ?? {}))
      expect(property['x-publiek']).toEqual(['intern']);
  });

  it('can leave empty what it keeps from some readers', () => {
    const open = DOCUMENT_NAMES.filter((name) => !INSIDE_ONLY.includes(name));
    const restricted = open.flatMap((name) => {
      const root = VIEW_SCHEMAS[name];
      return [root, ...Object.values(root.$defs ?? {})].flatMap((schema) =>
        Object.entries(schema.properties ?? {})
          .filter(([, property]) => (property['x-publiek']?.length ?? 3) < 3)
          .map(([field, property]) => ({ field, types: [resolveSchema(property, root).type].flat() })),
      );
    });
    expect([...new Set(restricted.map(({ field }) => field))].sort()).toEqual([
      'bevindingen',
      'instemmingen',
      'medewerker',
      'mentoren',
      'standpunten',
      'zelfinschaling',
    ]);
    for (const { types } of restricted) expect(types.includes('array') || types.includes('null')).toBe(true);
  });

  it('accepts the sample of a plan', () => {
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
    ajv.addKeyword('x-publiek');
    const validate = ajv.compile(VIEW_SCHEMAS.plan);
    validate(SAMPLE);
    expect(validate.errors).toBeNull();
  });
});

describe('every template', () => {
  it.each(DOCUMENT_NAMES)('of a %s has no fault', (name) => {
    expect(checkTemplate(loadTemplate('.', name, {}))).toEqual([]);
  });

  it('has a line in the docs for each part that templates share', () => {
    expect(Object.keys(PARTS)).toEqual(partNames('.'));
  });
});
