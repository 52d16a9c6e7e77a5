import { euro, hours } from '../../base/format.ts';
import type { Bestuur, Budget, Plan, School } from '../../documents/generated/types.ts';
import type { Figure } from '../../figures/figure.ts';
import { figureText, paragraphs, UNKNOWN } from '../format.ts';
import type { BegrotingView, BudgetView } from '../generated/views.ts';
import { hoursBy } from './shared.ts';
import { words } from './words.ts';

const PLANNED = 'begroting/gepland';
const UNALLOCATED = 'niet-toegewezen';

/** The budgets that this plan uses, with what they receive, pay and keep. */
export function budgetView(
  plan: Plan,
  budgets: readonly Budget[],
  figures: ReadonlyMap<string, Figure>,
): BegrotingView {
  const names = budgetNames(budgets);
  const unallocated = figures.get(`${PLANNED}/${UNALLOCATED}`);
  return {
    bedrag: textOf(figures.get(PLANNED)),
    uren: figures.has('uren/gepland') ? textOf(figures.get('uren/gepland')) : null,
    toelichting: paragraphs(plan.begroting?.toelichting),
    'bedrag-voorgelegd': plan.begroting?.bedrag === undefined ? null : euro(plan.begroting.bedrag),
    'uren-voorgelegd': plan.begroting?.uren === undefined ? null : hours(plan.begroting.uren),
    budgetten: usedBudgets(figures).map((id) =>
      budgetRow(
        names.get(id) ?? id,
        id,
        budgets.find((budget) => budget.id === id),
        figures,
      ),
    ),
    'niet-toegewezen': unallocated === undefined ? null : figureText(unallocated),
    'uren-per-pot': hoursBy(figures, 'uren/gepland/'),
    'uren-per-categorie': hoursBy(figures, 'uren/categorie/'),
  };
}

function textOf(figure: Figure | undefined): string {
  return figure === undefined ? UNKNOWN : figureText(figure);
}

/** Ids of the budgets from which something is planned. */
export function usedBudgets(figures: ReadonlyMap<string, Figure>): string[] {
  const prefix = `${PLANNED}/`;
  return [...figures.keys()]
    .filter((id) => id.startsWith(prefix))
    .map((id) => id.slice(prefix.length))
    .filter((id) => id !== UNALLOCATED);
}

function budgetRow(
  name: string,
  id: string,
  budget: Budget | undefined,
  figures: ReadonlyMap<string, Figure>,
): BudgetView {
  const left = figures.get(`budget/${id}/verwacht-over`);
  return {
    naam: name,
    jaar: budget === undefined ? null : String(budget.begrotingsjaar),
    beschikbaar: textOf(figures.get(`budget/${id}/beschikbaar`)),
    grondslag: budget === undefined ? 'budget niet gevonden bij school of bestuur' : meansText(budget),
    gepland: textOf(figures.get(`${PLANNED}/${id}`)),
    over: left === undefined ? UNKNOWN : figureText(left),
  };
}

function meansText(budget: Budget): string {
  const parts = [
    budget['reserve-begin'] === undefined ? null : `reserve ${euro(budget['reserve-begin'])}`,
    budget.ontvangen === undefined ? null : `ontvangen ${euro(budget.ontvangen)}`,
    budget.ontvangen !== undefined || budget.geraamd === undefined ? null : `geraamd ${euro(budget.geraamd)}`,
  ].filter((part) => part !== null);
  const means = parts.length === 0 ? 'nog niets ontvangen of geraamd' : parts.join(' en ');
  return budget.omschrijving === undefined ? means : `${means} (${budget.omschrijving})`;
}

/**
 * The budgets by id as people name them: `professionaliseringsmiddelen 2026`, with the id behind it where
 * two would have the same name.
 */
export function budgetNames(budgets: readonly Budget[]): Map<string, string> {
  const plain = budgets.map((budget) => `${words(budget.bron)} ${budget.begrotingsjaar}`);
  return new Map(
    budgets.map(({ id }, index) => {
      const name = plain[index] ?? id;
      const isShared = plain.filter((other) => other === name).length > 1;
      return [id, isShared ? `${name} (${id})` : name];
    }),
  );
}

/** Every budget of the schools and their board. */
export function budgetsOf(schools: readonly School[], board: Bestuur | null): Budget[] {
  return [...schools.flatMap((school) => school.budgetten ?? []), ...(board?.budgetten ?? [])];
}
