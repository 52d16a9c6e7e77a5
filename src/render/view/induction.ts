import { dateInWords, hours, number } from '../../base/format.ts';
import type { Plan } from '../../documents/generated/types.ts';
import { paragraphs, spanText, UNKNOWN } from '../format.ts';
import type { AanvangsbegeleidingView, InternationaalView } from '../generated/views.ts';

/** How starting teachers are guided; null when the plan says nothing of it. */
export function inductionView(plan: Plan): AanvangsbegeleidingView | null {
  const induction = plan.aanvangsbegeleiding;
  if (induction === undefined) return null;
  const shared = induction['afspraken-scholengemeenschap'];
  const units = induction.inductie;
  return {
    aanpak: paragraphs(induction.aanpak),
    uitwerking: paragraphs(induction.uitwerking),
    scholengemeenschap: shared === undefined ? null : joined(shared.vindplaats, dated(shared.datum)),
    inductie: units === undefined ? null : joined(unitsText(units.eenheden), units.criteria),
    mentoren: (induction.mentoren ?? []).map((mentor) => ({
      medewerker: mentor.medewerker,
      uren: mentor.uren === undefined ? UNKNOWN : hours(mentor.uren),
    })),
  };
}

/** The school’s European plan; null when there is none. */
export function internationalView(plan: Plan): InternationaalView | null {
  const abroad = plan.internationaal;
  if (abroad === undefined || abroad === null) return null;
  const titles = new Map((plan.activiteiten ?? []).map((activity) => [activity.id, activity.titel]));
  return {
    looptijd: abroad.looptijd === undefined ? null : spanText(abroad.looptijd.van, abroad.looptijd.tot),
    doelen: abroad.doelen ?? [],
    activiteiten: (abroad.activiteiten ?? []).map((id) => titles.get(id) ?? id),
    beheer: paragraphs(abroad.beheer),
  };
}

function joined(...parts: readonly (string | undefined)[]): string | null {
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? null : known.join(', ');
}

function dated(date: string | undefined): string | undefined {
  return date === undefined ? undefined : dateInWords(date);
}

function unitsText(units: number | undefined): string | undefined {
  return units === undefined ? undefined : `${number(units)} eenheden`;
}
