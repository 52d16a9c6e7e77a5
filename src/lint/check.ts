import { existsSync, statSync } from 'node:fs';
import type { IsoDate } from '../base/dates.ts';
import { UsageError } from '../base/errors.ts';
import type { Found } from '../base/found.ts';
import type { Lang } from '../base/lang.ts';
import { type Doc, SOORTEN, type Soort } from '../documents/kind.ts';
import type { Regime } from '../law/parameter.ts';
import { RULES } from '../rules/generated/registry.ts';
import { absolute, isInside, workspaceRoot, workspacesBelow } from '../workspace/find-files.ts';
import { Contexts, referenceDate } from './context.ts';
import { applyExceptions } from './exceptions.ts';
import { figureBook } from './figure-book.ts';
import { finisher } from './finish.ts';
import { duplicateIds } from './identity.ts';
import { danglingReferences } from './references.ts';
import type { CheckResult, Exempted, Finding, InternalError } from './result.ts';
import { holdsOn, judgeBoards, judgeFile, judgeSchools, type Stage } from './run-rules.ts';
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
  const roots = await workspaceRoots(targets, options.cwd);
  const named = new Set(targets.filter(({ isFile }) => isFile).map(({ path }) => path));
  const config = options.config === undefined ? null : absolute(options.config, options.cwd);
  const results = [];
  for (const root of roots) {
    const inRoot = new Set([...named].filter((path) => isInside(path, root)));
    const workspace = await loadWorkspace(root, inRoot, config, options.overlay ?? null);
    checkSeveritySettings(RULES, workspace.settings, config ?? `${root}/proplan.yaml`);
    results.push(checkWorkspace(workspace, options));
  }
  const isShown = (file: string): boolean =>
    options.everything === true ||
    targets.some(({ path, isFile }) => (isFile ? file === path : isInside(file, path)));
  return merge(results, isShown, options);
}

/** The workspace of each path, and those that lie below a folder that was named. */
async function workspaceRoots(targets: readonly Target[], cwd: string): Promise<string[]> {
  const own = targets.map(({ path, exists }) => (exists ? workspaceRoot(path, cwd) : cwd));
  const below = await Promise.all(
    targets.filter(({ isFile }) => !isFile).map(({ path }) => workspacesBelow(path)),
  );
  return [...new Set([...own, ...below.flat()])];
}

interface Target {
  readonly path: string;
  readonly isFile: boolean;
  readonly exists: boolean;
}

function target(path: string, options: CheckOptions): Target {
  const full = absolute(path, options.cwd);
  if (options.overlay?.path === full) return { path: full, isFile: true, exists: existsSync(full) };
  if (!existsSync(full)) throw new UsageError('no-such-path', { path });
  return { path: full, isFile: statSync(full).isFile(), exists: true };
}

const CORE_RULES = RULES.filter((rule) => rule.scope === 'kern').map((rule) => rule.name);

interface WorkspaceResult {
  readonly workspace: Workspace;
  readonly docs: readonly Doc[];
  readonly figures: CheckResult['figures'];
  readonly approvals: CheckResult['approvals'];
  readonly findings: readonly Finding[];
  readonly exempted: readonly Exempted[];
  readonly internalErrors: readonly InternalError[];
  readonly ran: readonly string[];
}

function checkWorkspace(workspace: Workspace, options: CheckOptions): WorkspaceResult {
  const docs = workspace.sources.flatMap((source) => source.doc ?? []);
  const contexts = new Contexts([...docs, ...workspace.sources.flatMap((source) => soundPart(source) ?? [])]);
  const stage = { contexts, at: options.at ?? null, today: options.today };
  const extracts = docs.map(extracted);

  const files = workspace.sources.map((source) => judgeFile(source, stage));
  const figures = figureBook(extracts, contexts, options.today);
  const states = approvals(docs, contexts, figures);
  const broken = brokenKinds(workspace.sources);
  const views = schoolViews(docs, contexts, figures, states, broken);
  const stages = [
    ...files,
    judgeSchools(extracts, views, stage),
    judgeBoards(extracts, views, figures, stage),
  ];

  const found: Found[] = [
    ...workspace.sources.flatMap((source) => source.found),
    ...duplicateIds(docs),
    ...danglingReferences(docs, broken),
    ...withoutRegime(docs, contexts),
    ...regimesWithoutRules(docs, stage),
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
    ran: [...CORE_RULES, ...stages.flatMap((one) => [...one.ran])],
  };
}

/** Kinds of which some file could not be read as a document; an unknown kind may be any. */
function brokenKinds(sources: readonly Source[]): Set<Soort> {
  const broken = sources.filter((source) => source.doc === null);
  const unknown = broken.some((source) => source.soort === null && source.yaml.data === undefined);
  const kinds: readonly Soort[] = unknown ? SOORTEN : [];
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

/** A regime for which no rule is in force would look well without one of its duties being judged. */
function regimesWithoutRules(docs: readonly Doc[], stage: Stage): Found[] {
  return docs.flatMap((doc) => {
    const { regelgeving } = doc.data as { regelgeving?: Regime };
    const context = stage.contexts.of(doc);
    if (regelgeving === undefined || context === null) return [];
    const date = stage.at ?? referenceDate(doc, context, stage.today);
    if (RULES.some((rule) => rule.scope !== 'kern' && rule.regime === regelgeving && holdsOn(rule, date)))
      return [];
    const place = { file: doc.file, pointer: '/regelgeving', part: 'value' as const };
    return [{ rule: 'algemeen/regelgeving-zonder-regels', args: { regelgeving, datum: date }, place }];
  });
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
      rules: new Set(results.flatMap(({ ran }) => ran)).size,
      skipped: results.reduce((count, { workspace }) => count + workspace.skipped, 0),
    },
  };
}

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.start.line - b.start.line || a.start.column - b.start.column || (a.rule < b.rule ? -1 : 1);
}
