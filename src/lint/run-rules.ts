import type { IsoDate } from '../base/dates.ts';
import type { Found } from '../base/found.ts';
import { groupBy } from '../base/group-by.ts';
import { oncePer } from '../base/once.ts';
import { DECIDED, type Doc, ofKind, type Soort } from '../documents/kind.ts';
import type { Book } from '../figures/book.ts';
import type { Costs } from '../figures/costs.ts';
import type { Regime } from '../law/regime.ts';
import { type Context, type Contexts, referenceDate } from '../read/context.ts';
import type { Source } from '../read/workspace.ts';
import type { Dates, SchoolView } from '../rules/input.ts';
import type { AnyRule, JudgingRule, Report, TextInput } from '../rules/rule.ts';
import { locate } from '../workspace/locate.ts';
import type { InternalError } from './result.ts';

/** Findings of rules, the rules that failed themselves, and which rules had something to judge. */
export interface Judged {
  readonly ran: Set<string>;
  readonly found: Found[];
  readonly internalErrors: InternalError[];
}

/** What the rules of one workspace are run on. */
export interface Stage {
  readonly contexts: Contexts;
  readonly costs: Costs;
  readonly at: IsoDate | null;
  readonly today: IsoDate;
  /** The absolute paths of documents about persons. */
  readonly aboutPersons: ReadonlySet<string>;
}

/** Rules that see one file: its bare text, or its document whole. A rule that throws is named; the others run on. */
export function judgeFiles(rules: readonly AnyRule[], sources: readonly Source[], stage: Stage): Judged {
  const judged: Judged = { ran: new Set(), found: [], internalErrors: [] };
  const ofText = rules.filter((rule) => rule.scope === 'tekst');
  const speaking = rulesByKind(rules.filter((rule) => rule.scope === 'bestand'));
  for (const source of sources) {
    const text = { text: source.yaml.text, aboutPersons: stage.aboutPersons.has(source.path) };
    for (const rule of ofText)
      guarded(rule, source.path, judged, () => judgeText(rule, source.path, text, stage, judged.found));
    const standing = source.doc && standingOf(source.doc, stage);
    if (standing === null) continue;
    const rangeOf = (pointer: string) => locate(source.yaml, pointer, 'value');
    const cost = (pointer: string) => stage.costs.at(source.path, pointer);
    const input = { ...standing, text: source.yaml.text, rangeOf, cost };
    for (const rule of speaking(input))
      guarded(rule, source.path, judged, () =>
        rule.check(input, reporter(rule, input.dates.at, judged.found)),
      );
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
  const viewOf = viewFinder(views);
  const speaking = rulesByKind(rules.filter((rule) => rule.scope === 'school'));
  for (const doc of docs) {
    const standing = standingOf(doc, stage);
    const view = standing && viewOf(standing);
    if (!standing || !view) continue;
    const input = { ...standing, view };
    for (const rule of speaking(input))
      guarded(rule, doc.file, judged, () => rule.check(input, reporter(rule, input.dates.at, judged.found)));
  }
  return judged;
}

/** Rules that see a board with all its schools. */
export function judgeBoards(
  rules: readonly AnyRule[],
  docs: readonly Doc[],
  views: readonly SchoolView[],
  book: Book,
  stage: Stage,
): Judged {
  const judged: Judged = { ran: new Set(), found: [], internalErrors: [] };
  const speaking = rulesByKind(rules.filter((rule) => rule.scope === 'bestuur'));
  for (const doc of ofKind(docs, 'bestuur')) {
    const standing = standingOf(doc, stage);
    if (standing === null) continue;
    const schools = views.filter((view) => view.context.bestuur?.id === doc.id);
    const input = { ...standing, doc, schools, figure: book.figure.bind(book) };
    for (const rule of speaking(input))
      guarded(rule, doc.file, judged, () => rule.check(input, reporter(rule, input.dates.at, judged.found)));
  }
  return judged;
}

/** A document with what holds where it stands. */
interface Standing {
  readonly doc: Doc;
  readonly context: Context;
  readonly dates: Dates;
}

/** Null when neither a school nor a board with a regime is known for the document. */
function standingOf(doc: Doc, stage: Stage): Standing | null {
  const context = stage.contexts.of(doc);
  if (context === null) return null;
  const at = stage.at ?? referenceDate(doc, context, stage.today);
  return { doc, context, dates: { at, today: stage.today } };
}

type DocumentRule = Exclude<JudgingRule, { scope: 'tekst' }>;

/** Which of some rules speak of a document of a kind, in a regime, on a day. Looks once for each kind and regime. */
function rulesByKind<R extends DocumentRule>(rules: readonly R[]): (standing: Standing) => R[] {
  const speaking = oncePer(
    (soort: Soort, regime: Regime) => `${soort} ${regime}`,
    (soort, regime) =>
      rules.filter(
        (rule) =>
          (rule.kinds as readonly Soort[]).includes(soort) &&
          (rule.regime === 'algemeen' || rule.regime === regime),
      ),
  );
  return ({ doc, context, dates }) =>
    speaking(doc.soort, context.regime).filter((rule) => holdsOn(rule, dates.at));
}

/** True when a rule is in force on a day. */
export function holdsOn(rule: JudgingRule, date: IsoDate): boolean {
  const { from, until } = rule.inForce;
  return from <= date && (until === undefined || date <= until);
}

/** Finds the school a document belongs to; a board's own document is judged with its first school. */
function viewFinder(views: readonly SchoolView[]): (standing: Standing) => SchoolView | null {
  const bySchool = new Map(views.map((view) => [view.school.id, view]));
  const byBoard = groupBy(views, (view) => view.context.bestuur?.id);
  return ({ doc, context }) => {
    if (context.school) return bySchool.get(context.school.id) ?? null;
    return DECIDED.includes(doc.soort) ? (byBoard.get(context.bestuur?.id)?.[0] ?? null) : null;
  };
}

function judgeText(
  rule: Extract<AnyRule, { scope: 'tekst' }>,
  file: string,
  input: TextInput,
  { at, today }: Stage,
  found: Found[],
): void {
  const day = at ?? today;
  rule.check(input, (range: readonly [number, number], args: Found['args']) => {
    const place = { file, pointer: '', part: 'value' as const, range };
    found.push({ rule: rule.name, args, place, day });
  });
}

function reporter(rule: JudgingRule, day: IsoDate, found: Found[]): Report<Found['args']> {
  return ({ at, ...rest }) => {
    found.push({ rule: rule.name, place: at, day, ...rest });
  };
}

function guarded(rule: AnyRule, file: string, judged: Judged, run: () => void): void {
  judged.ran.add(rule.name);
  try {
    run();
  } catch (error) {
    const { message, stack = '' } = error as Error;
    judged.internalErrors.push({ rule: rule.name, file, message, stack });
  }
}
