import { dirname, join, relative } from 'node:path';
import type { CheckResult } from '../lint/result.ts';
import { isInside } from '../workspace/find-files.ts';

/**
 * The line by which an editor finds the form of a new file, at the place that another file of the same folder of plans
 * names; null when none does. What a folder elsewhere names is not there for who has only this one.
 */
export function modelineFor(
  result: CheckResult,
  from: string | null,
  output: string,
  kind: string,
): string | null {
  const homes = result.workspaces.flatMap(({ root, joined }) => [...joined, root]);
  const home = homes.find((folder) => isInside(output, folder));
  for (const { path, yaml } of result.workspaces.flatMap(({ sources }) => sources)) {
    if (home === undefined || !isInside(path, home) || (from !== null && path !== from)) continue;
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
