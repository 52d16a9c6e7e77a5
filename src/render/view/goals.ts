import { dateInWords, number } from '../../base/format.ts';
import type { Doel, Kader, Plan } from '../../documents/generated/types.ts';
import { listText, paragraphs } from '../format.ts';
import type { BehoefteanalyseView, DoelView } from '../generated/views.ts';
import { words } from './words.ts';

/** The needs, or null when the plan has none written down. */
export function needsView(needs: Plan['behoefteanalyse']): BehoefteanalyseView | null {
  if (needs === undefined) return null;
  return {
    datum: needs.datum === undefined ? null : dateInWords(needs.datum),
    werkwijze: paragraphs(needs.werkwijze),
    noden: (needs.noden ?? []).map((need) => ({
      id: need.id,
      niveau: need.niveau === undefined ? 'niet vermeld' : words(need.niveau),
      omschrijving: need.omschrijving ?? need.id,
      bron: need.bron === undefined ? null : sourceText(need.bron),
    })),
  };
}

type NeedSource = { readonly soort: string; readonly toelichting?: string; readonly datum?: string };

function sourceText(source: NeedSource): string {
  const date = source.datum === undefined ? null : dateInWords(source.datum);
  const parts = [words(source.soort), source.toelichting, date];
  return parts.filter((part) => typeof part === 'string').join(', ');
}

/** The goals in their order, numbered from 1; needs and themes by name where they are known. */
export function goalViews(plan: Plan, kaders: readonly Kader[]): DoelView[] {
  const needs = new Map((plan.behoefteanalyse?.noden ?? []).map((need) => [need.id, need.omschrijving]));
  const themes = new Map(kaders.flatMap(({ themas = [] }) => themas.map(({ id, naam }) => [id, naam])));
  return (plan.doelen ?? []).map((goal, index) => ({
    id: goal.id,
    nummer: String(index + 1),
    omschrijving: goal.omschrijving ?? goal.id,
    prioritair: goal.prioritair === true,
    termijn: goal.termijn ?? null,
    schooljaren: goal.schooljaren === undefined ? null : listText(goal.schooljaren),
    noden: goal.noden === undefined ? null : goal.noden.map((need) => needs.get(need) ?? need).join('; '),
    thema: goal.thema === undefined ? null : (themes.get(goal.thema) ?? words(goal.thema)),
    eigenaar: goal.eigenaar === undefined ? null : words(goal.eigenaar),
    indicator: indicatorText(goal.indicator),
    moment: goal.indicator?.moment === undefined ? null : dateInWords(goal.indicator.moment),
  }));
}

/** A measure with where it stands and where it must come: `boven de norm: van 62 % naar minstens 75 %`. */
function indicatorText(indicator: Doel['indicator']): string | null {
  if (indicator === undefined) return null;
  const start = indicator.nulmeting;
  const goal = indicator.streefwaarde;
  const change = [
    start === undefined ? null : `van ${measured(start)}`,
    goal === undefined ? null : start === undefined ? targetText(goal) : `naar ${targetText(goal)}`,
  ].filter((part) => part !== null);
  const parts = [indicator.maat, change.join(' ')].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? null : parts.join(': ');
}

type Target = NonNullable<NonNullable<Doel['indicator']>['streefwaarde']>;

function targetText(target: Target): string {
  return target.vergelijking === undefined ? measured(target) : `${target.vergelijking} ${measured(target)}`;
}

function measured({ waarde, eenheid }: { readonly waarde: number; readonly eenheid?: string }): string {
  return eenheid === undefined ? number(waarde) : `${number(waarde)} ${eenheid}`;
}
