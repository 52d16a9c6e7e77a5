import { isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { schoolYearBefore } from '../base/school-year.ts';
import type { Plan, Voortgang } from '../documents/generated/types.ts';

/** What must be decided again in next year's plan, and how often it occurs. */
export type Again =
  | 'wanneer'
  | 'betaald-uit'
  | 'instemming'
  | 'meting'
  | 'begroting'
  | 'behoefteanalyse'
  | 'starters';

/** Next year's plan as a text, with what goes on, what does not and what must be decided again. */
export interface NextPlan {
  readonly id: string;
  readonly schooljaar: string;
  readonly text: string;
  readonly goesOn: { readonly goals: readonly string[]; readonly activities: readonly string[] };
  readonly stops: readonly string[];
  readonly again: ReadonlyMap<Again, number>;
}

/**
 * Makes next year's plan out of a plan for a school year. A goal goes on unless it is done or dropped, or is short
 * and nothing says how far it is; an activity goes on unless it is done or dropped, or works on no goal that goes on. Days,
 * consents, payers, the budget and the needs' day are taken out, since they are of this year. Comments stay.
 */
export function nextPlan(
  text: string,
  plan: Plan & { readonly schooljaar: string },
  progress: Voortgang | null,
): NextPlan {
  const doc = parseDocument(text);
  const root = doc.contents as YAMLMap;
  const schooljaar = schoolYearBefore(plan.schooljaar, -1);
  const id = plan.id.includes(plan.schooljaar)
    ? plan.id.replace(plan.schooljaar, schooljaar)
    : `${plan.id}-${schooljaar}`;
  const goals = goalsThatGoOn(plan, progress);
  const activities = activitiesThatGoOn(plan, goals, progress);
  const again = new Map<Again, number>();
  const redo = (what: Again, node: unknown, key: string): void => {
    if (isMap(node) && node.delete(key)) again.set(what, (again.get(what) ?? 0) + 1);
  };

  root.set('id', id);
  root.set('schooljaar', schooljaar);
  root.set('vorig-plan', plan.id);
  for (const key of ['opgesteld', 'uitzonderingen', 'zelfinschaling', 'deel-van']) root.delete(key);
  redo('begroting', root, 'begroting');
  redo('behoefteanalyse', root.get('behoefteanalyse'), 'datum');
  redo('starters', root.get('aanvangsbegeleiding'), 'starters');
  for (const mentor of itemsIn(root, 'aanvangsbegeleiding', 'mentoren'))
    redo('betaald-uit', mentor, 'kosten-uit');

  keep(root.get('doelen'), goals);
  for (const goal of itemsIn(root, 'doelen')) redo('meting', goal.get('indicator'), 'moment');
  keep(root.get('activiteiten'), activities);
  for (const activity of itemsIn(root, 'activiteiten')) {
    if (!spans(activity, schooljaar)) redo('wanneer', activity, 'wanneer');
    redo('wanneer', activity.get('evaluatie'), 'wanneer');
    for (const group of itemsIn(activity, 'deelnemers')) redo('instemming', group, 'instemming');
    for (const line of itemsIn(activity, 'kosten')) redo('betaald-uit', line, 'kosten-uit');
    for (const key of ['terug-te-ontvangen', 'activiteit-van']) activity.delete(key);
    onlyKnown(activity, 'doelen', goals, plan.id);
    onlyAfter(activity, activities, plan.id);
    activity.set('vervolg-op', `${plan.id}/${activity.get('id')}`);
  }
  const international = root.get('internationaal');
  if (isMap(international)) onlyKnown(international, 'activiteiten', activities, plan.id);
  for (const key of ['doelen', 'activiteiten'])
    if (isSeq(root.get(key)) && itemsIn(root, key).length === 0) root.delete(key);

  const all = [...idsOf(plan.doelen), ...idsOf(plan.activiteiten)];
  return {
    id,
    schooljaar,
    text: doc.toString({ lineWidth: 120, flowCollectionPadding: false }),
    goesOn: { goals: [...goals], activities: [...activities] },
    stops: all.filter((one) => !goals.has(one) && !activities.has(one)),
    again,
  };
}

type Status = NonNullable<Voortgang['regels']>[number]['status'];

const ENDED: readonly Status[] = ['afgerond', 'geschrapt'];

function goalsThatGoOn(plan: Plan, progress: Voortgang | null): Set<string> {
  const going = (plan.doelen ?? []).filter(({ id, termijn }) => {
    const status = statusOf('doel', id, plan, progress);
    return status === null ? termijn !== 'kort' : !ENDED.includes(status);
  });
  return new Set(going.map(({ id }) => id));
}

function activitiesThatGoOn(plan: Plan, goals: ReadonlySet<string>, progress: Voortgang | null): Set<string> {
  const going = (plan.activiteiten ?? []).filter((activity) => {
    const status = statusOf('activiteit', activity.id, plan, progress);
    if (status !== null) return !ENDED.includes(status);
    return (activity.doelen ?? []).some((goal) => goals.has(bare(goal, plan.id)));
  });
  return new Set(going.map(({ id }) => id));
}

function statusOf(
  what: 'doel' | 'activiteit',
  id: string,
  plan: Plan,
  progress: Voortgang | null,
): Status | null {
  const rows = progress?.regels ?? [];
  return rows.find((row) => bare(row[what] ?? '', plan.id) === id)?.status ?? null;
}

/** An id of this plan without the plan's own id before it. */
function bare(reference: string, plan: string): string {
  return reference.startsWith(`${plan}/`) ? reference.slice(plan.length + 1) : reference;
}

function idsOf(items: readonly { readonly id: string }[] = []): string[] {
  return items.map(({ id }) => id);
}

/** True when an activity says itself that it goes on in that school year. */
function spans(activity: YAMLMap, schooljaar: string): boolean {
  const years = activity.getIn(['wanneer', 'schooljaren']);
  return isSeq(years) && (years.toJSON() as unknown[]).includes(schooljaar);
}

function itemsIn(node: YAMLMap, ...path: readonly string[]): YAMLMap[] {
  const list = node.getIn(path);
  return isSeq(list) ? list.items.filter((item) => isMap(item)) : [];
}

/** Leaves the items with these ids in a list. */
function keep(list: unknown, ids: ReadonlySet<string>): void {
  if (isSeq(list)) list.items = list.items.filter((item) => isMap(item) && ids.has(String(item.get('id'))));
}

/** Takes references to what did not go on out of a list, and the list when nothing is left. */
function onlyKnown(node: YAMLMap, key: string, ids: ReadonlySet<string>, plan: string): void {
  const list = node.get(key);
  if (!isSeq(list)) return;
  const known = (list as YAMLSeq).items.filter((_, index) => {
    const reference = String(list.get(index));
    const own = bare(reference, plan);
    return ids.has(own) || own.includes('/');
  });
  list.items = known;
  if (known.length === 0) node.delete(key);
}

/** Takes away that an activity waits for one that does not go on. */
function onlyAfter(activity: YAMLMap, ids: ReadonlySet<string>, plan: string): void {
  const conditions = activity.get('voorwaarden');
  if (!isSeq(conditions)) return;
  conditions.items = conditions.items.filter(
    (item) => !isMap(item) || !item.has('na') || ids.has(bare(String(item.get('na')), plan)),
  );
  if (conditions.items.length === 0) activity.delete('voorwaarden');
}
