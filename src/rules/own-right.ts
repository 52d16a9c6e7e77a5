import { Decimal, sum, ZERO } from '../base/decimal.ts';
import { pointerTo } from '../base/place.ts';
import type { Activiteit } from '../documents/generated/types.ts';
import type { Collective, Doc } from '../documents/kind.ts';
import { hoursOf } from '../figures/activity-hours.ts';
import { activityKey } from '../figures/planned-use.ts';
import type { SchoolView } from './input.ts';

type Personal = Doc<'persoonlijk-plan'>;
export type PersonalActivity = NonNullable<Personal['data']['activiteiten']>[number];

/** Whose hours, and from which pot, a line of a document gives an activity. */
export interface Charge {
  /** Null where a line speaks of a group, or of nobody. */
  readonly person: string | null;
  /** `plan-id/activity-id`. */
  readonly activity: string;
  readonly assigned: boolean;
  /** The pot that the plan names for the activity as a whole. */
  readonly planned: string | undefined;
  readonly pot: string | undefined;
  /** Null when not filled in. */
  readonly hours: Decimal | null;
  /** Where the pot stands, here or at the activity. */
  readonly potAt: string | null;
  /** Where the person, or else the group, stands. */
  readonly line: string;
}

/** An activity by its full name, in a collective or a personal plan. */
export interface Named {
  readonly key: string;
  readonly id: string;
  readonly collective: Activiteit | null;
  readonly personal: PersonalActivity | null;
}

/** The activity that a reference means; one without its plan stands in one of the school's plans. */
export function activityNamed(reference: string, view: SchoolView, schoolYear?: string): Named | null {
  const [home, inner] = reference.split('/');
  const id = inner ?? reference;
  const meant = [...view.plans, ...view.teamPlans].filter(({ id: plan, data }) =>
    inner === undefined
      ? schoolYear === undefined || data.schooljaar === undefined || data.schooljaar === schoolYear
      : plan === home,
  );
  for (const plan of meant) {
    const collective = plan.data.activiteiten?.find((activity) => activity.id === id);
    if (collective) return { key: `${plan.id}/${id}`, id, collective, personal: null };
  }
  const own = view.personalPlans.find((plan) => plan.id === home);
  const personal = own?.data.activiteiten?.find((activity) => activity.id === id);
  return personal ? { key: reference, id, collective: null, personal } : null;
}

/** The pots that the participant lines of a plan of a school or team draw on. */
export function chargesInPlan(plan: Collective): Charge[] {
  return (plan.data.activiteiten ?? []).flatMap((activity, index): Charge[] => {
    const pointer = pointerTo('/activiteiten', index);
    const own = activity['uren-uit'];
    const shared = {
      activity: activityKey(plan, activity),
      assigned: activity.opgedragen === true,
      planned: own,
    };
    const ownAt = own === undefined ? null : pointerTo(pointer, 'uren-uit');
    const whole = lastsHours(activity.uren);
    const rows = activity.deelnemers ?? [];
    if (rows.length === 0)
      return [{ ...shared, person: null, pot: own, hours: whole, potAt: ownAt, line: pointer }];
    return rows.map((row, at) => {
      const line = pointerTo(pointer, 'deelnemers', at);
      const pot = row['uren-uit'];
      return {
        ...shared,
        person: row.medewerker ?? null,
        pot: pot ?? own,
        hours: row.uren === undefined ? whole : new Decimal(row.uren),
        potAt: pot === undefined ? ownAt : pointerTo(line, 'uren-uit'),
        line,
      };
    });
  });
}

/** The pots that a personal plan draws on. */
export function chargesInPersonalPlan(plan: Personal, view: SchoolView): Charge[] {
  return (plan.data.activiteiten ?? []).map((activity, index) => {
    const line = pointerTo('/activiteiten', index);
    const meant = activity.activiteit === undefined ? null : activityNamed(activity.activiteit, view);
    return {
      person: plan.data.medewerker,
      activity: meant?.key ?? activity.activiteit ?? `${plan.id}/${activity.id ?? index}`,
      assigned: (activity.opgedragen ?? meant?.collective?.opgedragen) === true,
      planned: meant?.collective?.['uren-uit'],
      pot: activity['uren-uit'],
      hours: givenHours(activity) ?? lastsHours(meant?.collective?.uren),
      potAt: activity['uren-uit'] === undefined ? null : pointerTo(line, 'uren-uit'),
      line,
    };
  });
}

/** The pots that the hours really followed drew on. */
function chargesInParticipation(list: Doc<'deelname'>, view: SchoolView): Charge[] {
  return (list.data.regels ?? []).flatMap((row, index): Charge[] => {
    const meant = row.afwezig ? null : activityNamed(row.activiteit, view, list.data.schooljaar);
    if (meant === null) return [];
    const line = pointerTo('/regels', index);
    const planned = meant.collective?.['uren-uit'] ?? meant.personal?.['uren-uit'];
    const own = meant.collective?.deelnemers?.find(({ medewerker }) => medewerker === row.medewerker);
    return [
      {
        person: row.medewerker,
        activity: meant.key,
        assigned: (meant.collective?.opgedragen ?? meant.personal?.opgedragen) === true,
        planned,
        pot: row['uren-uit'] ?? own?.['uren-uit'] ?? planned,
        hours: row.uren === undefined ? null : new Decimal(row.uren),
        potAt: row['uren-uit'] === undefined ? null : pointerTo(line, 'uren-uit'),
        line,
      },
    ];
  });
}

/**
 * For how many hours of an activity a person agreed that they come from the own right; null when never. A line
 * in the plan holds the consent, or the personal plan that the person agreed to and that says so.
 */
export function consentedHours(person: string, activity: string, view: SchoolView): Decimal | 'alles' | null {
  const lines = participantLines(person, activity, view).flatMap(({ instemming }) =>
    instemming === undefined ? [] : [instemming.uren ?? 'alles'],
  );
  const agreed = plansAgreed(person, activity, view)
    .flatMap((plan) => chargesInPersonalPlan(plan, view))
    .filter((charge) => charge.activity === activity && charge.pot === 'basisrecht')
    .map(({ hours }) => hours ?? 'alles');
  const all = [...lines, ...agreed];
  if (all.includes('alles')) return 'alles';
  const given = all.filter((one) => one !== 'alles');
  return given.length === 0 ? null : Decimal.max(...given);
}

/** For how much money of an activity a person agreed that it comes from the own right. */
export function consentedMoney(person: string, activity: string, view: SchoolView): Decimal | 'alles' {
  const lines = participantLines(person, activity, view).map(({ instemming }) => instemming?.geld ?? false);
  if (lines.includes(true)) return 'alles';
  const agreed = plansAgreed(person, activity, view)
    .flatMap((plan) =>
      (plan.data.activiteiten ?? []).filter(
        (own) => (own.activiteit ?? `${plan.id}/${own.id ?? ''}`) === activity,
      ),
    )
    .map(({ facilitering }) => facilitering?.bedrag ?? 0);
  const amounts = [...lines, ...agreed].map((amount) => (typeof amount === 'number' ? amount : 0));
  return amounts.length === 0 ? ZERO : Decimal.max(...amounts);
}

/** The personal plans that a person agreed to once the collective plan with this activity was there to agree to. */
function plansAgreed(person: string, activity: string, view: SchoolView): Personal[] {
  const [home] = activity.split('/');
  const written = view.plans.find(({ id }) => id === home)?.data.opgesteld?.datum ?? '';
  return view.personalPlans.filter(({ data }) => {
    const agreed = data.akkoord?.medewerker;
    return data.medewerker === person && agreed !== undefined && agreed >= written;
  });
}

function participantLines(person: string, activity: string, view: SchoolView) {
  const rows = activityNamed(activity, view)?.collective?.deelnemers ?? [];
  return rows.filter(({ medewerker }) => medewerker === person);
}

/** How many hours an activity lasts for a participant; null while that is not known. */
export function lastsHours(hours: Activiteit['uren']): Decimal | null {
  return hoursOf(hours, 'uren', { file: '', pointer: '', part: 'value' }).value;
}

/** What a personal plan gives for an activity, else how long it says that takes. */
function givenHours(activity: PersonalActivity): Decimal | null {
  const granted = activity.facilitering?.uren;
  return granted === undefined ? lastsHours(activity.uren) : new Decimal(granted);
}

/** The size of a person's appointments on a day, added up. */
export function sizeOn(
  person: string,
  day: string,
  view: Pick<SchoolView, 'appointments'>,
  size: (written: number | string) => Decimal | null,
): Decimal {
  return sum(
    view.appointments
      .filter((one) => one.person === person && one.van <= day && day <= (one.tot ?? day))
      .map((one) => size(one.betrekkingsomvang) ?? ZERO),
  );
}

/** Every line of a document that says which pot pays. */
export function chargesIn(
  doc: Doc<'plan' | 'teamplan' | 'persoonlijk-plan' | 'deelname'>,
  view: SchoolView,
): Charge[] {
  if (doc.soort === 'plan' || doc.soort === 'teamplan') return chargesInPlan(doc as Collective);
  if (doc.soort === 'deelname') return chargesInParticipation(doc as Doc<'deelname'>, view);
  return chargesInPersonalPlan(doc, view);
}

/** Lines that book on the basic right what the plan gives another pot, each with where that stands. */
export function bookedAsBasicRight(
  doc: Doc<'plan' | 'teamplan' | 'persoonlijk-plan' | 'deelname'>,
  view: SchoolView,
  planned: string,
): (Charge & { readonly potAt: string })[] {
  return chargesIn(doc, view).flatMap((charge) =>
    charge.planned === planned && charge.pot === 'basisrecht' && charge.potAt !== null
      ? [{ ...charge, potAt: charge.potAt }]
      : [],
  );
}
