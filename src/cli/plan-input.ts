import { relative } from 'node:path';
import { type Doc, ofKind } from '../documents/kind.ts';
import { competenceFor } from '../law/body.ts';
import { positionOf } from '../lint/position-of.ts';
import type { CheckResult, Finding } from '../lint/result.ts';
import type { Workspace } from '../lint/workspace.ts';
import type { PlanInput } from '../render/view/plan-input.ts';
import { lastCommit } from '../workspace/history.ts';

/** Gathers what a plan's document is made from out of a judged workspace. */
export async function planInput(
  result: CheckResult,
  workspace: Workspace,
  path: string,
  audience: PlanInput['audience'],
): Promise<PlanInput> {
  const plan = ofKind(result.documents, 'plan').find((one) => one.file === path);
  const approval = plan && result.approvals.get(plan.file);
  if (plan === undefined || approval === undefined) throw new Error(`no plan at ${path}`);
  const schools = (plan.data.scholen ?? []).flatMap((id) => schoolsNamed(result, id));
  const board =
    ofKind(result.documents, 'bestuur').find((one) => one.id === schools[0]?.data.bestuur) ?? null;
  const regime = schools[0]?.data.regelgeving ?? board?.data.regelgeving ?? 'be-vlg';
  const decisionFiles = approval.decisions.map((decision) => decision.doc.file);
  const findings = result.findings.filter(({ file }) => file === path || decisionFiles.includes(file));
  const inWorkspace = (file: string): string => relative(workspace.root, file).replaceAll('\\', '/');
  return {
    plan,
    regime,
    schools: schools.map(({ data }) => data),
    board: board?.data ?? null,
    kader: ofKind(result.documents, 'kader').find((one) => one.id === plan.data.kader)?.data ?? null,
    figures: [path, ...schools.map(({ file }) => file)].flatMap((file) => result.figures.get(file) ?? []),
    approval,
    competence: competenceFor(regime, 'plan', schools[0]?.data.net),
    draft: !approval.approved || findings.some(({ severity }) => severity === 'error'),
    findings: findings
      .filter(({ severity }) => severity !== 'info')
      .map((finding) => printed(finding, inWorkspace)),
    committed: await lastCommit(
      workspace.root,
      workspace.sources.map((source) => source.path),
    ),
    audience,
    lineOf: (place) => {
      const position = positionOf(result, place);
      return position && { file: inWorkspace(place.file), line: position.line };
    },
  };
}

function schoolsNamed(result: CheckResult, id: string): Doc<'school'>[] {
  return ofKind(result.documents, 'school').filter((school) => school.id === id);
}

function printed(finding: Finding, inWorkspace: (file: string) => string): PlanInput['findings'][number] {
  const { severity, message, advice, file, start } = finding;
  return { severity, message, advice, file: inWorkspace(file), line: start.line };
}

/** The document's own moment: its last commit, else the day the plan was ready, else none; never the clock. */
export function momentOf(input: PlanInput): string | null {
  const day = input.committed?.date ?? input.plan.data.opgesteld?.datum ?? null;
  return day === null ? null : `${day}T00:00:00Z`;
}
