import { type Place, pointerTo } from '../base/place.ts';
import type { Activiteit, Kost } from '../documents/generated/types.ts';
import { type Collective, collectivePlans, type Doc, ofKind } from '../documents/kind.ts';
import { costOfLine, type Participants } from './cost-line.ts';
import type { Figure } from './figure.ts';
import type { PersonalActivity } from './ledger/charge.ts';
import type { Ledger } from './ledger/charges.ts';
import { total } from './make.ts';

/** What every cost line of a number of documents comes to, worked out once, by where the line stands. */
export class Costs {
  readonly #byPlace = new Map<string, Figure>();

  constructor(docs: readonly Doc[]) {
    for (const plan of collectivePlans(docs)) this.#addActivities(plan, ({ id }) => id);
    for (const plan of ofKind(docs, 'persoonlijk-plan')) this.#addActivities(plan, nameOf);
    for (const request of ofKind(docs, 'aanvraag'))
      this.#add(request, request.data.kosten, onePerson(request), '/kosten', 'kosten');
  }

  /** The cost of the line at a pointer in a file, in euros; null where no line stands. */
  at(file: string, pointer: string): Figure | null {
    return this.#byPlace.get(`${file}#${pointer}`) ?? null;
  }

  /** The costs of the lines of a list, in its order. */
  in(file: string, list: string, lines: readonly Kost[] | undefined): Figure[] {
    return (lines ?? []).flatMap((_, index) => this.at(file, pointerTo(list, index)) ?? []);
  }

  #addActivities<D extends Collective | Doc<'persoonlijk-plan'>>(
    plan: D,
    name: (activity: NonNullable<D['data']['activiteiten']>[number], index: number) => string,
  ): void {
    for (const [index, activity] of (plan.data.activiteiten ?? []).entries()) {
      const people =
        plan.soort === 'persoonlijk-plan'
          ? onePerson(plan)
          : { deelnemers: (activity as Activiteit).deelnemers };
      const list = pointerTo('/activiteiten', index, 'kosten');
      this.#add(plan, activity.kosten, people, list, `activiteit/${name(activity, index)}/kosten`);
    }
  }

  #add(
    doc: Doc,
    lines: readonly Kost[] | undefined,
    people: Participants,
    list: string,
    address: string,
  ): void {
    for (const [index, line] of (lines ?? []).entries()) {
      const place: Place = { file: doc.file, pointer: pointerTo(list, index), part: 'value' };
      const cost = costOfLine(line, people, place);
      this.#byPlace.set(`${doc.file}#${place.pointer}`, { ...cost, id: `${address}/${index}` });
    }
  }
}

/** What a personal plan calls one of its activities: its own id, else the activity that it follows, else its place. */
export function nameOf(activity: PersonalActivity, index: number): string {
  return activity.id ?? activity.activiteit ?? String(index);
}

/**
 * The costs of each activity of a personal plan, `activiteit/<name>/kosten` with a figure per line: its own, else what
 * the activity that it follows costs per participant.
 */
export function personalCosts(
  plan: Doc<'persoonlijk-plan'>,
  costs: Costs,
  ledger: Ledger,
  school: string | null,
): Figure[] {
  return (plan.data.activiteiten ?? []).flatMap((activity, index): Figure[] => {
    const name = nameOf(activity, index);
    const place = { file: plan.file, pointer: pointerTo('/activiteiten', index), part: 'value' as const };
    const own = costs.in(plan.file, pointerTo(place.pointer, 'kosten'), activity.kosten);
    const lines = activity.kosten === undefined ? shareOf(activity, plan, ledger, school) : own;
    const named = { id: `activiteit/${name}/kosten`, label: `Kosten ${name}`, unit: 'euro' as const };
    return lines.length === 0 ? [] : [total(named, lines, { source: place }), ...lines];
  });
}

/** The costs of a request, `kosten` with a figure per line. */
export function requestCosts(request: Doc<'aanvraag'>, costs: Costs): Figure[] {
  const lines = costs.in(request.file, '/kosten', request.data.kosten);
  const source = { file: request.file, pointer: '/kosten', part: 'key' as const };
  return lines.length === 0
    ? []
    : [total({ id: 'kosten', label: 'Kosten', unit: 'euro' }, lines, { source }), ...lines];
}

/** What the activity of a plan costs for one participant more: what it pays per participant. */
function shareOf(
  activity: PersonalActivity,
  plan: Doc<'persoonlijk-plan'>,
  ledger: Ledger,
  school: string | null,
): Figure[] {
  const known =
    activity.activiteit === undefined ? null : ledger.activityNamed(activity.activiteit, { school });
  if (known === null) return [];
  return (known.collective?.kosten ?? []).flatMap((line, index): Figure[] => {
    if (line.per !== 'deelnemer' || line.aantal !== undefined) return [];
    const place = { ...known.place, pointer: pointerTo(known.place.pointer, 'kosten', index) };
    const id = `activiteit/${activity.activiteit}/kosten/${index}`;
    return [{ ...costOfLine(line, onePerson(plan), place), id }];
  });
}

function onePerson({ data }: Doc<'persoonlijk-plan'> | Doc<'aanvraag'>): Participants {
  return { deelnemers: [{ medewerker: data.medewerker }] };
}
