import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { proplanIn, ROOT, TODAY } from '../support/proplan.ts';

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(join(ROOT, 'schemas/report/law.schema.json'), 'utf8')),
);

const law = (...args: string[]) => proplanIn(ROOT, 'law', '--today', TODAY, ...args);
const json = async (...args: string[]) => JSON.parse((await law('--format', 'json', ...args)).stdout);

describe('proplan law', () => {
  it.each([[], ['--regime', 'nl-vo'], ['--vergelijk', '2025-09-01']])(
    '%j gives json of the published form',
    async (...args) => {
      expect(validate(await json(...args)), JSON.stringify(validate.errors)).toBe(true);
    },
  );

  it.each(['nl', 'en'])('fits a terminal of 80 columns in %s', async (lang) => {
    for (const args of [[], ['--vergelijk', '2020-01-01']]) {
      const { code, stdout } = await law('--lang', lang, ...args);
      expect(code).toBe(0);
      expect(stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
    }
  });

  it('gives the value of the day, with its doubt', async () => {
    const studyDays = async (at: string) => {
      const { parameters, doubts } = await json('--at', at, '--regime', 'be-vlg');
      const named = (one: { id?: string; subject?: string }) =>
        (one.id ?? one.subject) === 'be-vlg/studiedagen-secundair';
      return [parameters.find(named).value?.value ?? null, doubts.some(named)];
    };
    expect(await studyDays('2001-08-31')).toEqual([null, false]);
    expect(await studyDays('2001-09-01')).toEqual(['2', false]);
    expect(await studyDays('2026-08-31')).toEqual(['2', false]);
    expect(await studyDays('2026-09-01')).toEqual(['0', true]);
  });

  it('leads from an article to its rules, and says what no rule covers and why', async () => {
    const { articles, withoutRule } = await json('--regime', 'be-vlg');
    const rules = articles.flatMap((one: { rules: { name: string }[] }) => one.rules);
    expect(rules).toContainEqual({
      name: 'be-vlg/studiedagen-secundair',
      force: 'wet',
      confidence: 'primary',
      examples: 2,
    });
    expect(withoutRule.map((one: { nummer: string }) => one.nummer)).toEqual(['VL-MON-010', 'VL-HRS-000']);
  });

  it('names what changed between two days, by hand: the half study days of secondary schools go from 2 to 0', async () => {
    const { stdout } = await law('--at', '2026-09-01', '--vergelijk', '2026-08-31', '--regime', 'be-vlg');
    expect(stdout).toContain('be-vlg/studiedagen-secundair');
    expect(stdout).toMatch(/was 2 vanaf 2001-09-01/);
    expect(stdout).toMatch(/wordt 0 vanaf 2026-09-01/);
    const { changes } = await json('--at', '2026-09-01', '--vergelijk', '2026-08-31', '--regime', 'be-vlg');
    expect(changes.parameters.map((one: { id: string }) => one.id)).toEqual([
      'be-vlg/studiedagen-secundair',
      'be-vlg/inductie-aandeel',
      'be-vlg/extra-studiedag-maand',
      'be-vlg/extra-studiedag-dag',
      'be-vlg/facultatieve-dagen-basis',
      'be-vlg/facultatieve-dagen-secundair',
      'be-vlg/facultatieve-dagen-buso',
    ]);
    expect(changes.parameters[0]).toMatchObject({ before: { value: '2' }, after: { value: '0' } });
    expect(changes.started).toEqual(['be-vlg/inductie-criteria', 'be-vlg/opvang-op-studiedag']);
    expect(changes.ended).toEqual(['be-vlg/extra-studiedag-aangevraagd']);
    expect((await law('--vergelijk', TODAY)).stdout).toContain('Er is niets veranderd.');
  });

  // The CAO VO was read on 16 October 2025: twelve months later is 16 October 2026
  it('names each number that was not verified for more than twelve months', async () => {
    const text = async (today: string) => (await law('--today', today, '--regime', 'nl-vo')).stdout;
    const head = 'Langer dan twaalf maanden niet nagekeken\n';
    expect(await text('2026-10-16')).not.toContain(head);
    const [, section = ''] = (await text('2026-10-17')).split(head);
    expect(section).toContain('nl-vo/basisrecht-uren-leraar\n  nagekeken op 2025-10-16\n');
  });

  it('calls a regime stale on the first day after twelve months', async () => {
    const stale = async (today: string) =>
      (await json('--today', today, '--regime', 'be-vlg')).regimes[0].stale;
    expect(await stale('2027-11-21')).toBe(false);
    expect(await stale('2027-11-22')).toBe(true);
  });

  it('gives the page of the docs on a day', async () => {
    const { stdout } = await law('--format', 'markdown', '--at', '2026-09-01');
    expect(stdout).toContain('# Het recht op 2026-09-01');
    expect(stdout).toContain('| 2026-09-01 | 0 | [Hervorming van de schoolkalender');
    expect(stdout).not.toContain('| 2001-09-01 | 2 |');
  });

  it('says how it is used', async () => {
    expect((await law('--help')).stdout).toMatch(/^Gebruik: proplan law \[opties\]\n/);
  });

  it.each([
    [['--regime', 'be-wal'], 'kies uit algemeen, be-vlg, nl-mbo, nl-po, nl-vo'],
    [['--format', 'csv'], 'kies uit text, json, markdown'],
    [['--vergelijk', 'gisteren'], '--vergelijk vraagt een bestaande datum'],
  ])('%j is wrong use', async (args, words) => {
    const { code, stderr } = await law(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});
