import { basename } from 'node:path';
import { expect } from 'vitest';
import { check } from '../../src/lint/check.ts';
import type { Finding } from '../../src/lint/result.ts';
import { folderWith } from './proplan.ts';
import { rulesNamed } from './rules.ts';

export type Files = Readonly<Record<string, string>>;

/** What one rule, alone, finds in a small workspace; its files must be well formed, but for one called `stuk`. */
export async function findingsOf(rule: string, files: Files, today = '2026-11-21'): Promise<Finding[]> {
  const named = Object.entries(files).map(([name, text]) => [`${name}.yaml`, text]);
  const folder = folderWith({ 'proplan.yaml': '', ...Object.fromEntries(named) });
  const { findings, internalErrors } = await check({
    cwd: folder,
    paths: [],
    today,
    rules: rulesNamed(rule),
  });
  expect(internalErrors).toEqual([]);
  const form = findings.filter(
    ({ rule: name, file }) => /^(vorm|yaml)\//.test(name) && basename(file) !== 'stuk.yaml',
  );
  expect(form.map(({ message, file }) => `${basename(file)}: ${message}`)).toEqual([]);
  return findings.filter(({ rule: name }) => name === rule);
}

/** The same, each as `severity file#pointer`. */
export async function said(rule: string, files: Files, today?: string): Promise<string[]> {
  const found = await findingsOf(rule, files, today);
  return found.map(({ severity, file, pointer }) => `${severity} ${basename(file, '.yaml')}#${pointer}`);
}
