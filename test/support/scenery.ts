import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Survey } from '../../src/lint/survey.ts';
import { type Example, examplesOf } from '../../src/rules/examples.ts';
import { RULES } from '../../src/rules/generated/registry.ts';
import type { AnyRule } from '../../src/rules/rule.ts';
import { EXAMPLE_DAY, writeExample } from './example-workspace.ts';
import { surveyIn } from './surveys.ts';

type Side = 'goed' | 'fout';

/** Every example of every rule; `of` gives what a side of it holds, read and computed once. */
export const EXAMPLES = RULES.flatMap((rule) =>
  examplesOf(rule.name).map((example, index) => {
    const known = new Map<Side, Promise<Survey>>();
    const of = (side: Side): Promise<Survey> => {
      const survey = known.get(side) ?? surveyOfExample(rule, example, side);
      known.set(side, survey);
      return survey;
    };
    return { rule, example, index, of };
  }),
);

/** What one side of an example holds, in its scenery. */
export function surveyOfExample(rule: AnyRule, example: Example, side: Side): Promise<Survey> {
  const folder = mkdtempSync(join(tmpdir(), 'proplan-example-'));
  writeExample(folder, rule, example, side);
  return surveyIn(folder, example.today ?? EXAMPLE_DAY, example.at);
}
