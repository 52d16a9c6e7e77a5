import type { IsoDate } from '../base/dates.ts';
import type { Found } from '../base/found.ts';
import { DECIDED, type Doc, ofKind, type Soort } from '../documents/kind.ts';
import type { Figure } from '../figures/figure.ts';
import { type Context, type Contexts, referenceDate } from '../read/context.ts';
import type { Source } from '../read/workspace.ts';
import type { BoardInput, Dates, SchoolView } from '../rules/input.ts';
import type { AnyRule, JudgingRule, Report } from '../rules/rule.ts';
import { locate } from '../workspace/locate.ts';
import type { InternalError } from './result.ts';
import { figureIn } from './views.ts';

/** Findings of rules, the rules that failed themselves, and which rules had something to judge. */
export interface Judged {
  readonly ran: Set<string>;
  readonly found: Found[];
  readonly internalErrors: InternalError[];
}

/** What the rules of one workspace are run on. */
export interface Stage {
  readonly contexts: Contexts;
  readonly at: IsoDate | null;
  readonly today: IsoDate;
}

/** Rules that see one file: its bare text, or its document whole. A rule that throws is named; the others run on. */
export function judgeFile(rules: readonly AnyRule[], source: Source, stage: Stage): Judged {
  const judged: Judged = { ran: new Set(), found: [], internalErrors: [] };
  for (const rule of rules) {
    if (rule.scope === 'tekst')
      guarded(rule, source.path, judged, () => judgeText(rule, source, judged.found));
    if (rule.scope !== 'bestand' || source.doc === null) continue;
    const { doc } = source;
    const standing = standingOf(rule, doc, stage);
    if (standing === null) continue;
    const rangeOf = (pointer: string) => locate(source.yaml.tree?.contents, pointer, 'value');
    const input = { doc, text: source.yaml.text, rangeOf, ...standing };
    guarded(rule, source.path, judged, () => rule.check(input, reporter(rule, judged.found)));
  }
  return judged;
}

/** Rules that see a school, once per document of their kinds in it. */
export function judgeSchools(
  rules: readonly AnyRule[],
  docs: readonly Doc[],
  views: readonly SchoolView[],
  stage: Stage,
): Judged {
  const judged: Judged = { ran: new Set(), found: [], internalErrors: [] };
  for (const rule of rules) {
    if (rule.scope !== 'school') continue;
    for (const doc of docs) {
      const standing = standingOf(rule, doc, stage);
      const view = standing && viewFor(doc, standing.context, views);
      if (!standing || !view) continue;
      guarded(rule, doc.file, judged, () =>
        rule.check({ doc, view, dates: standing.dates }, reporter(rule, judged.found)),
      );
    }
  }
  return judged;
}

/** Rules that see a board with all its schools. */
export function judgeBoards(
  rules: readonly AnyRule[],
  docs: readonly Doc[],
  views: readonly SchoolView[],
  book: ReadonlyMap<string, readonly Figure[]>,
  stage: Stage,
): Judged {
  const judged: Judged = { ran: new Set(), found: [], internalErrors: [] };
  for (const rule of rules) {
    if (rule.scope !== 'bestuur') continue;
    for (const doc of ofKind(docs, 'bestuur')) {
      const standing = standingOf(rule, doc, stage);
      if (standing === null) continue;
      const schools = views.filter((view) => view.context.bestuur?.id === doc.id);
      const input: BoardInput = { doc, schools, figure: figureIn(book), ...standing };
      guarded(rule, doc.file, judged, () => rule.check(input, reporter(rule, judged.found)));
    }
  }
  return judged;
}

/** Context and dates when the rule speaks of this document, in this regime, on this day; else null. */
function standingOf(rule: JudgingRule, doc: Doc, stage: Stage): { context: Context; dates: Dates } | null {
  if (rule.scope === 'tekst' || !(rule.kinds as readonly Soort[]).includes(doc.soort)) return null;
  const context = stage.contexts.of(doc);
  if (context === null || (rule.regime !== 'algemeen' && rule.regime !== context.regime)) return null;
  const at = stage.at ?? referenceDate(doc, context, stage.today);
  if (!holdsOn(rule, at)) return null;
  return { context, dates: { at, today: stage.today } };
}

/** True when a rule is in force on a day. */
export function holdsOn(rule: JudgingRule, date: IsoDate): boolean {
  const { from, until } = rule.inForce;
  return from <= date && (until === undefined || date <= until);
}

/** The school a document belongs to; a board's own document is judged with its first school. */
function viewFor(doc: Doc, context: Context, views: readonly SchoolView[]): SchoolView | null {
  if (context.school) return views.find((view) => view.school.id === context.school?.id) ?? null;
  const ofBoard = views.find((view) => view.context.bestuur?.id === context.bestuur?.id);
  return DECIDED.includes(doc.soort) ? (ofBoard ?? null) : null;
}

function judgeText(rule: Extract<AnyRule, { scope: 'tekst' }>, source: Source, found: Found[]): void {
  rule.check(source.yaml.text, (range: readonly [number, number], args: Found['args']) => {
    found.push({ rule: rule.name, args, place: { file: source.path, pointer: '', part: 'value', range } });
  });
}

function reporter(rule: JudgingRule, found: Found[]): Report<Found['args']> {
  return ({ at, ...rest }) => {
    found.push({ rule: rule.name, place: at, ...rest });
  };
}

function guarded(rule: AnyRule, file: string, judged: Judged, run: () => void): void {
  judged.ran.add(rule.name);
  try {
    run();
  } catch (error) {
    judged.internalErrors.push({ rule: rule.name, file, message: (error as Error).message });
  }
}
