import type { Place } from '../../base/place.ts';
import type { Activiteit, Deelnemer } from '../../documents/generated/types.ts';
import type { Doc } from '../../documents/kind.ts';
import type { Figure } from '../figure.ts';

export type PersonalActivity = NonNullable<Doc<'persoonlijk-plan'>['data']['activiteiten']>[number];

/** What hours come from: a right, time of the employer, or the person's own. */
export type Pot = NonNullable<Deelnemer['uren-uit']>;

/** The document that a charge stands in. */
export type From = 'plan' | 'teamplan' | 'persoonlijk-plan' | 'aanvraag' | 'deelname' | 'boeking';

/** One line of a document that charges an activity to somebody: whose hours or money, and from which pot. */
export interface Charge {
  /** Null where a line speaks of a group, or of nobody. */
  readonly person: string | null;
  /** `plan-id/activity-id`, of the plan that the activity is of; of a request without one its id. */
  readonly activity: string;
  readonly from: From;
  readonly state: 'planned' | 'followed';
  /** The school years it belongs to; null while no day or plan says which. */
  readonly years: readonly string[] | null;
  readonly pot: Pot;
  /** Where the pot is said; null where nobody says it and the employer pays. */
  readonly potAt: Place | null;
  /** The pot that the activity itself names. */
  readonly activityPot: Pot | undefined;
  readonly assigned: boolean;
  /** True where the own right pays only if this person agrees: what is assigned, or for a group that nobody asked. */
  readonly asksConsent: boolean;
  /** Hours in full, as the line or what it follows says; null where a line speaks of money alone. */
  readonly hours: Figure | null;
  /** For how many of those hours the line itself records the person's consent. */
  readonly consent: Figure | null;
  /** Euros that come from the person's own right; null where none do. */
  readonly money: Figure | null;
  /** The line. */
  readonly place: Place;
  /** False where another line that goes before it speaks of the same person and activity: its hours add nothing. */
  readonly counts: boolean;
}

/** An activity by its full name, in the plan of a school or team or in a personal plan. */
export interface Known {
  /** `plan-id/activity-id`, of the plan that the activity is of. */
  readonly key: string;
  readonly id: string;
  /** Where it stands. */
  readonly place: Place;
  readonly collective: Activiteit | null;
  readonly personal: PersonalActivity | null;
  /** The pot that it names, and where; undefined where it names none. */
  readonly pot: { readonly name: Pot; readonly at: Place } | undefined;
  /** Undefined where nobody says whether it is assigned. */
  readonly assigned: boolean | undefined;
  /** The school years of the activity; null while no day or plan says which. */
  readonly years: readonly string[] | null;
  /** Hours per participant. */
  readonly lasts: Figure;
}
