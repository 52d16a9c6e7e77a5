import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/lint/check.ts';
import type { CheckResult } from '../../src/lint/result.ts';
import { RULES } from '../../src/rules/generated/registry.ts';
import { type Contract, readContract } from '../support/contract.ts';
import { ROOT, TODAY } from '../support/proplan.ts';

const FOLDER = join(ROOT, 'test/contract');

const missing = (then: readonly string[], now: Iterable<string>): string[] => {
  const there = new Set(now);
  return then.filter((one) => !there.has(one));
};

describe.each(readdirSync(FOLDER))('what %s promised', (name) => {
  const contract: Contract = readContract(join(FOLDER, name));
  const folder = mkdtempSync(join(tmpdir(), 'proplan-contract-'));
  let result: CheckResult;

  beforeAll(async () => {
    for (const [path, text] of Object.entries(contract.documents)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text, 'latin1');
    }
    result = await check({ cwd: folder, paths: [], today: TODAY });
  });

  const shown = (file: string): string => relative(folder, file).replaceAll('\\', '/');

  it('is not empty', () => {
    for (const part of Object.values(contract)) expect(Object.keys(part).length).toBeGreaterThan(10);
  });

  it('every document that was well formed still is', () => {
    const mistakes = result.findings
      .filter(({ rule }) => /^(vorm|yaml)\//.test(rule))
      .map(({ rule, file, pointer }) => `${rule} ${shown(file)}#${pointer}`);
    // Of a document about persons a pointer ends before an unknown field.
    const known = (mistake: string): boolean =>
      contract.mistakes.some((one) => one === mistake || one.startsWith(`${mistake}/`));
    expect(mistakes.filter((mistake) => !known(mistake))).toEqual([]);
  });

  it('every figure still has its address', () => {
    const figures = [...result.figures].flatMap(([file, all]) => all.map(({ id }) => `${shown(file)}#${id}`));
    expect(missing(contract.figures, figures)).toEqual([]);
  });

  it('every rule still has its name', () => {
    expect(
      missing(
        contract.rules,
        RULES.map((rule) => rule.name),
      ),
    ).toEqual([]);
  });

  it('every schema still has its $id', () => {
    const ids = readdirSync(join(ROOT, 'schemas'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.schema.json'))
      .map((path) => (JSON.parse(readFileSync(join(ROOT, 'schemas', path), 'utf8')) as { $id: string }).$id);
    expect(missing(contract.ids, ids)).toEqual([]);
  });
});
