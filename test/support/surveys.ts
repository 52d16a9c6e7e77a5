import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Survey, surveyed } from '../../src/lint/survey.ts';
import { loadWorkspace } from '../../src/read/workspace.ts';
import { ROOT, TODAY } from './proplan.ts';

export const FIXTURES = join(ROOT, 'fixtures');

/** The folders of fixtures/fout, each a workspace with the mistake that its name tells. */
export const FAULTY = readdirSync(join(FIXTURES, 'fout')).map((name) => `fout/${name}`);

const known = new Map<string, Promise<Survey>>();

/** What a folder of fixtures holds: read and computed once, for rules to judge as often as they like. */
export function surveyOf(folder: string): Promise<Survey> {
  const survey = known.get(folder) ?? surveyIn(join(FIXTURES, folder));
  known.set(folder, survey);
  return survey;
}

/** What the workspace in a folder holds. */
export async function surveyIn(root: string, today = TODAY, at?: string): Promise<Survey> {
  return surveyed(await loadWorkspace(root, new Set(), null, null, []), today, at ?? null);
}
