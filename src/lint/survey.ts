import { approvals } from '../approval/states.ts';
import type { IsoDate } from '../base/dates.ts';
import type { Found } from '../base/found.ts';
import { type Doc, SOORTEN, type Soort } from '../documents/kind.ts';
import { Costs } from '../figures/costs.ts';
import { figureBook } from '../figures/figure-book.ts';
import { Ledger } from '../figures/ledger/charges.ts';
import { homesIn } from '../figures/ledger/homes.ts';
import { filesAboutPersons } from '../read/about-persons.ts';
import { Contexts } from '../read/context.ts';
import { copiesIn, duplicateIds } from '../read/identity.ts';
import { misplaced } from '../read/misplaced.ts';
import { danglingReferences } from '../read/references.ts';
import { elsewhere, type Source, soundPart, unreadIn, type Workspace } from '../read/workspace.ts';
import type { SchoolView } from '../rules/input.ts';
import type { CheckResult } from './result.ts';
import type { Stage } from './run-rules.ts';
import { regimesWithoutRules, withoutContent, withoutRegime } from './silence.ts';
import { staleLaw } from './stale-law.ts';
import { extracted, schoolViews } from './views.ts';

/** All that is known of one workspace before a rule judges it. */
export interface Survey {
  /** As it was read; `workspace` is without what stands astray. */
  readonly read: Workspace;
  readonly workspace: Workspace;
  readonly stage: Stage;
  readonly docs: readonly Doc[];
  /** The documents as rules that see other files too see them. */
  readonly extracts: readonly Doc[];
  readonly views: readonly SchoolView[];
  readonly figures: CheckResult['figures'];
  readonly people: CheckResult['people'];
  readonly regimes: CheckResult['regimes'];
  readonly approvals: CheckResult['approvals'];
  /** What no rule need judge: mistakes of form, references to nothing, documents without law. */
  readonly found: readonly Found[];
  /** Absolute paths of the files that are not judged on content. */
  readonly unjudged: readonly string[];
}

/** Finds out what a workspace holds: its documents, who each belongs to, its figures and decisions. */
export function surveyed(read: Workspace, today: IsoDate, at: IsoDate | null): Survey {
  const wellFormed = documentsIn(read);
  const dangling = danglingReferences(
    wellFormed,
    new Set([...brokenKinds(read.sources), ...elsewhere(read)]),
  );
  const copies = copiesIn(wellFormed);
  const copied = new Set(copies.map(({ file }) => file));
  const workspace = without(read, new Set([...dangling.adrift, ...copied]));
  const { sources } = workspace;
  const docs = documentsIn(workspace);
  const contexts = new Contexts([...docs, ...sources.flatMap((source) => soundPart(source) ?? [])]);
  const extracts = docs.map(extracted);
  const costs = new Costs(extracts);
  const stage = { contexts, costs, at, today, aboutPersons: filesAboutPersons(read.sources) };
  const ledger = new Ledger(extracts, homesIn(extracts, contexts));
  const { book: figures, people } = figureBook(
    extracts,
    contexts,
    today,
    { costs, ledger },
    unreadIn(sources.filter(({ path }) => !copied.has(path))),
  );
  const states = approvals(docs, contexts, figures);
  const broken = new Set([...dangling.missing, ...copies.map(({ soort }) => soort)]);
  return {
    read,
    workspace,
    stage,
    docs,
    extracts,
    views: schoolViews(extracts, contexts, { book: figures, people, costs, ledger }, states, broken),
    figures,
    people,
    regimes: byFile(docs, (doc) => contexts.of(doc)?.regime ?? null),
    approvals: byFile(docs, (doc) => states.get(doc.id) ?? null),
    found: [
      ...sources.flatMap((source) => source.found),
      ...misplaced(workspace),
      ...duplicateIds(wellFormed),
      ...dangling.found,
      ...withoutRegime(docs, contexts, dangling),
      ...regimesWithoutRules(docs, stage),
      ...withoutContent(docs, contexts),
      ...staleLaw(docs, today),
    ],
    unjudged: sources.filter((one) => one.doc === null && mayBeDocument(one)).map(({ path }) => path),
  };
}

function documentsIn({ sources }: Workspace): Doc[] {
  return sources.flatMap(({ doc }) => doc ?? []);
}

/** The workspace as all that follows sees it: a copy, or a document that belongs to nobody known, counts as one with mistakes. */
function without(workspace: Workspace, astray: ReadonlySet<string>): Workspace {
  const sources = workspace.sources.map((one) => (astray.has(one.path) ? { ...one, doc: null } : one));
  return { ...workspace, sources };
}

/** Kinds of which some file could not be read as a document; an unknown kind may be any. */
function brokenKinds(sources: readonly Source[]): Set<Soort> {
  const unknown = sources.some((source) => source.soort === null && mayBeDocument(source));
  const kinds: readonly Soort[] = unknown ? SOORTEN : [];
  return new Set([...kinds, ...unreadIn(sources).map(({ soort }) => soort)]);
}

/** Of a known kind, unreadable, or with a mistake where its kind should stand: not just any YAML file. */
function mayBeDocument({ yaml, soort, found }: Source): boolean {
  return (
    soort !== null ||
    yaml.data === undefined ||
    found.some(
      ({ rule, args }) =>
        rule === 'vorm/onbekende-soort' ||
        rule === 'vorm/andere-soort' ||
        (rule === 'vorm/geen-soort' && (args['bedoeld'] ?? args['past']) !== null),
    )
  );
}

/** Ids never cross workspaces, so what is known of a document is kept by its file. */
function byFile<T>(docs: readonly Doc[], of: (doc: Doc) => T | null): Map<string, T> {
  const known = new Map<string, T>();
  for (const doc of docs) {
    const value = of(doc);
    if (value !== null) known.set(doc.file, value);
  }
  return known;
}
