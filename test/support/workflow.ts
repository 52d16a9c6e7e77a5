import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

type Parser = typeof import('@actions/workflow-parser');

/** What GitHub's own parser finds wrong in a workflow. Bundled first: it imports JSON in a way that Node 20 does not take. */
export async function workflowErrors(name: string, content: string): Promise<string[]> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'proplan-workflow-')), 'parser.mjs');
  const entryPoints = ['@actions/workflow-parser'];
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
  const { NoOperationTraceWriter, parseWorkflow }: Parser = await import(pathToFileURL(outfile).href);
  const { context } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}
