import { addYears, type IsoDate } from '../base/dates.ts';
import { type Place, pointerTo } from '../base/place.ts';
import type { Doc } from '../documents/kind.ts';
import type { SchoolView } from './input.ts';
import { at } from './rule.ts';
import { inServiceSince, lastAgreed } from './service.ts';

/** A personal plan whose agreements should have been made again. */
export interface Overdue {
  /** Where the last agreement stands. */
  readonly at: Place;
  readonly agreed: IsoDate;
  /** The day from which the years count: the agreement, or a later start with this employer. */
  readonly counted: IsoDate;
  readonly due: IsoDate;
}

/** Whether, on a day, the agreements of a person's newest plan are more than so many years old. */
export function overdueAgreement(
  doc: Doc<'persoonlijk-plan'>,
  view: SchoolView,
  day: IsoDate,
  years: number,
): Overdue | null {
  const agreed = lastAgreed(doc);
  if (agreed === null) return null;
  const counted = countedFrom(doc, view, day, agreed);
  if (counted === null || hasNewer(doc, view, agreed)) return null;
  const due = addYears(counted, years);
  return day <= due ? null : { at: at(doc, whereAgreed(doc, agreed)), agreed, counted, due };
}

/** The later of a day and the start of the service a person is in; null for who is known and not in service. */
export function countedFrom(
  { data: { medewerker } }: Doc<'persoonlijk-plan'>,
  view: SchoolView,
  today: IsoDate,
  day: IsoDate,
): IsoDate | null {
  const since = inServiceSince(today, view.employed(medewerker));
  if (since === null) return view.employed(medewerker).length > 0 ? null : day;
  return since > day ? since : day;
}

/** True when the same person has a plan that was agreed later. */
export function hasNewer({ id, data }: Doc<'persoonlijk-plan'>, view: SchoolView, agreed: IsoDate): boolean {
  return view.personalPlans.some(
    (other) =>
      other.id !== id && other.data.medewerker === data.medewerker && (lastAgreed(other) ?? '') > agreed,
  );
}

/** Where a day of agreement stands in a plan. */
function whereAgreed({ data }: Doc<'persoonlijk-plan'>, agreed: IsoDate): string {
  if (data['afgesproken-op'] === agreed) return '/afgesproken-op';
  if (data.akkoord?.leidinggevende === agreed) return '/akkoord/leidinggevende';
  return '/akkoord/medewerker';
}

/** The last day, up to a day, on which a plan was agreed or talked about, and where that stands. */
export function lastDiscussed(
  doc: Doc<'persoonlijk-plan'>,
  today: IsoDate,
): { readonly day: IsoDate; readonly at: Place } | null {
  const agreed = lastAgreed(doc);
  const talks = (doc.data.gesprekken ?? []).map(({ datum }, index) => ({
    day: datum,
    at: at(doc, pointerTo('/gesprekken', index, 'datum')),
  }));
  const all = agreed === null ? talks : [{ day: agreed, at: at(doc, whereAgreed(doc, agreed)) }, ...talks];
  const past = all.filter(({ day }) => day <= today).toSorted((a, b) => a.day.localeCompare(b.day));
  return past.at(-1) ?? null;
}
