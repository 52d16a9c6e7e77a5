import type { Figure } from '../../figures/figure.ts';
import { listText } from '../format.ts';
import type { DoelView } from '../generated/views.ts';
import type { ActivityContext } from './activities.ts';
import { budgetNames } from './budget-names.ts';
import { schoolName } from './document.ts';
import type { DocumentInput } from './input.ts';
import { words } from './words.ts';

type AnyPlan = DocumentInput['plans'][number];

/** Finds the names that readers know by the ids that the files use. */
export interface NameBook {
  readonly activity: (reference: string) => string;
  readonly budget: (id: string) => string;
  readonly school: (id: string) => string;
  readonly goal: (reference: string) => string;
  /** A goal as another plan refers to it. */
  readonly goalOf: (plan: string, reference: string) => string;
  readonly theme: (id: string) => string | null;
  readonly plan: (id: string) => string;
}

/** The names that a document can use: those of its own plan first, then those of others and of the kaders. */
export function nameBook(
  input: DocumentInput,
  own: { readonly goals?: readonly Pick<DoelView, 'id' | 'nummer' | 'omschrijving'>[] } = {},
): NameBook {
  const budgets = budgetNames(input);
  const schools = new Map(
    [...input.schools, ...input.otherSchools].map((school) => [school.id, schoolName(school)]),
  );
  const themes = new Map(input.kaders.flatMap(({ themas = [] }) => themas.map(({ id, naam }) => [id, naam])));
  const plans = new Map(input.plans.map((plan) => [plan.id, `${planTitle(plan)}${otherHome(plan, input)}`]));
  const activities = new Map<string, string>();
  const goals = new Map<string, string>();
  for (const plan of [...input.plans].sort(
    (a, b) => Number(a.id === input.doc.id) - Number(b.id === input.doc.id),
  )) {
    for (const { id, titel } of plan.activiteiten ?? [])
      activities.set(`${plan.id}/${id}`, titel).set(id, titel);
    for (const { id, omschrijving } of plan.doelen ?? []) {
      const text = quoted(omschrijving ?? id);
      goals.set(`${plan.id}/${id}`, text).set(id, text);
    }
  }
  for (const { ontwikkeldoelen } of input.kaders)
    for (const { id, omschrijving } of [
      ...(ontwikkeldoelen?.organisatie ?? []),
      ...(ontwikkeldoelen?.medewerkers ?? []),
    ])
      goals.set(id, quoted(omschrijving ?? id));
  for (const goal of own.goals ?? [])
    goals.set(goal.id, `${goal.nummer}. ${firstSentence(goal.omschrijving)}`);
  return {
    activity: (reference) => activities.get(reference) ?? reference,
    budget: (id) => budgets.get(id) ?? id,
    school: (id) => schools.get(id) ?? id,
    goal: (reference) => goals.get(reference) ?? reference,
    goalOf: (plan, reference) => goals.get(`${plan}/${reference}`) ?? goals.get(reference) ?? reference,
    theme: (id) => themes.get(id) ?? null,
    plan: (id) => plans.get(id) ?? id,
  };
}

/** What an activity's view asks of the names. */
export function activityContext(names: NameBook, figures: ReadonlyMap<string, Figure>): ActivityContext {
  return {
    figures,
    budgetName: names.budget,
    goalName: names.goal,
    activityName: names.activity,
    schoolName: names.school,
    planName: names.plan,
  };
}

/** The schools of a plan, where they are none of the document. */
function otherHome({ scholen = [] }: AnyPlan, { schools, otherSchools }: DocumentInput): string {
  const elsewhere = otherSchools.filter(({ id }) => scholen.includes(id));
  if (elsewhere.length === 0 || schools.some(({ id }) => scholen.includes(id))) return '';
  return ` van ${listText(elsewhere.map(schoolName))}`;
}

/** The title of a plan, else what kind it is, for whom and when. */
function planTitle(plan: AnyPlan): string {
  if (plan.titel !== undefined) return plan.titel;
  return plan.soort === 'teamplan'
    ? `Teamplan ${words(plan.team)} ${plan.schooljaar}`
    : `Professionaliseringsplan ${plan.schooljaar ?? ''}`.trim();
}

/** The goal of another document, set apart from the words around it. */
function quoted(goal: string): string {
  return `“${firstSentence(goal)}”`;
}

/** The first sentence of a text, without the sign that ends it. */
function firstSentence(text: string): string {
  const [first = ''] = text.split(/(?<=[.;:])\s/u);
  return first.replace(/[.;:]$/u, '');
}
