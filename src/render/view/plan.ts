import { dateInWords } from '../../base/format.ts';
import type { Plan } from '../../documents/generated/types.ts';
import type { Figure } from '../../figures/figure.ts';
import { paragraphs } from '../format.ts';
import type { AfspraakView, BevindingView, PlanView } from '../generated/plan-view.ts';
import { activityView } from './activities.ts';
import { askedViews, signatureViews } from './asking.ts';
import { forAudience } from './audience.ts';
import { budgetNames, budgetsOf, budgetView, usedBudgets } from './budget.ts';
import { calculationViews } from './calculations.ts';
import { decisionViews } from './decisions.ts';
import { digestView } from './digest.ts';
import { boardView, documentView, ownFile, schoolName, schoolView, yearText } from './document.ts';
import { goalLabel, goalViews, needsView } from './goals.ts';
import { inductionView, internationalView } from './induction.ts';
import type { PlanInput } from './plan-input.ts';
import { PLAN_SCHEMA } from './templates.ts';
import { capital, words } from './words.ts';

/** Everything a template of a plan can print, with only what the audience may read. */
export function planView(input: PlanInput): PlanView {
  const { view, withheld } = forAudience(fullView(input), PLAN_SCHEMA, input.audience);
  return {
    ...view,
    weggelaten: withheld.map(({ onderdeel, aantal }) => ({ onderdeel, aantal: `${aantal} keer` })),
  };
}

function fullView(input: PlanInput): PlanView {
  const plan = input.plan.data;
  const figures = figureIndex(input.figures);
  const budgets = budgetsOf(input.schools, input.board);
  const goals = goalViews(plan, input.kader);
  return {
    document: documentView(input),
    doelgroep: input.audience,
    schooljaar: yearText(plan),
    scholen: input.schools.map(schoolView),
    bestuur: input.board === null ? null : boardView(input.board),
    gevraagd: askedViews(input),
    besluiten: decisionViews(input.approval.decisions),
    visie: paragraphs(plan.visie),
    behoefteanalyse: needsView(plan.behoefteanalyse),
    doelen: goals,
    activiteiten: activityViews(input, figures, new Map(goals.map((goal) => [goal.id, goalLabel(goal)]))),
    aanvangsbegeleiding: inductionView(plan),
    internationaal: internationalView(plan),
    afspraken: agreementViews(plan.afspraken),
    begroting: budgetView(plan, budgets, figures),
    berekeningen: calculationViews(explained(figures), {
      lineOf: input.lineOf,
      ownFile: ownFile(input),
      names: new Map([...budgetNames(budgets), ...activityTitles(plan)]),
    }),
    uitzonderingen: exceptionViews(plan),
    bevindingen: input.findings.map(findingView),
    handtekeningen: signatureViews(input),
    vingerafdruk: digestView(input.approval.digest),
    weggelaten: [],
  };
}

/** Every figure by its address, those inside others as well; the first of an address stands. */
function figureIndex(figures: readonly Figure[]): Map<string, Figure> {
  const index = new Map<string, Figure>();
  const visit = (figure: Figure): void => {
    if (!index.has(figure.id)) index.set(figure.id, figure);
    for (const operand of figure.operands) visit(operand);
  };
  for (const figure of figures) visit(figure);
  return index;
}

function activityTitles(plan: Plan): Map<string, string> {
  return new Map((plan.activiteiten ?? []).map((activity) => [activity.id, activity.titel]));
}

function activityViews(
  input: PlanInput,
  figures: ReadonlyMap<string, Figure>,
  goals: ReadonlyMap<string, string>,
): PlanView['activiteiten'] {
  const activities = input.plan.data.activiteiten ?? [];
  const budgets = budgetNames(budgetsOf(input.schools, input.board));
  const titles = activityTitles(input.plan.data);
  const schools = new Map(input.schools.map((school) => [school.id, schoolName(school)]));
  const context = {
    figures,
    budgetName: (id: string) => budgets.get(id) ?? id,
    goalName: (id: string) => goals.get(id) ?? id,
    activityName: (id: string) => titles.get(id) ?? id,
    schoolName: (id: string) => schools.get(id) ?? id,
  };
  return activities.map((activity, index) => activityView(activity, index + 1, context));
}

/** Agreements by subject, in the order in which subjects first appear; ranked ones by their rank. */
function agreementViews(agreements: Plan['afspraken'] = []): AfspraakView[] {
  const subjects = [...new Set(agreements.map((agreement) => agreement.onderwerp))];
  return subjects.map((subject) => {
    const own = agreements.filter((agreement) => agreement.onderwerp === subject);
    const ranked = own.every((agreement) => agreement.rang !== undefined);
    const ordered = ranked ? own.toSorted((a, b) => (a.rang ?? 0) - (b.rang ?? 0)) : own;
    const texts = ordered.map((agreement) => agreement.tekst).filter((text) => text !== undefined);
    return { onderwerp: capital(words(subject)), geordend: ranked, regels: texts };
  });
}

/** The figures that get a calculation: the whole, then what each budget keeps. */
function explained(figures: ReadonlyMap<string, Figure>): Figure[] {
  const ids = [
    'uren/gepland',
    'begroting/gepland',
    ...usedBudgets(figures).map((id) => `budget/${id}/verwacht-over`),
  ];
  return ids.map((id) => figures.get(id)).filter((figure) => figure !== undefined);
}

function exceptionViews(plan: Plan): PlanView['uitzonderingen'] {
  return (plan.uitzonderingen ?? []).map((exception) => ({
    regel: exception.regel,
    betreft: exception.veld === undefined ? exception.betreft : `${exception.betreft}, ${exception.veld}`,
    reden: exception.reden,
    door: exception.door,
    'besloten-op': dateInWords(exception['besloten-op']),
    tot: dateInWords(exception.tot),
  }));
}

const SEVERITIES = { error: 'fout', warning: 'waarschuwing', info: 'opmerking' } as const;

function findingView(finding: PlanInput['findings'][number]): BevindingView {
  return {
    ernst: SEVERITIES[finding.severity],
    bericht: finding.message,
    advies: finding.advice,
    plaats: `${finding.file}:${finding.line}`,
  };
}
