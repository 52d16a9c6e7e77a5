import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Lang } from '../../src/base/lang.ts';
import { type CheckOptions, check } from '../../src/lint/check.ts';
import type { CheckResult } from '../../src/lint/result.ts';
import type { Example } from '../../src/rules/examples.ts';
import type { AnyRule } from '../../src/rules/rule.ts';
import { EXAMPLE_DAY, writeExample } from './example-workspace.ts';

/** What all rules find in one side of an example, in a new folder. */
export function checkExample(
  rule: AnyRule,
  example: Example,
  side: 'goed' | 'fout',
  lang: Lang = 'nl',
): Promise<CheckResult> {
  const folder = mkdtempSync(join(tmpdir(), 'proplan-example-'));
  writeExample(folder, rule, example, side);
  const options: CheckOptions = {
    cwd: folder,
    paths: [],
    today: example.today ?? EXAMPLE_DAY,
    at: example.at,
    lang,
  };
  return check(options);
}
