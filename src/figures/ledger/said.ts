import { Decimal } from '../../base/decimal.ts';
import { groupBy } from '../../base/group-by.ts';
import { type Place, pointerTo } from '../../base/place.ts';
import type { Deelnemer } from '../../documents/generated/types.ts';
import { type Collective, collectivePlans, type Doc, ofKind } from '../../documents/kind.ts';
import { hoursOf } from '../activity-hours.ts';
import type { Figure } from '../figure.ts';
import { given } from '../make.ts';
import { type Activities, field, ownKey, potAt } from './activities.ts';
import type { Known, PersonalActivity, Pot } from './charge.ts';
import { type Member, rowsMeaning } from './groups.ts';
import type { Homes } from './homes.ts';

/** What one line says of the hours of a person in an activity; what it leaves out, the next one in authority says. */
export interface Said {
  readonly pot?: { readonly name: Pot; readonly at: Place } | undefined;
  readonly hours?: Figure | undefined;
}

/** An activity of a personal plan as it stands there, with the activity that it means. */
export interface PersonalLine {
  readonly plan: Doc<'persoonlijk-plan'>;
  readonly activity: PersonalActivity;
  readonly index: number;
  readonly place: Place;
  readonly key: string;
  /** The activity of a plan that it follows, or itself; null when there is no such activity. */
  readonly known: Known | null;
  readonly said: Said;
}

/** A request, whatever was decided on it. */
export interface RequestLine {
  readonly request: Doc<'aanvraag'>;
  readonly key: string;
  readonly known: Known | null;
  readonly said: Said;
}

/** A row of participants with the activity that it stands at. */
export interface Row {
  readonly plan: Collective;
  readonly known: Known;
  readonly row: Deelnemer;
  readonly place: Place;
  readonly said: Said;
}

const GRANTED: readonly string[] = ['toegekend', 'deels-toegekend'];

/**
 * Everything that is said before anything is followed, by person and activity. In order of authority: the
 * attendance line, the personal plan, a granted request, the row of participants (by name, else of a group the
 * person is in), the activity; where none says it, the employer pays.
 */
export class Sayings {
  readonly personal: readonly PersonalLine[];
  readonly requests: readonly RequestLine[];
  readonly rows: readonly Row[];
  readonly #personal: Grouped<PersonalLine>;
  readonly #requests: Grouped<RequestLine>;
  /** By the person they name; under '' those that name none. */
  readonly #rows: Grouped<Row>;
  readonly #members: ReadonlyMap<string, Member>;

  constructor(
    docs: readonly Doc[],
    activities: Activities,
    homes: Homes,
    members: ReadonlyMap<string, Member>,
  ) {
    this.#members = members;
    this.rows = collectivePlans(docs).flatMap((plan) => rowsIn(plan, activities));
    this.personal = ofKind(docs, 'persoonlijk-plan').flatMap((plan) => linesIn(plan, activities, homes));
    this.requests = ofKind(docs, 'aanvraag').flatMap((request) => requestIn(request, activities, homes));
    this.#personal = groupBy(this.personal, ({ plan, key }) => about(plan.data.medewerker, key));
    this.#requests = groupBy(this.requests, ({ request, key }) => about(request.data.medewerker, key));
    this.#rows = groupBy(this.rows, ({ row, known }) => about(row.medewerker ?? '', known.key));
  }

  personalOf(person: string, key: string): readonly PersonalLine[] {
    return this.#personal.get(about(person, key)) ?? [];
  }

  requestsOf(person: string, key: string): readonly RequestLine[] {
    return this.#requests.get(about(person, key)) ?? [];
  }

  grantedTo(person: string, key: string): readonly RequestLine[] {
    return this.requestsOf(person, key).filter(isGranted);
  }

  /** The rows that name a person; of '' those of groups. */
  rowsOf(person: string, key: string): readonly Row[] {
    return this.#rows.get(about(person, key)) ?? [];
  }

  /** What is said of a person in an activity, highest authority first; `row` is the person's own where more stand there. */
  of(person: string, known: Known, row?: Row): Said[] {
    const rows = row === undefined ? this.rowsOf(person, known.key).slice(0, 1) : [row];
    return [
      ...this.personalOf(person, known.key).map(({ said }) => said),
      ...this.grantedTo(person, known.key).map(({ said }) => said),
      ...(rows.length > 0 ? rows : this.#rowsOfGroups(person, known.key)).map(({ said }) => said),
      activitySaid(known),
    ];
  }

  #rowsOfGroups(person: string, key: string): readonly Row[] {
    return rowsMeaning(this.rowsOf('', key), this.#members.get(person));
  }
}

export function isGranted({ request }: RequestLine): boolean {
  return GRANTED.includes(request.data.besluit?.uitkomst ?? '');
}

/** The pot by authority; nobody's word is the employer's. */
export function potOf(said: readonly Said[]): { pot: Pot; potAt: Place | null } {
  const first = said.find(({ pot }) => pot !== undefined)?.pot;
  return { pot: first?.name ?? 'werkgever', potAt: first?.at ?? null };
}

/** The activity's own word on pot and hours. */
export function activitySaid({ pot, lasts }: Known): Said {
  return { pot, hours: lasts };
}

type Grouped<T> = ReadonlyMap<string, readonly T[]>;

function about(person: string, key: string): string {
  return `${person}\n${key}`;
}

function rowsIn(plan: Collective, activities: Activities): Row[] {
  return (plan.data.activiteiten ?? []).flatMap((activity, index) => {
    const known = activities.at(plan.id, activity.id);
    if (known === null) return [];
    return (activity.deelnemers ?? []).map((row, at): Row => {
      const place: Place = {
        file: plan.file,
        pointer: pointerTo('/activiteiten', index, 'deelnemers', at),
        part: 'value',
      };
      const hours =
        row.uren === undefined
          ? undefined
          : given(hoursNamed(activity.id), new Decimal(row.uren), field(place, 'uren'));
      return { plan, known, row, place, said: { pot: potAt(row['uren-uit'], place), hours } };
    });
  });
}

function linesIn(plan: Doc<'persoonlijk-plan'>, activities: Activities, homes: Homes): PersonalLine[] {
  const school = homes.schoolOf(plan);
  return (plan.data.activiteiten ?? []).map((activity, index) => {
    const place: Place = { file: plan.file, pointer: pointerTo('/activiteiten', index), part: 'value' };
    const reference = activity.activiteit;
    const key = ownKey(plan, activity, index);
    const known = activities.named(reference ?? key, { school });
    const said = {
      pot: potAt(activity['uren-uit'], place),
      hours: givenHours(activity, activity.id ?? reference ?? String(index), place),
    };
    return { plan, activity, index, place, key: known?.key ?? reference ?? key, known, said };
  });
}

function requestIn(request: Doc<'aanvraag'>, activities: Activities, homes: Homes): RequestLine {
  const { activiteit, besluit, uren } = request.data;
  const place: Place = { file: request.file, pointer: '', part: 'value' };
  const known =
    activiteit === undefined ? null : activities.named(activiteit, { school: homes.schoolOf(request) });
  const name = hoursNamed(request.id);
  const asked = { ...hoursOf(uren, name.id, field(place, 'uren')), label: name.label };
  const hours =
    besluit?.uren === undefined
      ? asked.value === null
        ? undefined
        : asked
      : given(name, new Decimal(besluit.uren), field(place, 'besluit', 'uren'));
  const said = { pot: potAt(request.data['uren-uit'], place), hours };
  return { request, key: known?.key ?? activiteit ?? request.id, known, said };
}

/** The hours that a personal plan gives for an activity, else how long it says that takes; absent when it says neither. */
function givenHours(activity: PersonalActivity, id: string, place: Place): Figure | undefined {
  const name = hoursNamed(id);
  const granted = activity.facilitering?.uren;
  if (granted !== undefined) return given(name, new Decimal(granted), field(place, 'facilitering', 'uren'));
  const lasts = { ...hoursOf(activity.uren, name.id, field(place, 'uren')), label: name.label };
  return lasts.value === null ? undefined : lasts;
}

export function hoursNamed(id: string): { id: string; label: string; unit: 'uur' } {
  return { id: `uren/${id}`, label: `Uren ${id}`, unit: 'uur' };
}
