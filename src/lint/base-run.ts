import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { UsageError } from '../base/errors.ts';
import { Book } from '../figures/book.ts';
import { absolute, isInside } from '../workspace/find-files.ts';
import type { Repository } from '../workspace/git.ts';
import { withTree } from '../workspace/git-tree.ts';
import { type CheckOptions, check } from './check.ts';
import type { CheckResult } from './result.ts';

/**
 * What check() says of the files as they were at a commit, seen from the same folder. Null when there was nothing
 * to check then: no such folder, no YAML, or settings that could not be read. Paths are those of today's folder.
 */
export async function checkCommit(
  repository: Repository,
  commit: string,
  options: CheckOptions,
): Promise<CheckResult | null> {
  const { root } = repository;
  return withTree(repository, commit, async (folder) => {
    const cwd = join(folder, relative(root, options.cwd));
    if (!existsSync(cwd)) return null;
    // A folder elsewhere has a history of its own: it is read as it is now.
    const joined = (options.joined ?? [])
      .map((path) => absolute(path, options.cwd))
      .map((path) => (isInside(path, root) ? join(folder, relative(root, path)) : path))
      .filter((path) => existsSync(path));
    const result = await checked({
      ...options,
      cwd,
      joined,
      paths: [],
      config: undefined,
      overlay: undefined,
    });
    return (
      result &&
      seenFrom(result, (path) => (isInside(path, folder) ? join(root, relative(folder, path)) : path))
    );
  });
}

async function checked(options: CheckOptions): Promise<CheckResult | null> {
  try {
    return await check({ ...options, everything: true });
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}

/** The same result with other paths for its files. */
function seenFrom(result: CheckResult, path: (file: string) => string): CheckResult {
  const moved = <T extends { readonly file: string }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, file: path(item.file) }));
  const keyed = <T>(map: ReadonlyMap<string, T>): Map<string, T> =>
    new Map([...map].map(([file, value]) => [path(file), value]));
  return {
    ...result,
    workspaces: result.workspaces.map((workspace) => ({
      ...workspace,
      root: path(workspace.root),
      sources: workspace.sources.map((source) => ({ ...source, path: path(source.path) })),
    })),
    documents: moved(result.documents),
    findings: moved(result.findings),
    exempted: moved(result.exempted),
    internalErrors: moved(result.internalErrors),
    figures: new Book(result.figures.under(path)),
    regimes: keyed(result.regimes),
    approvals: keyed(result.approvals),
  };
}
