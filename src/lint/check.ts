import { isAbsolute } from 'node:path';
import { type IsoDate, isAskedDay } from '../base/dates.ts';
import { UsageError } from '../base/errors.ts';
import type { Lang } from '../base/lang.ts';
import { Book } from '../figures/book.ts';
import { isNamed, targetsOf, workspaceRoots } from '../read/targets.ts';
import { loadWorkspace, type Overlay } from '../read/workspace.ts';
import { RULES } from '../rules/generated/registry.ts';
import type { AnyRule } from '../rules/rule.ts';
import { absolute, isInside } from '../workspace/find-files.ts';
import { judged, type Verdict } from './judge.ts';
import type { CheckResult, Finding } from './result.ts';
import { checkRuleSettings } from './severity-of.ts';
import { type Survey, surveyed } from './survey.ts';

export interface CheckOptions {
  /** Folder, absolute, that relative paths are seen from. */
  readonly cwd: string;
  /** What to show; the whole workspace of each path is always loaded. Absent or empty: `cwd`. */
  readonly paths?: readonly string[];
  readonly today: IsoDate;
  /** Replaces every document's own reference date. */
  readonly at?: IsoDate | undefined;
  /** Language of messages; else each workspace's own, else Dutch. */
  readonly lang?: Lang | undefined;
  /** Settings file in place of the workspace's proplan.yaml. */
  readonly config?: string | undefined;
  /** Show the findings of the whole workspace, not only of `paths`. */
  readonly everything?: boolean;
  /** Folders outside the workspace whose files belong to it, as a repository of personal plans. */
  readonly joined?: readonly string[];
  /** A file whose content does not come from the disk. */
  readonly overlay?: Overlay | undefined;
  /** Rules to judge with, of those that proplan knows; absent: all. Mistakes of form are told in any case. */
  readonly rules?: readonly AnyRule[] | undefined;
}

/** The one door to judging: reads the workspaces, runs every phase and says all it knows. Throws UsageError and WorkError only. */
export async function check(options: CheckOptions): Promise<CheckResult> {
  mustBeAskedWell(options);
  const { paths = [] } = options;
  const targets = targetsOf(paths.length > 0 ? paths : [options.cwd], options.cwd, options.overlay?.path);
  const config = options.config === undefined ? null : absolute(options.config, options.cwd);
  const joined = targetsOf(options.joined ?? [], options.cwd, undefined);
  const file = joined.findIndex(({ isFile }) => isFile);
  if (file !== -1) throw new UsageError('with-no-folder', { path: options.joined?.[file] ?? '' });
  const own = targets.filter(({ path }) => !joined.some((folder) => isInside(path, folder.path)));
  const here = own.length > 0 ? own : targetsOf([options.cwd], options.cwd, undefined);
  const roots = await workspaceRoots(here, options.cwd);
  if (joined.length > 0 && roots.length > 1) throw new UsageError('with-one-workspace');
  const folders = joined.map(({ path }) => path);
  const results: (Survey & Verdict)[] = [];
  for (const root of roots) {
    const named = targets
      .filter(({ path, isFile }) => isFile && [root, ...folders].some((folder) => isInside(path, folder)))
      .map(({ path }) => path);
    const workspace = await loadWorkspace(root, new Set(named), config, options.overlay ?? null, folders);
    checkRuleSettings(RULES, workspace.settings, config ?? `${root}/proplan.yaml`);
    const survey = surveyed(workspace, options.today, options.at ?? null);
    results.push({ ...survey, ...judged(survey, options.rules ?? RULES, options.lang) });
  }
  return merge(
    results,
    (file) => options.everything === true || isNamed(file, [...targets, ...joined]),
    options,
  );
}

/** A day that does not exist would be judged as another, a relative folder from where the process happens to stand. */
function mustBeAskedWell({ cwd, today, at }: CheckOptions): void {
  if (!isAbsolute(cwd)) throw new UsageError('relative-cwd', { value: cwd });
  for (const [option, value] of Object.entries({ today, at }))
    if (value !== undefined && !isAskedDay(value)) throw new UsageError('bad-date', { option, value });
}

function merge(
  results: readonly (Survey & Verdict)[],
  isShown: (file: string) => boolean,
  options: CheckOptions,
): CheckResult {
  const sources = results.flatMap(({ workspace }) => workspace.sources);
  const shown = sources.filter((source) => isShown(source.path));
  const skipped = results.reduce((count, { workspace }) => count + workspace.skipped, 0);
  if (shown.length === 0) throw noFiles(options, skipped);
  return {
    at: options.at ?? null,
    today: options.today,
    lang: options.lang ?? results[0]?.workspace.settings.taal ?? 'nl',
    workspaces: results.map(({ workspace }) => workspace),
    documents: results.flatMap(({ docs }) => docs),
    figures: new Book(results.flatMap(({ figures }) => figures.under((file) => file))),
    people: new Map(results.flatMap(({ people }) => [...people])),
    aboutPersons: new Set(results.flatMap(({ stage }) => [...stage.aboutPersons])),
    regimes: new Map(results.flatMap(({ regimes }) => [...regimes])),
    approvals: new Map(results.flatMap(({ approvals: states }) => [...states])),
    findings: results
      .flatMap(({ findings }) => findings)
      .filter(({ file }) => isShown(file))
      .sort(byPlace),
    exempted: results
      .flatMap(({ exempted }) => exempted)
      .filter(({ file }) => isShown(file))
      .sort(byPlace),
    internalErrors: results.flatMap(({ internalErrors }) => internalErrors),
    counts: {
      files: shown.length,
      rules: new Set(results.flatMap(({ ran }) => ran)).size,
      skipped,
      unjudged: results.flatMap(({ unjudged }) => unjudged).filter(isShown).length,
    },
  };
}

/** Nothing to read: because nothing is there, or because all of it is passed over. */
function noFiles({ paths = [], cwd }: CheckOptions, skipped: number): UsageError {
  const path = paths.join(', ') || cwd;
  return skipped === 0
    ? new UsageError('no-files', { path })
    : new UsageError('all-skipped', { path, count: String(skipped) });
}

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.start.line - b.start.line || a.start.column - b.start.column || (a.rule < b.rule ? -1 : 1);
}
