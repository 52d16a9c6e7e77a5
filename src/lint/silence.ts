import type { Found } from '../base/found.ts';
import { type Doc, ofKind } from '../documents/kind.ts';
import { FACTS } from '../law/facts.ts';
import type { Regime } from '../law/regime.ts';
import { type Contexts, referenceDate } from '../read/context.ts';
import type { Dangling } from '../read/references.ts';
import { RULES } from '../rules/generated/registry.ts';
import { holdsOn, type Stage } from './run-rules.ts';

/**
 * Documents of which nobody says whose law holds: without this finding no rule would run and all would look well. It
 * stands at the school, where that is the one that doesn't say it. Where a board or school is not there or has
 * mistakes, that is said already.
 */
export function withoutRegime(docs: readonly Doc[], contexts: Contexts, dangling: Dangling): Found[] {
  const owners: readonly unknown[] = ['bestuur', 'school'];
  const isTold = [...dangling.missing, ...dangling.found.map(({ args }) => args['doel'])];
  if (isTold.some((soort) => owners.includes(soort))) return [];
  return docs
    .filter((doc) => contexts.of(doc) === null)
    .filter((doc) => doc.soort === 'school' || contexts.schoolOf(doc) === null)
    .map((doc) => ({
      rule: 'algemeen/regelgeving-onbekend',
      args: { document: doc.id, soort: doc.soort },
      place: { file: doc.file, pointer: '/soort', part: 'value' },
    }));
}

/**
 * Plans of schools that name no goal and no activity: the rules on goals and activities would all be content with them.
 * Where law has rules of its own on what must be there, those speak.
 */
export function withoutContent(docs: readonly Doc[], contexts: Contexts): Found[] {
  return ofKind(docs, 'plan')
    .filter((plan) => {
      const context = contexts.of(plan);
      return context !== null && !FACTS[context.regime].contentRules;
    })
    .filter(({ data }) => [...(data.doelen ?? []), ...(data.activiteiten ?? [])].length === 0)
    .map((plan) => ({
      rule: 'algemeen/plan-zonder-inhoud',
      args: { plan: plan.id },
      place: { file: plan.file, pointer: '', part: 'key' },
    }));
}

/** A regime for which no rule is in force would look well without one of its duties being judged. */
export function regimesWithoutRules(docs: readonly Doc[], stage: Stage): Found[] {
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
