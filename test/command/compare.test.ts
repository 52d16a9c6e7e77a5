import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { GROUP, proplanIn, ROOT, TODAY } from '../support/proplan.ts';

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(join(ROOT, 'schemas/report/lint.schema.json'), 'utf8')),
);
const PLAN = 'scholen/atheneum-de-brug/plan-2025-2026.yaml';
const lint = (...args: string[]) => proplanIn(GROUP, 'lint', '--today', TODAY, ...args);

describe('lint under the law of two days', () => {
  it('shows the study day of 2025-2026 as new under the law of September 2026, with its doubt', async () => {
    const { code, stdout } = await lint('--at', '2026-09-01', '--vergelijk', '2025-09-01');
    expect(code).toBe(0);
    const [added = '', gone = ''] = stdout.split(/^Weg onder/m);
    expect(added).toContain(PLAN);
    expect(added).toMatch(/waarschuwing {2}.+be-vlg\/studiedagen-secundair/);
    expect(added).toContain('Het definitieve besluit van de Vlaamse Regering is niet gelezen');
    expect(gone).not.toContain('studiedagen-secundair');
  });

  it('shows it as gone the other way round', async () => {
    const { stdout } = await lint('--at', '2025-09-01', '--vergelijk', '2026-09-01', '--format', 'json');
    const report = JSON.parse(stdout);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(
      report.compared.gone.map((one: { rule: string; file: string }) => [one.file, one.rule]),
    ).toContainEqual([PLAN, 'be-vlg/studiedagen-secundair']);
    const found = report.findings.map((one: { fingerprint: string }) => one.fingerprint);
    expect(report.compared.added.every((one: string) => found.includes(one))).toBe(true);
  });

  it('fails as lint on the first day does: the warning counts only under that law', async () => {
    const days = ['2026-09-01', '2025-09-01'] as const;
    const run = async (at: string, other: string) =>
      (await lint(PLAN, '--at', at, '--vergelijk', other, '--fail-on', 'warning')).code;
    expect(await run(days[0], days[1])).toBe(1);
    expect(await run(days[1], days[0])).toBe(0);
  });

  it("takes each plan's own day when no --at is given", async () => {
    const { stdout } = await lint('--vergelijk', '2026-09-01');
    expect(stdout).toContain('elk plan zijn eigen dag');
    expect(stdout.split(/^Weg onder/m)[1]).toContain('be-vlg/studiedagen-secundair');
  });

  it('is null in json when not asked, and refuses forms that cannot show it', async () => {
    expect(JSON.parse((await lint('--format', 'json')).stdout).compared).toBeNull();
    const { code, stderr } = await lint('--vergelijk', '2025-09-01', '--format', 'codeframe');
    expect(code).toBe(2);
    expect(stderr).toContain('kies uit text, json');
  });
});
