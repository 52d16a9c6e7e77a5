import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../src/render/template/check.ts';
import type { ViewSchema } from '../../src/render/view/schema.ts';
import { resolveSchema } from '../../src/render/view/schema.ts';
import { PLAN_SCHEMA, planTemplate } from '../../src/render/view/templates.ts';
import { SAMPLE } from './sample-view.ts';

/** Every object of the schema with a name to find it by. */
const objects: [string, ViewSchema][] = [['plan', PLAN_SCHEMA], ...Object.entries(PLAN_SCHEMA.$defs ?? {})];

describe('the view model of a plan', () => {
  it.each(objects)('is closed, complete and described: %s', (_name, schema) => {
    const names = Object.keys(schema.properties ?? {});
    expect(schema.additionalProperties).toBe(false);
    expect(schema.required).toEqual(names);
    for (const property of Object.values(schema.properties ?? {})) {
      expect(property.title).toMatch(/\S/);
      expect(property.description).toMatch(/\.$/);
    }
  });

  it('says for each part of the top who may read it', () => {
    for (const property of Object.values(PLAN_SCHEMA.properties ?? {})) {
      expect(property['x-publiek']?.length).toBeGreaterThan(0);
    }
  });

  it('can leave empty what it keeps from some readers', () => {
    const restricted = objects
      .flatMap(([, schema]) => Object.entries(schema.properties ?? {}))
      .filter(([, property]) => (property['x-publiek']?.length ?? 3) < 3);
    expect(restricted.map(([name]) => name).sort()).toEqual([
      'bevindingen',
      'instemmingen',
      'medewerker',
      'mentoren',
      'standpunten',
    ]);
    for (const [, property] of restricted) {
      const types = [resolveSchema(property, PLAN_SCHEMA).type].flat();
      expect(types.includes('array') || types.includes('null')).toBe(true);
    }
  });

  it('accepts the sample', () => {
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
    ajv.addKeyword('x-publiek');
    const validate = ajv.compile(PLAN_SCHEMA);
    validate(SAMPLE);
    expect(validate.errors).toBeNull();
  });
});

describe('the template of a plan', () => {
  it('has no fault', async () => {
    expect(checkTemplate(await planTemplate('.'))).toEqual([]);
  });
});
