import type { Plan } from '../../documents/generated/types.ts';
import type { Figure } from '../../figures/figure.ts';
import { listText, paragraphs } from '../format.ts';
import type { AfspraakView, PlanView } from '../generated/views.ts';
import { activityView } from './activities.ts';
import { askedViews, draftMark, signatureViews, statusText } from './asking.ts';
import { budgetView, usedBudgets } from './budget.ts';
import { budgetNames } from './budget-names.ts';
import { calculationViews } from './calculations.ts';
import { decisionViews } from './decisions.ts';
import { digestView } from './digest.ts';
import { boardView, documentView, draftedText, ownFile, schoolView, yearText } from './document.ts';
import { goalViews, needsView } from './goals.ts';
import { inductionView, internationalView } from './induction.ts';
import type { DecidedInput } from './input.ts';
import { activityContext, type NameBook, nameBook } from './names.ts';
import { hiddenPeople } from './people.ts';
import { qualityView } from './quality.ts';
import { VIEW_SCHEMAS } from './schemas.ts';
import { exceptionViews, figureIndex, findingView, readable } from './shared.ts';
import { capital, words } from './words.ts';

/** Everything a template of a plan can print, with only what the audience may read. */
export function planView(input: DecidedInput<'plan'>): PlanView {
  return readable(fullView(input), VIEW_SCHEMAS.plan, input);
}

function fullView(input: DecidedInput<'plan'>): PlanView {
  const plan = input.doc.data;
  const figures = figureIndex(input.figures);
  const goals = goalViews(plan, input.kaders);
  const names = nameBook(input, { goals });
  const context = activityContext(names, figures);
  const activities = (plan.activiteiten ?? []).map((activity, index) =>
    activityView(activity, index + 1, context),
  );
  return {
    document: documentView(input, {
      soort: 'plan',
      titel: plan.titel ?? `Professionaliseringsplan ${yearText(plan)}`,
      concept: input.draft ? draftMark(input.regime) : null,
      status: statusText(input),
      versie: plan.opgesteld?.versie === undefined ? null : String(plan.opgesteld.versie),
      'hoort-bij': plan['hoort-bij'] ?? null,
      partners: plan.partners === undefined ? null : listText(plan.partners),
      betrokkenheid: plan.opgesteld?.betrokkenheid ?? null,
      opgesteld: draftedText(plan.opgesteld),
    }),
    doelgroep: input.audience,
    schooljaar: yearText(plan),
    scholen: input.schools.map(schoolView),
    bestuur: input.board === null ? null : boardView(input.board),
    gevraagd: askedViews(input),
    besluiten: decisionViews(input.approval.decisions),
    visie: paragraphs(plan.visie),
    behoefteanalyse: needsView(plan.behoefteanalyse),
    doelen: goals,
    activiteiten: activities,
    ondergrenzen: activities.some(({ kosten, uren }) => kosten.startsWith('≥') || uren.startsWith('≥')),
    aanvangsbegeleiding: inductionView(plan),
    internationaal: internationalView(plan),
    afspraken: agreementViews(plan.afspraken),
    begroting: budgetView(plan, input, figures),
    bl9: qualityView(input.doc, input.regime),
    ...calculationViews(explained(figures), {
      lineOf: input.lineOf,
      ownFile: ownFile(input),
      names: new Map([
        ...budgetNames(input),
        ...activityTitles(plan),
        ...planTitles(input, names),
        ...hiddenPeople(input.audience, plan.activiteiten),
      ]),
    }),
    uitzonderingen: exceptionViews(plan.uitzonderingen),
    bevindingen: input.findings.map(findingView),
    handtekeningen: signatureViews(input),
    vingerafdruk: digestView(input.approval.digest),
    weggelaten: [],
  };
}

/** Plans as a calculation names them. */
function planTitles({ doc, plans }: DecidedInput<'plan'>, names: NameBook): [string, string][] {
  return plans.map(({ id }) => [id, id === doc.id ? 'dit plan' : names.plan(id)]);
}

function activityTitles(plan: Plan): Map<string, string> {
  return new Map((plan.activiteiten ?? []).map((activity) => [activity.id, activity.titel]));
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
