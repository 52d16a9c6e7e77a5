import { relative } from 'node:path';
import type { IsoDate } from '../base/dates.ts';
import { type Doc, type DocOf, isPersonal, ofKind, type Soort } from '../documents/kind.ts';
import { KINDS } from '../documents/kinds/kinds.ts';
import type { Figure } from '../figures/figure.ts';
import type { SchoolRegime } from '../law/regime.ts';
import { positionOf } from '../lint/position-of.ts';
import type { CheckResult, Finding } from '../lint/result.ts';
import type { Workspace } from '../read/workspace.ts';
import type { DecidedInput, DocumentInput } from '../render/view/input.ts';
import { lastCommit } from '../workspace/history.ts';

/** Gathers what a printed document is made from out of a judged workspace. */
export async function documentInput(
  result: CheckResult,
  workspace: Workspace,
  doc: Doc,
  audience: DocumentInput['audience'],
): Promise<DocumentInput | DecidedInput> {
  const schools = schoolsOf(doc, result);
  const board = boardOf(doc, schools, result);
  const approval = result.approvals.get(doc.file) ?? null;
  const own = [doc.file, ...(approval?.decisions ?? []).map((decision) => decision.doc.file)];
  const findings = result.findings.filter(({ file }) => own.includes(file));
  const inWorkspace = (file: string): string => relative(workspace.root, file).replaceAll('\\', '/');
  const input: DocumentInput = {
    doc,
    regime: result.regimes.get(doc.file) as SchoolRegime,
    schools: schools.map(({ data }) => data),
    otherSchools: ofKind(result.documents, 'school')
      .filter((school) => !schools.includes(school))
      .map(({ data }) => data),
    board: board?.data ?? null,
    kaders: ofKind(result.documents, 'kader').map(({ data }) => data),
    registers: ofKind(result.documents, 'personeel').map(({ data }) => data),
    plans: [...ofKind(result.documents, 'plan'), ...ofKind(result.documents, 'teamplan')].map(
      ({ data }) => data,
    ),
    figures: figuresOf(doc, schools, board, result),
    balances: result.people.get(doc.file)?.balances ?? [],
    apart: result.people.get(doc.file)?.apart ?? [],
    findings: findings
      .filter(({ severity }) => severity !== 'info')
      .map((finding) => printed(finding, inWorkspace)),
    committed: await lastCommit(
      workspace.root,
      workspace.sources.map((source) => source.path),
    ),
    audience,
    today: result.today,
    lineOf: (place) => {
      const position = positionOf(result, place);
      return position && { file: inWorkspace(place.file), line: position.line };
    },
  };
  if (approval === null) return input;
  const undecided = !approval.approved && (approval.competence !== null || doc.soort === 'plan');
  return {
    ...input,
    approval,
    draft: undecided || findings.some(({ severity }) => severity === 'error'),
  };
}

/** The schools a document speaks of: those it names, the school of the person, or all that a kader holds for. */
function schoolsOf(doc: Doc, result: CheckResult): Doc<'school'>[] {
  const all = ofKind(result.documents, 'school');
  const named = (ids: readonly string[]): Doc<'school'>[] =>
    ids.flatMap((id) => all.filter((school) => school.id === id));
  if (isPersonal(doc)) {
    const { medewerker } = doc.data;
    const registers = ofKind(result.documents, 'personeel');
    return named(
      registers
        .filter(({ data }) => data.medewerkers?.some(({ id }) => id === medewerker))
        .map(({ data }) => data.school),
    );
  }
  if (doc.soort === 'kader') {
    const kader = doc.data;
    return kader['geldt-voor'] === undefined
      ? all.filter(({ data }) => kader.school === data.id || kader.bestuur === data.bestuur)
      : named(kader['geldt-voor']);
  }
  const { school, scholen } = doc.data as { school?: string; scholen?: string[] };
  const found = named(scholen ?? (school === undefined ? [] : [school]));
  return found.length === 0 && all.length === 1 ? all : found;
}

/** Those of the document and of its budgets; where two budgets have one name, the school's own comes last and counts. */
function figuresOf(
  doc: Doc,
  schools: readonly Doc<'school'>[],
  board: Doc<'bestuur'> | null,
  result: CheckResult,
): Figure[] {
  const of = (file: string): readonly Figure[] => result.figures.of(file);
  const shared = board === null || board.file === doc.file ? [] : of(board.file);
  return [
    ...shared.filter(({ id }) => id.startsWith('budget/')),
    ...of(doc.file),
    ...schools.flatMap(({ file }) => of(file)),
  ];
}

function boardOf(doc: Doc, schools: readonly Doc<'school'>[], result: CheckResult): Doc<'bestuur'> | null {
  const id = (doc.data as { bestuur?: string }).bestuur ?? schools[0]?.data.bestuur;
  return ofKind(result.documents, 'bestuur').find((board) => board.id === id) ?? null;
}

function printed(finding: Finding, inWorkspace: (file: string) => string): DocumentInput['findings'][number] {
  const { severity, message, advice, file, start } = finding;
  return { severity, message, advice, file: inWorkspace(file), line: start.line };
}

/** The document's own moment: its last commit, else the day it says it was written, else none; never the clock. */
export function momentOf({ committed, doc }: DocumentInput): string | null {
  const day = committed?.date ?? writtenOn(doc) ?? null;
  return day === null ? null : `${day}T00:00:00Z`;
}

function writtenOn<K extends Soort>(doc: DocOf<K>): IsoDate | undefined {
  return KINDS[doc.soort].writtenOn?.(doc.data);
}
