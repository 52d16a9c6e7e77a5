import { basename } from 'node:path';
import { expect } from 'vitest';
import { number } from '../../src/base/format.ts';
import type { Figure } from '../../src/figures/figure.ts';
import type { Balance } from '../../src/figures/ledger/pots.ts';
import type { Right } from '../../src/figures/norms.ts';
import { check } from '../../src/lint/check.ts';
import type { CheckResult } from '../../src/lint/result.ts';
import type { Files } from './judge.ts';
import { folderWith } from './proplan.ts';

/** All that is known of a small workspace; its files must be well formed, but for one called `stuk`. */
export async function known(files: Files): Promise<CheckResult> {
  const named = Object.entries(files).map(([name, text]) => [`${name}.yaml`, text]);
  const cwd = folderWith({ 'proplan.yaml': '', ...Object.fromEntries(named) });
  const result = await check({ cwd, paths: [], today: '2026-11-21', everything: true });
  expect(result.internalErrors).toEqual([]);
  expect(
    result.findings
      .filter(({ rule, file }) => /^(vorm|yaml)\//.test(rule) && basename(file) !== 'stuk.yaml')
      .map(({ message }) => message),
  ).toEqual([]);
  return result;
}

/** The balance of a pot with the first register that holds the person. */
export function balanceIn(result: CheckResult, person: string, pot: Right, year: string): Balance | null {
  const all = [...result.people.values()].flatMap(({ balances }) => balances);
  return all.find((one) => one.person === person && one.pot === pot && one.year === year) ?? null;
}

/** `gepland 6, gebruikt 0, over 83, vrij 77`; a range as `77–83`, unknown parts as `?`. */
export async function balance(
  files: Files,
  { person = 'p-0001', pot = 'basisrecht-uren' as Right, year = '2026-2027' } = {},
): Promise<string> {
  const found = balanceIn(await known(files), person, pot, year);
  if (found === null) return 'geen';
  const { planned, used, left, free } = found;
  return `gepland ${short(planned)}, gebruikt ${short(used)}, over ${short(left)}, vrij ${short(free)}`;
}

function short(figure: Figure | null): string {
  if (figure === null) return 'geen';
  const { value, low = value, high = value, open, bound } = figure;
  if (value === null || low === null || high === null) return '?';
  const known = low.eq(high) ? number(value) : `${number(low)}–${number(high)}`;
  return open === 0 ? known : `${bound === 'hoogstens' ? '≤' : '≥'}${known}`;
}
