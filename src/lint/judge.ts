import type { Lang } from '../base/lang.ts';
import { RULES } from '../rules/generated/registry.ts';
import type { AnyRule } from '../rules/rule.ts';
import { applyExceptions } from './exceptions.ts';
import { finisher } from './finish.ts';
import { HIDDEN } from './hidden-texts.ts';
import type { Exempted, Finding, InternalError } from './result.ts';
import { judgeBoards, judgeFiles, judgeSchools } from './run-rules.ts';
import type { Survey } from './survey.ts';

const CORE_RULES = RULES.filter((rule) => rule.scope === 'kern').map((rule) => rule.name);

/** What was said of one workspace. */
export interface Verdict {
  readonly findings: readonly Finding[];
  readonly exempted: readonly Exempted[];
  readonly internalErrors: readonly InternalError[];
  readonly ran: readonly string[];
}

/** Judges a workspace with these rules, and says it in a language, else in that of the workspace, else in Dutch. */
export function judged(survey: Survey, rules: readonly AnyRule[], lang?: Lang): Verdict {
  const { read, workspace, stage, docs, extracts, views, figures } = survey;
  const stages = [
    judgeFiles(rules, workspace.sources, stage),
    judgeSchools(rules, extracts, views, stage),
    judgeBoards(rules, extracts, views, figures, stage),
  ];
  const found = [...survey.found, ...stages.flatMap((one) => one.found)];
  const { kept, exempted } = applyExceptions(docs, found, stage.today);
  const finish = finisher(read, stage.aboutPersons, lang ?? workspace.settings.taal ?? 'nl');
  return {
    findings: kept.map(finish),
    exempted: exempted.map(({ found: one, reason, until }) => ({
      ...finish(one),
      reason: stage.aboutPersons.has(one.place.file) ? HIDDEN : reason,
      until,
    })),
    internalErrors: stages.flatMap((one) => one.internalErrors),
    ran: [...CORE_RULES, ...stages.flatMap((one) => [...one.ran])],
  };
}
