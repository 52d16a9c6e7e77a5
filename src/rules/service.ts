import { addDays, type IsoDate } from '../base/dates.ts';
import type { Doc } from '../documents/kind.ts';
import type { Appointment } from '../figures/appointment.ts';

/**
 * The first day of the service in which the person of these appointments is on a day: those that follow without a day between
 * them are one. Null when the person has no appointment then.
 */
export function inServiceSince(day: IsoDate, appointments: readonly Appointment[]): IsoDate | null {
  const own = appointments.filter(({ van }) => van <= day);
  let since = own.find((one) => day <= (one.tot ?? day))?.van ?? null;
  if (since === null) return null;
  for (let grew = true; grew; ) {
    const start: IsoDate = since;
    const earlier = own.find((one) => one.van < start && (one.tot === null || addDays(one.tot, 1) >= start));
    grew = earlier !== undefined;
    if (earlier !== undefined) since = earlier.van;
  }
  return since;
}

/** The last day on which something was agreed in a personal plan; null while no day is written. */
export function lastAgreed(plan: Doc<'persoonlijk-plan'>): IsoDate | null {
  const { akkoord } = plan.data;
  const days = [plan.data['afgesproken-op'], akkoord?.medewerker, akkoord?.leidinggevende];
  return (
    days
      .filter((day) => day !== undefined)
      .toSorted()
      .at(-1) ?? null
  );
}
