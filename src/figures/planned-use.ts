import { Decimal } from '../base/decimal.ts';
import { type Place, pointerTo } from '../base/place.ts';
import type { Land } from '../base/school-year.ts';
import type { Activiteit, Deelnemer } from '../documents/generated/types.ts';
import type { Collective, Doc } from '../documents/kind.ts';
import { schoolYearsOf } from '../documents/when.ts';
import { hoursOf } from './activity-hours.ts';
import type { Figure } from './figure.ts';
import { given, unknown } from './make.ts';

/** Hours or money that a plan charges to a person's own right. */
export interface Use {
  readonly person: string;
  /** `plan-id/activity-id`, so that the same activity in two documents counts once. */
  readonly activity: string;
  readonly hours: Figure;
  readonly pot: string;
}

/** Hours that a plan charges to named persons' rights, or to one only: by the participant's own line, else the activity's. */
export function usesInPlan(plan: Collective, only?: string): Use[] {
  return (plan.data.activiteiten ?? []).flatMap((activity, index) =>
    (activity.deelnemers ?? []).flatMap((participant, at): Use[] => {
      const person = participant.medewerker;
      if (person === undefined || (only !== undefined && person !== only)) return [];
      const pot = participant['uren-uit'] ?? activity['uren-uit'] ?? 'werkgever';
      const named = { id: `uren/${activity.id}`, label: `Uren ${activity.id}`, unit: 'uur' as const };
      const place = (...steps: (string | number)[]): Place => ({
        file: plan.file,
        pointer: pointerTo('/activiteiten', index, ...steps),
        part: 'value',
      });
      const hours = consentedHours(participant, pot, named, place('deelnemers', at, 'instemming', 'uren')) ??
        ownHours(participant, named, place('deelnemers', at, 'uren')) ?? {
          ...hoursOf(activity.uren, named.id, place('uren')),
          label: named.label,
        };
      return [{ person, activity: activityKey(plan, activity), hours, pot }];
    }),
  );
}

/** The full name of an activity: its own, or that of the activity of another plan that it takes part in. */
export function activityKey(plan: Collective, activity: Pick<Activiteit, 'id' | 'activiteit-van'>): string {
  const { id, 'activiteit-van': shared } = activity;
  return shared?.includes('/') ? shared : `${plan.id}/${id}`;
}

type HoursNamed = { id: string; label: string; unit: 'uur' };

/** What a participant consented to, where the hours come from the own right. */
function consentedHours(row: Deelnemer, pot: string, named: HoursNamed, place: Place): Figure | null {
  const consented = row.instemming?.uren;
  return consented === undefined || pot !== 'basisrecht' ? null : given(named, new Decimal(consented), place);
}

/** What a participant's own line says; null when that is as long as the activity lasts. */
function ownHours(row: Deelnemer, named: HoursNamed, place: Place): Figure | null {
  return row.uren === undefined ? null : given(named, new Decimal(row.uren), place);
}

/** Hours that a personal plan charges to the person's rights in a school year. What has no date is unknown. */
export function usesInPersonalPlan(plan: Doc<'persoonlijk-plan'>, schoolYear: string, land: Land): Use[] {
  return (plan.data.activiteiten ?? []).flatMap((activity, index): Use[] => {
    const id = activity.id ?? activity.activiteit ?? String(index);
    const years = schoolYearsOf(activity.wanneer, land);
    if (years !== null && !years.includes(schoolYear)) return [];
    const place: Place = { file: plan.file, pointer: pointerTo('/activiteiten', index), part: 'value' };
    const named = { id: `uren/${id}`, label: `Uren ${id}`, unit: 'uur' as const };
    const own = activity.activiteit === undefined;
    return [
      {
        person: plan.data.medewerker,
        activity: activity.activiteit ?? `${plan.id}/${id}`,
        hours:
          years === null && own
            ? unknown(named, place, 'moment nog niet bekend')
            : facilitated(activity, named, place),
        pot: activity['uren-uit'] ?? 'werkgever',
      },
    ];
  });
}

/** Money that a personal plan sets aside for a person in a school year; what has no date is unknown. */
export function moneyInPersonalPlan(plan: Doc<'persoonlijk-plan'>, schoolYear: string, land: Land): Figure[] {
  return (plan.data.activiteiten ?? []).flatMap((activity, index): Figure[] => {
    const amount = activity.facilitering?.bedrag;
    const years = schoolYearsOf(activity.wanneer, land);
    if (amount === 0 || activity.opgedragen === true) return [];
    if (years !== null && !years.includes(schoolYear)) return [];
    const id = activity.id ?? String(index);
    const at = (...steps: string[]): Place => ({
      file: plan.file,
      pointer: pointerTo('/activiteiten', index, ...steps),
      part: 'value',
    });
    const named = { id: `geld/${id}`, label: `Geld ${id}`, unit: 'euro' as const };
    if (amount === undefined)
      return mayCostTheRight(activity) ? [unknown(named, at(), 'niet gezegd hoeveel er ten laste komt')] : [];
    const place = at('facilitering', 'bedrag');
    return [
      years === null
        ? unknown(named, place, 'moment nog niet bekend')
        : given(named, new Decimal(amount), place),
    ];
  });
}

/** Own hours with costs that nobody else is said to pay: how much of the right they take is not known. */
function mayCostTheRight(activity: PersonalActivity): boolean {
  return (
    activity['uren-uit'] === 'basisrecht' &&
    (activity.kosten ?? []).some(
      (line) => !line.gratis && line['betaald-door'] === undefined && line['kosten-uit'] === undefined,
    )
  );
}

type PersonalActivity = NonNullable<Doc<'persoonlijk-plan'>['data']['activiteiten']>[number];

function facilitated(activity: PersonalActivity, named: HoursNamed, place: Place): Figure {
  const granted = activity.facilitering?.uren;
  if (granted !== undefined)
    return given(named, new Decimal(granted), {
      ...place,
      pointer: pointerTo(place.pointer, 'facilitering', 'uren'),
    });
  return {
    ...hoursOf(activity.uren, named.id, { ...place, pointer: pointerTo(place.pointer, 'uren') }),
    label: named.label,
  };
}
