import { existsSync, statSync } from 'node:fs';
import type { IsoDate } from '../base/dates.ts';
import { UsageError } from '../base/errors.ts';
import type { Found } from '../base/found.ts';
import type { Doc, Soort } from '../documents/kind.ts';
import { RULES } from '../rules/generated/registry.ts';
import { absolute, workspaceRoot } from '../workspace/find-files.ts';
import { Contexts } from './context.ts';
import { applyExceptions } from './exceptions.ts';
import { figureBook } from './figure-book.ts';
import { finisher, type Lang } from './finish.ts';
import { duplicateIds } from './identity.ts';
import { danglingReferences } from './references.ts';
import type { CheckResult, Exempted, Finding, InternalError } from './result.ts';
import { judgeBoards, judgeFile, judgeSchools } from './run-rules.ts';
import { checkSeveritySettings } from './severity-of.ts';
import { approvals, extracted, schoolViews } from './views.ts';
import { loadWorkspace, type Overlay, type Source, soundPart, type Workspace } from './workspace.ts';

export interface CheckOptions {
  /** Folder that relative paths are seen from. */
  readonly cwd: string;
  /** What to show; the whole workspace of each path is always loaded. Empty: the current folder. */
  readonly paths: readonly string[];
  readonly today: IsoDate;
  /** Replaces every document's own reference date. */
  readonly at?: IsoDate | undefined;
  /** Language of messages; else each workspace's own, else Dutch. */
  readonly lang?: Lang | undefined;
  /** Settings file in place of the workspace's proplan.yaml. */
  readonly config?: string | undefined;
  /** Show the findings of the whole workspace, not only of `paths`. */
  readonly everything?: boolean;
  /** A file whose content does not come from the disk. */
  readonly overlay?: Overlay | undefined;
}

/** The one door to judging: reads the workspaces, runs every phase and says all it knows. Throws UsageError and WorkError only. */
export async function check(options: CheckOptions): Promise<CheckResult> {
  const targets = (options.paths.length > 0 ? options.paths : ['.']).map((path) => target(path, options));
  const roots = [
    ...new Set(targets.map(({ path, exists }) => (exists ? workspaceRoot(path, options.cwd) : options.cwd))),
  ];
  const named = new Set(targets.filter(({ isFile }) => isFile).map(({ path }) => path));
  const config = options.config === undefined ? null : absolute(options.config, options.cwd);
  const results = [];
  for (const root of roots) {
    const inRoot = new Set([...named].filter((path) => path.startsWith(root)));
    const workspace = await loadWorkspace(root, inRoot, config, options.overlay ?? null);
    checkSeveritySettings(RULES, workspace.settings, config ?? `${root}/proplan.yaml`);
    results.push(checkWorkspace(workspace, options));
  }
  const isShown = (file: string): boolean =>
    options.everything === true ||
    targets.some(({ path, isFile }) =>
      isFile ? file === path : file === path || file.startsWith(`${path}/`) || path === '/',
    );
  return merge(results, isShown, options);
}

function target(path: string, options: CheckOptions): { path: string; isFile: boolean; exists: boolean } {
  const full = absolute(path, options.cwd);
  if (options.overlay?.path === full) return { path: full, isFile: true, exists: existsSync(full) };
  if (!existsSync(full)) throw new UsageError('no-such-path', { path });
  return { path: full, isFile: statSync(full).isFile(), exists: true };
}

interface WorkspaceResult {
  readonly workspace: Workspace;
  readonly docs: readonly Doc[];
  readonly figures: CheckResult['figures'];
  readonly approvals: CheckResult['approvals'];
  readonly findings: readonly Finding[];
  readonly exempted: readonly Exempted[];
  readonly internalErrors: readonly InternalError[];
}

function checkWorkspace(workspace: Workspace, options: CheckOptions): WorkspaceResult {
  const docs = workspace.sources.flatMap((source) => source.doc ?? []);
  const contexts = new Contexts([...docs, ...workspace.sources.flatMap((source) => soundPart(source) ?? [])]);
  const stage = { contexts, at: options.at ?? null, today: options.today };
  const extracts = docs.map(extracted);

  const files = workspace.sources.map((source) => judgeFile(source, stage));
  const figures = figureBook(extracts, contexts, options.today);
  const states = approvals(docs, contexts, figures);
  const views = schoolViews(docs, contexts, figures, states);
  const stages = [
    ...files,
    judgeSchools(extracts, views, stage),
    judgeBoards(extracts, views, figures, stage),
  ];

  const found: Found[] = [
    ...workspace.sources.flatMap((source) => source.found),
    ...duplicateIds(docs),
    ...danglingReferences(docs, brokenKinds(workspace.sources)),
    ...withoutRegime(docs, contexts),
    ...stages.flatMap((one) => one.found),
  ];
  const { kept, exempted } = applyExceptions(docs, found, options.today);
  const finish = finisher(workspace, options.lang ?? workspace.settings.taal ?? 'nl');
  return {
    workspace,
    docs,
    figures,
    approvals: states,
    findings: kept.map(finish),
    exempted: exempted.map(({ found: one, reason, until }) => ({ ...finish(one), reason, until })),
    internalErrors: stages.flatMap((one) => one.internalErrors),
  };
}

/** Kinds of which some file could not be read as a document; an unknown kind may be any. */
function brokenKinds(sources: readonly Source[]): Set<Soort> {
  const broken = sources.filter((source) => source.doc === null);
  const unknown = broken.some((source) => source.soort === null && source.yaml.data === undefined);
  const kinds: Soort[] = unknown
    ? ['bestuur', 'school', 'personeel', 'kader', 'plan', 'persoonlijk-plan']
    : [];
  return new Set([...kinds, ...broken.flatMap((source) => source.soort ?? [])]);
}

/** Documents of which nobody says whose law holds: without this finding no rule would run and all would look well. */
function withoutRegime(docs: readonly Doc[], contexts: Contexts): Found[] {
  return docs
    .filter((doc) => contexts.of(doc) === null)
    .map((doc) => ({
      rule: 'algemeen/regelgeving-onbekend',
      args: { document: doc.id, soort: doc.soort },
      place: { file: doc.file, pointer: '/soort', part: 'value' },
    }));
}

function merge(
  results: readonly WorkspaceResult[],
  isShown: (file: string) => boolean,
  options: CheckOptions,
): CheckResult {
  const sources = results.flatMap(({ workspace }) => workspace.sources);
  const shown = sources.filter((source) => isShown(source.path));
  if (shown.length === 0) throw new UsageError('no-files', { path: options.paths.join(', ') || '.' });
  return {
    at: options.at ?? null,
    today: options.today,
    lang: options.lang ?? results[0]?.workspace.settings.taal ?? 'nl',
    workspaces: results.map(({ workspace }) => workspace),
    documents: results.flatMap(({ docs }) => docs),
    figures: new Map(results.flatMap(({ figures }) => [...figures])),
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
      rules: RULES.length,
      skipped: results.reduce((count, { workspace }) => count + workspace.skipped, 0),
    },
  };
}

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.start.line - b.start.line || a.start.column - b.start.column || (a.rule < b.rule ? -1 : 1);
}
