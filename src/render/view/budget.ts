import { ZERO } from '../../base/decimal.ts';
import { euro, hours } from '../../base/format.ts';
import type { Budget, Plan } from '../../documents/generated/types.ts';
import type { Figure } from '../../figures/figure.ts';
import { figureText, paragraphs, UNKNOWN } from '../format.ts';
import type { BegrotingView, BudgetView } from '../generated/views.ts';
import { type BudgetOwners, budgetNames, ownBudgets } from './budget-names.ts';
import { schoolName } from './document.ts';
import { hoursBy } from './shared.ts';

const PLANNED = 'begroting/gepland';
const UNALLOCATED = 'niet-toegewezen';

/** The budgets that this plan uses, with what they receive, pay and keep. */
export function budgetView(
  plan: Plan,
  owners: BudgetOwners,
  figures: ReadonlyMap<string, Figure>,
): BegrotingView {
  const names = budgetNames(owners);
  const budgets = ownBudgets(owners);
  const unallocated = figures.get(`${PLANNED}/${UNALLOCATED}`);
  return {
    samenvatting: [
      plannedText('kosten', figures.get(PLANNED)),
      ...(figures.has('uren/gepland') ? [plannedText('uren', figures.get('uren/gepland'))] : []),
    ].join(' '),
    bedrag: textOf(figures.get(PLANNED)),
    uren: figures.has('uren/gepland') ? textOf(figures.get('uren/gepland')) : null,
    toelichting: paragraphs(plan.begroting?.toelichting),
    'bedrag-voorgelegd': plan.begroting?.bedrag === undefined ? null : euro(plan.begroting.bedrag),
    'uren-voorgelegd': plan.begroting?.uren === undefined ? null : hours(plan.begroting.uren),
    budgetten: usedBudgets(figures).map((id) => {
      const name = names.get(id) ?? id;
      const own = budgets.find((budget) => budget.id === id);
      return own === undefined ? elsewhereRow(name, id, owners, figures) : budgetRow(name, own, figures);
    }),
    'niet-toegewezen': unallocated === undefined ? null : figureText(unallocated),
    'uren-per-pot': hoursBy(figures, 'uren/gepland/'),
    'uren-per-categorie': hoursBy(figures, 'uren/categorie/'),
  };
}

function textOf(figure: Figure | undefined): string {
  return figure === undefined ? UNKNOWN : figureText(figure);
}

const PARTS = { kosten: ['kostenpost is', 'kostenposten zijn'], uren: ['deel is', 'delen zijn'] } as const;

/** A sentence such as `De geplande kosten bedragen minstens € 350,00; 1 kostenpost is nog niet bekend.` */
function plannedText(what: keyof typeof PARTS, figure: Figure | undefined): string {
  if (figure === undefined || figure.value === null) return `De geplande ${what} zijn nog niet bekend.`;
  const { open } = figure;
  if (open === 0) return `De geplande ${what} bedragen ${figureText(figure)}.`;
  const [one, more] = PARTS[what];
  const known = figureText({ ...figure, open: 0 });
  return `De geplande ${what} bedragen minstens ${known}; ${open} ${open === 1 ? one : more} nog niet bekend.`;
}

/** Ids of the budgets from which something is planned. */
export function usedBudgets(figures: ReadonlyMap<string, Figure>): string[] {
  const prefix = `${PLANNED}/`;
  return [...figures.keys()]
    .filter((id) => id.startsWith(prefix))
    .map((id) => id.slice(prefix.length))
    .filter((id) => id !== UNALLOCATED);
}

function budgetRow(name: string, budget: Budget, figures: ReadonlyMap<string, Figure>): BudgetView {
  const { id } = budget;
  return {
    naam: name,
    jaar: String(budget.begrotingsjaar),
    beschikbaar: textOf(figures.get(`budget/${id}/beschikbaar`)),
    grondslag: meansText(budget),
    gepland: textOf(figures.get(`${PLANNED}/${id}`)),
    elders: isClosed(budget) ? 'jaar afgesloten' : figureText(elsewhere(id, figures)),
    over: textOf(figures.get(`budget/${id}/verwacht-over`)),
  };
}

function isClosed(budget: Budget): boolean {
  return typeof budget['afgesloten-op'] === 'string';
}

/** What other plans take from a budget and what was spent outside the plans. */
function elsewhere(id: string, figures: ReadonlyMap<string, Figure>): Figure {
  const all = figures.get(`budget/${id}/gepland`);
  const own = figures.get(`${PLANNED}/${id}`);
  const outside = figures.get(`budget/${id}/buiten-plan`);
  const named = { id: `budget/${id}/elders`, label: 'Elders', unit: 'euro' as const };
  const value = [all, outside].reduce((sum, part) => sum.plus(part?.value ?? ZERO), ZERO);
  const open = (all?.open ?? 0) + (outside?.open ?? 0) - (own?.open ?? 0);
  return { ...named, value: value.minus(own?.value ?? ZERO), open, exact: true, operands: [] };
}

/** What another school pays: how much it has stands in its own plan. */
function elsewhereRow(
  name: string,
  id: string,
  { otherSchools }: BudgetOwners,
  figures: ReadonlyMap<string, Figure>,
): BudgetView {
  const owner = otherSchools.find(({ budgetten = [] }) => budgetten.some((budget) => budget.id === id));
  const budget = owner?.budgetten?.find((one) => one.id === id);
  const there = owner === undefined ? UNKNOWN : `zie ${schoolName(owner)}`;
  return {
    naam: name,
    jaar: budget === undefined ? null : String(budget.begrotingsjaar),
    beschikbaar: there,
    grondslag:
      owner === undefined ? 'niet gevonden bij school of bestuur' : `budget van ${schoolName(owner)}`,
    gepland: textOf(figures.get(`${PLANNED}/${id}`)),
    elders: there,
    over: there,
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
