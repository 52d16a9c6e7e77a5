import type { Period } from '../../base/dates.ts';
import { type Place, pointerTo } from '../../base/place.ts';
import { type Land, schoolYearOf, schoolYearPeriod } from '../../base/school-year.ts';
import type { Activiteit } from '../../documents/generated/types.ts';
import { type Collective, collectivePlans, type Doc, ofKind } from '../../documents/kind.ts';
import { planPeriod } from '../../documents/plan-period.ts';
import { schoolYearsOf } from '../../documents/when.ts';
import { hoursOf } from '../activity-hours.ts';
import type { Known, PersonalActivity, Pot } from './charge.ts';
import type { Homes } from './homes.ts';

/** From where a reference is made: its school, and the school year it speaks of where it says one. */
export interface Scope {
  readonly school: string | null;
  readonly year?: string | undefined;
}

/** Every activity of a workspace by its name. */
export class Activities {
  readonly #byName = new Map<string, Known>();
  /** By the school, then the id without its plan; under '' those of all schools. */
  readonly #bare = new Map<string, Map<string, { known: Known; plan: Collective }[]>>();
  readonly #schools = new Map<string, Set<string>>();

  constructor(docs: readonly Doc[], homes: Homes) {
    for (const { plan, known: own } of organisedFirst(docs, homes)) {
      const known = takingFrom(own, this.#byName.get(own.key));
      const schools = homes.schoolsOf(plan);
      this.#add(`${plan.id}/${known.id}`, known);
      for (const school of ['', ...schools]) this.#addBare(school, known.id, { known, plan });
      const taking = this.#schools.get(known.key) ?? new Set();
      this.#schools.set(known.key, taking);
      for (const school of schools) taking.add(school);
    }
    for (const plan of ofKind(docs, 'persoonlijk-plan'))
      for (const [index, activity] of (plan.data.activiteiten ?? []).entries())
        if (activity.activiteit === undefined) {
          const known = ownActivity(plan, activity, index, homes.landOf(plan));
          this.#add(known.key, known);
        }
  }

  /** The activity by its full name, as it stands in that plan. */
  at(plan: string, id: string): Known | null {
    return this.#byName.get(`${plan}/${id}`) ?? null;
  }

  /** The activity by its full name, where the plan that it is of says what it is. */
  keyed(key: string): Known | null {
    return this.#byName.get(key) ?? null;
  }

  /** The schools of every plan that takes part in an activity; none for one of a person's own. */
  schoolsOf(key: string): readonly string[] {
    return [...(this.#schools.get(key) ?? [])];
  }

  /**
   * The activity that a reference means. One without its plan stands in a plan of the school it is made from,
   * of the year it speaks of; from a board it means the only one of that name.
   */
  named(reference: string, { school, year }: Scope): Known | null {
    if (reference.includes('/')) return this.#byName.get(reference) ?? null;
    const found = this.#bare.get(school ?? '')?.get(reference) ?? [];
    const [first, ...others] = found;
    if (school === null) return others.length === 0 ? (first?.known ?? null) : null;
    const fits = found.find(
      ({ plan: { data } }) => year === undefined || data.schooljaar === undefined || data.schooljaar === year,
    );
    return fits?.known ?? null;
  }

  #add(name: string, known: Known): void {
    if (!this.#byName.has(name)) this.#byName.set(name, known);
  }

  #addBare(school: string, id: string, one: { known: Known; plan: Collective }): void {
    const ids = this.#bare.get(school) ?? new Map<string, { known: Known; plan: Collective }[]>();
    this.#bare.set(school, ids);
    const known = ids.get(id);
    if (known === undefined) ids.set(id, [one]);
    else known.push(one);
  }
}

/** The full name of an activity: its own, or that of the activity of another plan that it takes part in. */
function activityKey(plan: Collective, activity: Pick<Activiteit, 'id' | 'activiteit-van'>): string {
  const { id, 'activiteit-van': shared } = activity;
  return shared?.includes('/') ? shared : `${plan.id}/${id}`;
}

/** The name of an activity that a personal plan has of itself; without an id it is known by its place in the list. */
export function ownKey(plan: Doc<'persoonlijk-plan'>, activity: PersonalActivity, index: number): string {
  return `${plan.id}/${activity.id ?? index}`;
}

/** Every activity of a plan of schools or teams, those that a plan organises itself before those that it takes part in. */
function organisedFirst(docs: readonly Doc[], homes: Homes): { plan: Collective; known: Known }[] {
  const all = collectivePlans(docs).flatMap((plan) =>
    (plan.data.activiteiten ?? []).map((activity, index) => ({
      plan,
      known: collectiveActivity(plan, activity, index, homes.landOf(plan)),
    })),
  );
  const isOwn = ({ plan, known }: { plan: Collective; known: Known }): boolean =>
    known.key === `${plan.id}/${known.id}`;
  return [...all.filter(isOwn), ...all.filter((one) => !isOwn(one))];
}

/** What a plan that takes part in an activity does not say of it, the plan says that organises it. */
function takingFrom(own: Known, organised: Known | undefined): Known {
  if (organised === undefined) return own;
  return {
    ...own,
    pot: own.pot ?? organised.pot,
    assigned: own.assigned ?? organised.assigned,
    lasts: own.lasts.value === null ? organised.lasts : own.lasts,
  };
}

function collectiveActivity(plan: Collective, activity: Activiteit, index: number, land: Land): Known {
  const place = placeOf(plan, index);
  return {
    key: activityKey(plan, activity),
    id: activity.id,
    place,
    collective: activity,
    personal: null,
    pot: potAt(activity['uren-uit'], place),
    assigned: activity.opgedragen,
    years:
      plan.data.schooljaar !== undefined && activity.wanneer?.['telt-voor'] === undefined
        ? [plan.data.schooljaar]
        : yearsIn(activity, planPeriod(plan.data, land), land),
    lasts: lastsOf(activity, activity.id, place),
  };
}

function ownActivity(
  plan: Doc<'persoonlijk-plan'>,
  activity: PersonalActivity,
  index: number,
  land: Land,
): Known {
  const place = placeOf(plan, index);
  const id = activity.id ?? String(index);
  return {
    key: ownKey(plan, activity, index),
    id,
    place,
    collective: null,
    personal: activity,
    pot: potAt(activity['uren-uit'], place),
    assigned: activity.opgedragen,
    years: yearsIn(activity, termOf(plan), land),
    lasts: lastsOf(activity, id, place),
  };
}

/** By its own days; one without days is of the school year of its plan, if that is one. */
function yearsIn(
  { wanneer }: Pick<Activiteit, 'wanneer'>,
  term: Period | null,
  land: Land,
): readonly string[] | null {
  const days = schoolYearsOf(wanneer, land);
  if (days !== null || term === null) return days;
  const year = schoolYearOf(term.from, land);
  return term.to <= schoolYearPeriod(year, land).to ? [year] : null;
}

function termOf({ data: { looptijd } }: Doc<'persoonlijk-plan'>): Period | null {
  return looptijd === undefined ? null : { from: looptijd.van, to: looptijd.tot };
}

function lastsOf({ uren }: Pick<Activiteit, 'uren'>, id: string, place: Place) {
  return { ...hoursOf(uren, `uren/${id}`, field(place, 'uren')), label: `Uren ${id}` };
}

/** A pot that a line names, with the field where it stands. */
export function potAt(name: Pot | undefined, place: Place): Known['pot'] {
  return name === undefined ? undefined : { name, at: field(place, 'uren-uit') };
}

/** A field of a line. */
export function field(place: Place, ...steps: (string | number)[]): Place {
  return { ...place, pointer: pointerTo(place.pointer, ...steps) };
}

function placeOf(doc: Doc, index: number): Place {
  return { file: doc.file, pointer: pointerTo('/activiteiten', index), part: 'value' };
}
