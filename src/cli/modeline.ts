import { dirname, join, relative } from 'node:path';
import type { CheckResult } from '../lint/result.ts';

/**
 * The line by which an editor finds the form of a new file, at the place that another file of the workspace names;
 * null when none does.
 */
export function modelineFor(
  result: CheckResult,
  from: string | null,
  output: string,
  kind: string,
): string | null {
  for (const { path, yaml } of result.workspaces.flatMap(({ sources }) => sources)) {
    if (from !== null && path !== from) continue;
    const folder = /^# yaml-language-server: \$schema=(.*\/)[a-z-]+\.schema\.json$/m.exec(yaml.text)?.[1];
    if (folder === undefined) continue;
    const seen = folder.includes('://') ? folder : seenFrom(join(dirname(path), folder), output);
    return `# yaml-language-server: $schema=${seen}${kind}.schema.json`;
  }
  return null;
}

function seenFrom(folder: string, output: string): string {
  return `${relative(dirname(output), folder).replaceAll('\\', '/')}/`;
}
