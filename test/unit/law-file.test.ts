import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

const LAW = join(import.meta.dirname, '../../schemas/law');
const read = (name: string) => JSON.parse(readFileSync(join(LAW, name), 'utf8'));
const law = read('recht.json');

describe('the law as one file', () => {
  it('has its published form', () => {
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(read('recht.schema.json'));
    expect(validate(law), JSON.stringify(validate.errors)).toBe(true);
  });

  it('holds every dated value, by hand: half study days in secondary schools', () => {
    const studyDays = law.parameters.find((one: { id: string }) => one.id === 'be-vlg/studiedagen-secundair');
    expect(studyDays.values).toMatchObject([
      { from: '2001-09-01', value: '2', confidence: 'primary', doubt: null },
      { from: '2026-09-01', value: '0', confidence: 'doubtful', 'verified-on': '2026-11-21' },
    ]);
  });

  it('names only parameters that it holds, oldest value first', () => {
    const ids = law.parameters.map((one: { id: string }) => one.id);
    const named = law.rules.flatMap((one: { parameters: string[] }) => one.parameters);
    expect(named.filter((id: string) => !ids.includes(id))).toEqual([]);
    for (const { values } of law.parameters) {
      const days = values.map((one: { from: string }) => one.from);
      expect(days).toEqual(days.toSorted());
    }
  });

  it('says who decides on the plan of a free Flemish primary school', () => {
    const body = law.bodies.find(
      (one: { regime: string; net?: string; typen?: string[] }) =>
        one.regime === 'be-vlg' && one.net === 'vrij-gesubsidieerd' && one.typen?.includes('basisschool'),
    );
    expect(body).toMatchObject({ document: 'plan', organen: ['loc', 'gemeenschappelijk-loc', 'or'] });
  });
});
