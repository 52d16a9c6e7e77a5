import type { Start } from '../start.ts';
import { azurePipeline } from './azure.ts';
import { githubWorkflow } from './github.ts';
import { gitlabPipeline } from './gitlab.ts';

/** Where Azure DevOps looks for its pipeline, in the root among the documents. */
export const AZURE_FILE = 'azure-pipelines.yml';

/** The file that makes the asked system check every change, with its place; null when none was asked. */
export function ciFile(start: Start): readonly [string, string] | null {
  switch (start.ci) {
    case 'github':
      return ['.github/workflows/proplan.yml', githubWorkflow(start)];
    case 'gitlab':
      return ['.gitlab-ci.yml', gitlabPipeline(start)];
    case 'azure':
      return [AZURE_FILE, azurePipeline(start)];
    case 'geen':
      return null;
  }
}
