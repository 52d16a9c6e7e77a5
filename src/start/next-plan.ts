import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { schoolYearBefore } from '../base/school-year.ts';
import type { Plan, Voortgang } from '../documents/generated/types.ts';
import { bare, type GoesOn, goesOn } from './goes-on.ts';

/** What must be decided again in next year's plan, and how often it occurs. */
export type Again =
  | 'wanneer'
  | 'betaald-uit'
  | 'instemming'
  | 'meting'
  | 'begroting'
  | 'behoefteanalyse'
  | 'starters'
  | 'opgesteld';

/** Next year's plan as a text, with what goes on, what does not and what must be decided again. */
export interface NextPlan {
  readonly id: string;
  readonly schooljaar: string;
  readonly text: string;
  readonly goesOn: GoesOn;
  readonly again: ReadonlyMap<Again, number>;
}

/**
 * Makes next year's plan out of a plan for a school year. Days, consents, payers, the budget and the needs' day are
 * taken out, since they are of this year; `# vul in` says where and what. Comments stay.
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
  const going = goesOn(plan, progress);
  const { goals, activities } = going;
  const again = new Map<Again, number>();
  const hints = new Map<Node, Set<string>>();
  const redo = (what: Again, map: YAMLMap, path: readonly string[], near: Node | null): void => {
    if (!map.hasIn(path)) return;
    map.deleteIn(path);
    again.set(what, (again.get(what) ?? 0) + 1);
    if (near !== null)
      hints.set(
        near,
        (hints.get(near) ?? new Set()).add(
          path.length === 1 && map === root ? `het veld ${path[0]}` : path.toReversed().join(' bij '),
        ),
      );
  };

  root.set('id', id);
  root.set('schooljaar', schooljaar);
  root.set('vorig-plan', plan.id);
  for (const key of ['uitzonderingen', 'zelfinschaling', 'deel-van']) root.delete(key);
  redo('opgesteld', root, ['opgesteld'], keyOf(root, 'schooljaar'));
  redo('begroting', root, ['begroting'], keyOf(root, 'schooljaar'));
  redo('behoefteanalyse', root, ['behoefteanalyse', 'datum'], keyOf(root, 'behoefteanalyse'));
  redo('starters', root, ['aanvangsbegeleiding', 'starters'], keyOf(root, 'aanvangsbegeleiding'));
  for (const mentor of itemsIn(root, 'aanvangsbegeleiding', 'mentoren'))
    redo('betaald-uit', mentor, ['kosten-uit'], mentor);

  keep(root.get('doelen'), goals);
  for (const goal of itemsIn(root, 'doelen')) redo('meting', goal, ['indicator', 'moment'], goal);
  keep(root.get('activiteiten'), activities);
  for (const activity of itemsIn(root, 'activiteiten')) {
    if (!spans(activity, schooljaar)) redo('wanneer', activity, ['wanneer'], activity);
    redo('wanneer', activity, ['evaluatie', 'wanneer'], activity);
    for (const group of itemsIn(activity, 'deelnemers')) redo('instemming', group, ['instemming'], activity);
    for (const line of itemsIn(activity, 'kosten')) redo('betaald-uit', line, ['kosten-uit'], activity);
    for (const key of ['terug-te-ontvangen', 'activiteit-van']) activity.delete(key);
    onlyKnown(activity, 'doelen', goals, plan.id);
    onlyAfter(activity, activities, plan.id);
    activity.set('vervolg-op', `${plan.id}/${activity.get('id')}`);
  }
  const international = root.get('internationaal');
  if (isMap(international)) onlyKnown(international, 'activiteiten', activities, plan.id);
  for (const key of ['doelen', 'activiteiten'])
    if (isSeq(root.get(key)) && itemsIn(root, key).length === 0) root.delete(key);

  for (const [node, words] of hints) remark(node, `vul in: ${[...words].join('; ')}`);
  return {
    id,
    schooljaar,
    text: doc.toString({ lineWidth: 120, flowCollectionPadding: false }),
    goesOn: going,
    again,
  };
}

/** The key of a field as it stands in the text. */
function keyOf(map: YAMLMap, key: string): Node | null {
  const found = map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
  return found === undefined ? null : (found.key as Node);
}

/** Puts a comment on the line above, after those that stand there. */
function remark(node: Node, words: string): void {
  node.commentBefore = [...(node.commentBefore ? [node.commentBefore] : []), ` ${words}`].join('\n');
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
